// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/picture.h"
#include "tests/contract/things.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::client;
using namespace std::chrono_literals;

class TestPicture : public QObject {
    Q_OBJECT

private slots:
    void listsAreSortedForShowing()
    {
        Picture picture;
        Connection later = contract::connection();
        later.name = "zzz";
        later.id = ConnectionId("c-0");
        picture.setConnections({later, contract::connection()});
        QCOMPARE(picture.connections().front().id.text(), std::string("c-1"));

        Order newer = contract::order();
        newer.id = OrderId("o-5");
        newer.placedAt += 1s;
        picture.setOrders({contract::order(), newer});
        QCOMPARE(picture.orders().front().id.text(), std::string("o-5"));

        Connection renamed = later;
        renamed.name = "aaa";
        QVERIFY(picture.put(renamed));
        QCOMPARE(picture.connections().front().id.text(), std::string("c-0"));
        QCOMPARE(picture.connections().size(), std::size_t(2));
    }

    void theSameAgainIsNoNews()
    {
        Picture picture;
        QVERIFY(picture.put(contract::boost()));
        QVERIFY(!picture.put(contract::boost()));
        QVERIFY(picture.put(contract::port()));
        QVERIFY(!picture.put(contract::port()));
    }

    void maintenanceIsKnownByWhatItConcernsUntilItIsCancelled()
    {
        const Connection connection = contract::connection();
        Maintenance onPort = contract::maintenance();
        onPort.id = MaintenanceId("m-port");
        onPort.kind = ResourceKind::Port;
        onPort.resource = connection.port.text();
        Maintenance elsewhere = onPort;
        elsewhere.id = MaintenanceId("m-elsewhere");
        elsewhere.resource = "port-of-nobody";
        Maintenance onPath = onPort;
        onPath.id = MaintenanceId("m-path");
        onPath.kind = ResourceKind::Link;
        onPath.resource = connection.path.links.front().text();
        Picture picture;
        picture.setMaintenance({onPort, elsewhere});
        QCOMPARE(picture.maintenance().size(), std::size_t(2));
        QVERIFY(picture.put(onPath));
        QVERIFY(!picture.put(onPath));
        const auto concerned = picture.maintenanceOf(connection);
        QCOMPARE(concerned.size(), std::size_t(2));
        onPath.state = MaintenanceState::Cancelled;
        QVERIFY(picture.put(onPath));
        QVERIFY(!picture.put(onPath));
        QCOMPARE(picture.maintenanceOf(connection).size(), std::size_t(1));
    }

    void aPortThatWasGivenBackIsGone()
    {
        Picture picture;
        Port port = contract::port();
        QVERIFY(picture.put(port));
        port.state = ProductState::PendingTerminate;
        QVERIFY(picture.put(port));
        QCOMPARE(picture.ports().size(), std::size_t(1));
        port.state = ProductState::Terminated;
        QVERIFY(picture.put(port));
        QVERIFY(picture.ports().empty());
        QVERIFY(!picture.put(port));
    }

    void aBundleThatIsOverStaysSo()
    {
        Picture picture;
        QVERIFY(picture.put(contract::bundle()));
        Bundle older = contract::bundle();
        older.state = BundleState::InProgress;
        QVERIFY(!picture.put(older));
        QCOMPARE(picture.bundle(older.id)->state, contract::bundle().state);
    }

    void whatIsOlderThanWhatIsKnownIsNoNews()
    {
        Picture picture;
        picture.put(contract::connection());
        Connection older = contract::connection();
        older.version = 4;
        older.name = "was";
        QVERIFY(!picture.put(older));
        QCOMPARE(picture.connection(older.id)->name, std::string("fra-aws-lon-01"));

        picture.put(contract::boost());
        Boost activating = contract::boost();
        activating.state = BoostState::Activating;
        QVERIFY(!picture.put(activating));

        Order done = contract::order();
        done.state = OrderState::Completed;
        picture.put(done);
        QVERIFY(!picture.put(contract::order()));
        QVERIFY(picture.order(done.id)->state == OrderState::Completed);
    }

    void theNewestInvoiceIsFirstAndAPaidOneStaysPaid()
    {
        Picture picture;
        picture.setInvoices({contract::invoice(), contract::creditNote()});
        QCOMPARE(picture.invoices().front().id.text(), std::string("2026-000013"));
        Invoice due = contract::invoice();
        due.state = InvoiceState::Due;
        due.paidAt.reset();
        QVERIFY(!picture.put(due));
        QVERIFY(picture.invoice(due.id)->state == InvoiceState::Paid);
        QVERIFY(picture.invoice(InvoiceId("2026-000099")) == nullptr);
    }

    void aStepBackInAFlightIsNoNews()
    {
        Picture picture;
        picture.put(contract::order());
        Order before = contract::order();
        before.steps[2].state = StepState::Now;
        QVERIFY(!picture.put(before));
        Order after = contract::order();
        after.steps[3].state = StepState::Done;
        QVERIFY(picture.put(after));
    }

    void derivedFactsAreFound()
    {
        Picture picture;
        const ConnectionId c1("c-1");
        QVERIFY(picture.runningBoost(c1) == nullptr);
        picture.setBoosts({contract::endedBoost(), contract::boost()});
        QCOMPARE(picture.runningBoost(c1)->id.text(), std::string("b-7"));
        picture.setConnections({contract::connection(), contract::pendingConnection()});
        QCOMPARE(picture.connectionsOf(PortId("port-fra-01")).size(), std::size_t(2));
        picture.setOrders({contract::order(), contract::failedOrder()});
        QCOMPARE(picture.ordersOf(c1).size(), std::size_t(1));
        QVERIFY(picture.orderUnderWay(c1) == nullptr);
        QCOMPARE(picture.orderUnderWay(ConnectionId("c-2"))->id.text(), std::string("o-4"));
        QVERIFY(picture.port(PortId("nowhere")) == nullptr);
    }

    void theDatedEndOfABoostIsNotUnderWay()
    {
        Picture picture;
        Order down = contract::failedOrder();
        down.purpose = OrderPurpose::BoostDown;
        down.state = OrderState::Acknowledged;
        picture.setOrders({down});
        QVERIFY(picture.orderUnderWay(down.connection) == nullptr);
        down.state = OrderState::InProgress;
        picture.setOrders({down});
        QVERIFY(picture.orderUnderWay(down.connection) != nullptr);
    }

    void chargingFollowsTheBillAndTheConnections()
    {
        Picture picture;
        QVERIFY(!picture.isCharging());
        picture.setConnections({contract::pendingConnection()});
        QVERIFY(!picture.isCharging());
        picture.setConnections({contract::connection()});
        QVERIFY(picture.isCharging());
        picture.setConnections({});
        picture.charges = contract::charges();
        QVERIFY(picture.isCharging());
    }

    void anOnRampIsFoundAmongMany()
    {
        Picture picture;
        std::vector<OnRamp> many;
        for (int number = 0; number < 1'000; ++number) {
            many.push_back(contract::onRamp());
            many.back().id = OnRampId("on-" + std::to_string(number));
        }
        picture.setOnRamps(many);
        QCOMPARE(picture.onRamp(OnRampId("on-731"))->id.text(), std::string("on-731"));
        picture.setOnRamps({});
        QVERIFY(picture.onRamp(OnRampId("on-731")) == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestPicture)
#include "tst_picture.moc"
