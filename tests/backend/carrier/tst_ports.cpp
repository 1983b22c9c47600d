// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/laws.h"
#include "tests/support/neardoor.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::http;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray orderPort = R"({"action":"add","product":"port","name":"second",)"
                             R"("dataCentreId":"dc-fra","speedKbps":10000000})";
const QByteArray connectIt = R"({"action":"add","name":"a","portId":"@p","onRampId":"ams-cloud",)"
                             R"("bandwidthKbps":1000000,"turboKbps":1000000})";

QByteArray stepsOf(const QJsonObject &order)
{
    QByteArrayList steps;
    for (const QJsonValue step : at(order, "steps").toArray())
        steps +=
            (textAt(step.toObject(), "kind") + u' ' + textAt(step.toObject(), "state")).toLatin1();
    return steps.join(", ");
}

} // namespace

/// Ports, ordered through the door of orders.
class TestPorts final : public QObject {
    Q_OBJECT

private slots:
    void aPortIsMadeStepByStep_data();
    void aPortIsMadeStepByStep();
    void itsPriceIsToldBefore();
    void aMonthOfItCostsWhatTheListSays_data();
    void aMonthOfItCostsWhatTheListSays();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void onePortLivesThroughItsOrders();
    void whatWasTakenBackCostsNothing();
    void aPortThatIsBrokenCostsNothing();
    void theSameKeyMakesOnePort();
    void killedAfterAnyCommitItIsMade();
};

void TestPorts::aPortIsMadeStepByStep_data()
{
    QTest::addColumn<int>("millis");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("state");
    QTest::newRow("the letter is being written")
        << 1'000 << QByteArray("priceLocked done, loaIssued now, crossConnected toDo, portLit toDo")
        << QStringLiteral("pendingActive");
    QTest::newRow("the data centre joins them")
        << 2'000 << QByteArray("priceLocked done, loaIssued done, crossConnected now, portLit toDo")
        << QStringLiteral("pendingActive");
    QTest::newRow("it is being lit")
        << 4'500 << QByteArray("priceLocked done, loaIssued done, crossConnected done, portLit now")
        << QStringLiteral("pendingActive");
    QTest::newRow("it is there")
        << 6'000
        << QByteArray("priceLocked done, loaIssued done, crossConnected done, portLit done")
        << QStringLiteral("active");
}

void TestPorts::aPortIsMadeStepByStep()
{
    QFETCH(int, millis);
    CarrierHouse house(StepTimes::Demo);
    NearDoor door(house);
    const QJsonObject placed = objectIn(door.change("POST /naas/v1/orders", orderPort));
    const QJsonObject port = at(placed, "port").toObject();
    QCOMPARE(textAt(port, "state"), QStringLiteral("pendingActive"));
    house.pass(Millis(millis));
    const QJsonObject order =
        objectIn(door.ask("GET /naas/v1/orders/" + textAt(port, "lastOrderId").toLatin1()));
    QTEST(stepsOf(order), "steps");
    const QJsonObject now =
        objectIn(door.ask("GET /naas/v1/ports/" + textAt(port, "id").toLatin1()));
    QTEST(textAt(now, "state"), "state");
}

void TestPorts::itsPriceIsToldBefore()
{
    CarrierHouse house;
    NearDoor door(house);
    const QJsonObject price = objectIn(door.ask("POST /naas/v1/orders/estimate", orderPort));
    const QJsonObject monthly = at(price, "monthly").toObject();
    QCOMPARE(at(at(monthly, "port").toObject(), "micros").toInteger(), 500'000'000);
    QCOMPARE(at(at(monthly, "crossConnect").toObject(), "micros").toInteger(), 300'000'000);
    // May has 744 hours: 800 EUR / 744.
    const QJsonObject hourly = at(price, "hourlyThen").toObject();
    QCOMPARE(at(hourly, "numerator").toInteger() * 744,
             at(hourly, "denominator").toInteger() * 800'000'000);
    QCOMPARE(at(at(price, "oneOff").toObject(), "micros").toInteger(), 0);
    QVERIFY(house.services().inventory.ports().size() == 4);
}

void TestPorts::aMonthOfItCostsWhatTheListSays_data()
{
    QTest::addColumn<QByteArray>("month");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("a short month")
        << QByteArray("2027-01-31T23:00:00Z") << QByteArray("2027-02-28T23:00:00Z");
    QTest::newRow("a month that loses an hour")
        << QByteArray("2027-02-28T23:00:00Z") << QByteArray("2027-03-31T22:00:00Z");
    QTest::newRow("a month of 30 days")
        << QByteArray("2027-03-31T22:00:00Z") << QByteArray("2027-04-30T22:00:00Z");
    QTest::newRow("a month that gains an hour")
        << QByteArray("2027-09-30T22:00:00Z") << QByteArray("2027-10-31T23:00:00Z");
}

void TestPorts::aMonthOfItCostsWhatTheListSays()
{
    QFETCH(QByteArray, month);
    QFETCH(QByteArray, next);
    const TariffBook tariffs(*Tariff::builtIn());
    const Biller biller(tariffs, *TimeZone::named("Europe/Berlin"));
    const auto segment = [](ChargeKind kind) {
        return ChargeSegment{.id = SegmentId("s" + std::to_string(int(kind))),
                             .connection = {},
                             .kind = kind,
                             .boost = {},
                             .base = Bandwidth::gbps(10),
                             .target = {},
                             .terms = {.distance = DistanceClass::Metro,
                                       .tariffZone = "T1",
                                       .aEndTimeZone = "Europe/Berlin"},
                             .start = *parseInstant("2026-06-01T00:00:00Z"),
                             .end = {},
                             .shownPrice = {},
                             .port = PortId("p")};
    };
    ChargeBook book{.segments = {segment(ChargeKind::Port), segment(ChargeKind::CrossConnect)},
                    .outages = {},
                    .names = {}};
    book.portNames = {{PortId("p"), "KG-FRA-02"}};
    const Instant end = *parseInstant(next.toStdString());
    const auto rows = biller.cutter().rows(
        book.segments[0], Downtime({}), Interval::between(*parseInstant(month.toStdString()), end));
    QVERIFY(bool(rows));
    QCOMPARE(biller.cutter().billed(*rows)->inMicros(), 500'000'000);
    const auto bill = biller.monthToDate(book, end - Seconds(1));
    QVERIFY(bool(bill));
    QCOMPARE(bill->lines.size(), std::size_t(2));
    QCOMPARE(bill->lines[0].connectionName, std::string("KG-FRA-02"));
    QCOMPARE(bill->total.inMicros(), 800'000'000); // a second is worth less than half a cent
}

void TestPorts::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("refusal");
    const auto with = [](const char *what, const char *by) {
        QByteArray body = orderPort;
        return body.replace(what, by);
    };
    QTest::newRow("no such data centre")
        << with("dc-fra", "dc-mars") << QByteArray("notFound /dataCentreId");
    QTest::newRow("a size nobody sells")
        << with("10000000", "25000000") << QByteArray("outOfRange /speedKbps");
    QTest::newRow("a name that is taken")
        << with("second", "FRA-1") << QByteArray("nameTaken /name");
    QTest::newRow("no name") << with(R"("name":"second",)", "") << QByteArray("missingField /name");
    QTest::newRow("a connection's field")
        << with("}", R"(,"vlan":7})") << QByteArray("unexpectedField /vlan");
    QTest::newRow("another product")
        << with(R"("port")", R"("pony")") << QByteArray("outOfRange /product");
    QTest::newRow("a change of it") << with("add", "modify") << QByteArray("outOfRange /action");
    QTest::newRow("the end of one that carries")
        << QByteArray(R"({"action":"delete","portId":"port-fra"})")
        << QByteArray("wrongState /portId");
    QTest::newRow("the end of none")
        << QByteArray(R"({"action":"delete","portId":"port-9"})") << QByteArray("notFound /portId");
    QTest::newRow("the end of nothing")
        << QByteArray(R"({"action":"delete"})") << QByteArray("missingField /connectionId");
    QTest::newRow("the end of two")
        << QByteArray(R"({"action":"delete","portId":"port-fra","connectionId":"connection-1"})")
        << QByteArray("unexpectedField /portId");
}

void TestPorts::whatCannotBeIsRefused()
{
    QFETCH(QByteArray, body);
    CarrierHouse house;
    NearDoor door(house);
    QByteArray connection = connectIt;
    QCOMPARE(door.change("POST /naas/v1/orders", connection.replace("@p", "port-fra")).status, 202);
    const std::size_t orders = house.services().inventory.orders().size();
    QTEST(codeAndPointer(door.change("POST /naas/v1/orders", body)), "refusal");
    const QByteArray price = codeAndPointer(door.ask("POST /naas/v1/orders/estimate", body));
    QTEST(price, "refusal");
    QCOMPARE(house.services().inventory.ports().size(), std::size_t(4));
    QCOMPARE(house.services().inventory.orders().size(), orders);
}

void TestPorts::onePortLivesThroughItsOrders()
{
    CarrierHouse house(StepTimes::Demo);
    NearDoor door(house);
    const QJsonObject placed = objectIn(door.change("POST /naas/v1/orders", orderPort));
    const QByteArray id = textAt(at(placed, "port").toObject(), "id").toLatin1();
    QByteArray connection = connectIt;
    connection.replace("@p", id);
    QCOMPARE(codeAndPointer(door.change("POST /naas/v1/orders", connection)),
             QByteArray("wrongState /portId"));
    house.pass(10s);
    QCOMPARE(door.change("POST /naas/v1/orders", connection).status, 202);
    const QByteArray end = R"({"action":"delete","portId":")" + id + "\"}";
    QCOMPARE(codeAndPointer(door.change("POST /naas/v1/orders", end)),
             QByteArray("wrongState /portId"));
    house.pass(10s);
    QCOMPARE(
        door.change("POST /naas/v1/orders", R"({"action":"delete","connectionId":"connection-1"})")
            .status,
        202);
    house.pass(10s);
    const QJsonObject ended = objectIn(door.change("POST /naas/v1/orders", end));
    QCOMPARE(stepsOf(at(ended, "order").toObject()),
             QByteArray("portDark now, crossConnectRemoved toDo"));
    QCOMPARE(codeAndPointer(door.change("POST /naas/v1/orders", end)),
             QByteArray("wrongState /portId"));
    house.pass(10s);
    QCOMPARE(textAt(objectIn(door.ask("GET /naas/v1/ports/" + id)), "state"),
             QStringLiteral("terminated"));
    QCOMPARE(house.services().inventory.ports().size(), std::size_t(4));
    QCOMPARE(codeAndPointer(door.change("POST /naas/v1/orders", connection)),
             QByteArray("notFound /portId"));
    QCOMPARE(brokenLaw(house), std::string());
    // Charged from when it was lit until its end was ordered, whatever the work took.
    const Order last = house.services().inventory.orders(PortId(id.toStdString())).front();
    const Port port = *house.services().inventory.anyPort(PortId(id.toStdString()));
    Seconds billed{0};
    for (const UsageRow &row : *house.services().charging.currentRows(
             {.connection = {}, .kind = ChargeKind::Port, .boost = {}, .port = port.id}))
        billed += row.billed;
    QCOMPARE(billed.count(),
             std::chrono::duration_cast<Seconds>(ceilToSecond(last.placedAt)
                                                 - ceilToSecond(*port.activeSince))
                 .count());
}

void TestPorts::whatWasTakenBackCostsNothing()
{
    CarrierHouse house(StepTimes::Demo);
    NearDoor door(house);
    const QJsonObject placed = objectIn(door.change("POST /naas/v1/orders", orderPort));
    const QByteArray id = textAt(at(placed, "port").toObject(), "id").toLatin1();
    house.pass(2s);
    const QByteArray end = R"({"action":"delete","portId":")" + id + "\"}";
    QCOMPARE(door.change("POST /naas/v1/orders", end).status, 202);
    house.pass(10s);
    QCOMPARE(textAt(objectIn(door.ask("GET /naas/v1/ports/" + id)), "state"),
             QStringLiteral("cancelled"));
    QVERIFY(house.services().charging.current()->lines.empty());
    for (const Order &order : house.services().inventory.orders())
        QVERIFY(isTerminal(order.state));
}

void TestPorts::aPortThatIsBrokenCostsNothing()
{
    CarrierHouse house;
    NearDoor door(house);
    door.change("POST /naas/v1/orders", orderPort);
    house.pass(100s);
    const auto billed = [&house] { return house.services().charging.current()->lines[0].billed; };
    const Seconds before = billed();
    QVERIFY(before > 0s);
    QCOMPARE(door.change("POST /naas/v1/faults", R"({"kind":"port","id":"port-5"})").status, 201);
    QCOMPARE(house.services().charging.current()->perHour.inMicros(), 0);
    house.pass(500s);
    QVERIFY(billed() <= before + 1s);
    QCOMPARE(door.change("DELETE /naas/v1/faults/fault-1").status, 200);
    house.pass(100s);
    QVERIFY(billed() >= before + 98s);
}

void TestPorts::theSameKeyMakesOnePort()
{
    CarrierHouse house;
    NearDoor door(house);
    const Fields key{{"Idempotency-Key", "once"}};
    const Response first = door.ask("POST /naas/v1/orders", orderPort, key);
    QCOMPARE(first.status, 202);
    house.pass(10s);
    QCOMPARE(door.ask("POST /naas/v1/orders", orderPort, key).body, first.body);
    QCOMPARE(house.services().inventory.ports().size(), std::size_t(5));
}

void TestPorts::killedAfterAnyCommitItIsMade()
{
    for (int kill = 1, isLast = 0; isLast == 0; ++kill) {
        CarrierHouse house(StepTimes::Demo);
        const auto deed = [&house](const QByteArray &body) {
            return NearDoor(house).ask("POST /naas/v1/orders", body,
                                       {{"Idempotency-Key", body.toStdString().substr(0, 40)}});
        };
        const auto comesBack = [&house] {
            if (!house.isDead())
                return false;
            house.kill();
            house.clock().advance(2'700ms);
            house.start();
            return true;
        };
        house.dieAfterCommits(kill);
        bool wasKilled = false;
        for (const QByteArray &body :
             {orderPort, QByteArray(R"({"action":"delete","portId":"port-5"})")}) {
            deed(body);
            if (comesBack()) {
                wasKilled = true;
                QCOMPARE(deed(body).status, 202);
            }
            house.pass(10s);
            if (comesBack()) {
                wasKilled = true;
                house.pass(10s);
            }
            const Port port = *house.services().inventory.anyPort(PortId("port-5"));
            const bool isAdd = body == orderPort;
            QCOMPARE(int(port.state), int(isAdd ? ProductState::Active : ProductState::Terminated));
        }
        QCOMPARE(house.services().inventory.orders().size(), std::size_t(2));
        QCOMPARE(house.store().charges.openOf(PortId("port-5")).size(), std::size_t(0));
        QCOMPARE(brokenLaw(house), std::string());
        isLast = wasKilled ? 0 : 1;
        QVERIFY(isLast == 0 || kill > 6);
    }
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
