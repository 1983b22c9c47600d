// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/bundles/apart.h"
#include "tests/support/flakydatapath.h"
#include "tests/support/laws.h"
#include "tests/support/neardoor.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::http;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

QByteArray connection(const QByteArray &name, const QByteArray &gbps = "1",
                      const QByteArray &port = R"("portId":"port-fra")",
                      const QByteArray &onRamp = "ams-cloud")
{
    const QByteArray kbps = gbps + "000000";
    return R"({"action":"add","name":")" + name + R"(",)" + port + R"(,"onRampId":")" + onRamp
        + R"(","bandwidthKbps":)" + kbps + R"(,"turboKbps":)" + kbps + "}";
}

QByteArray newPort(const QByteArray &name = "second", const QByteArray &kbps = "10000000")
{
    return R"({"action":"add","product":"port","name":")" + name
        + R"(","dataCentreId":"dc-fra","speedKbps":)" + kbps + "}";
}

QByteArray bundle(const QByteArrayList &items, const QByteArray &more = {})
{
    return R"({"name":"together",)" + more + R"("items":[)" + items.join(',') + "]}";
}

QByteArray pair(const QByteArray &gbps = "1", const QByteArray &apart = "risks")
{
    return bundle({connection("a", gbps), connection("b", gbps)}, R"("apart":")" + apart + R"(",)");
}

QByteArray portAndConnection()
{
    return bundle({newPort(), connection("a", "1", R"("portItem":0)")});
}

struct Town {
    explicit Town(StepTimes times = StepTimes::Demo)
        : house(times)
        , door(house)
    { }
    Response order(const QByteArray &body) { return door.change("POST /naas/v1/bundles", body); }
    QJsonObject bundleNow() { return objectIn(door.ask("GET /naas/v1/bundles/bundle-1")); }
    QString state() { return textAt(bundleNow(), "state"); }
    Connection connection(const char *id)
    {
        return *house.services().inventory.connection(ConnectionId(id));
    }
    bool holdsNothing()
    {
        return house.store().reservations.held().empty()
            && house.services().inventory.connections().empty()
            && house.services().inventory.orders().empty()
            && house.services().inventory.ports().size() == 4
            && house.services().capacity.freeOnPort(
                   *house.services().inventory.port(PortId("port-fra")),
                   Interval::between(house.clock().now(), house.clock().now() + 1h))
            == Bandwidth::gbps(10);
    }

    CarrierHouse house;
    NearDoor door;
};

} // namespace

/// Orders that stand or fall together.
class TestBundles final : public QObject {
    Q_OBJECT

private slots:
    void aPairKeepsApart_data();
    void aPairKeepsApart();
    void aPairKeepsApartWhenOneIsHit();
    void aConnectionWaitsForItsPort();
    void allOrNothing_data();
    void allOrNothing();
    void aRefusalOffersWhatTheWholeCouldBe();
    void aPartThatFailsTakesTheOthersBack_data();
    void aPartThatFailsTakesTheOthersBack();
    void whoTakesBackOneTakesBackAll();
    void whatIsTakenBackCarriesNothingOverABrokenLink();
    void theSameKeyOrdersOnce();
    void killedAfterAnyCommitItIsWholeOrNothing_data();
    void killedAfterAnyCommitItIsWholeOrNothing();
};

void TestBundles::aPairKeepsApart_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *apart : {"links", "pops", "risks"})
        QTest::addRow("between the same two places, apart by %s", apart) << pair("1", apart);
    QTest::newRow("from a port that is ordered with them")
        << bundle({newPort(), connection("a", "1", R"("portItem":0)"), connection("b")},
                  R"("apart":"risks",)");
    // The quickest path of the first, FRA-AMS-LON, would leave the second none.
    QTest::newRow("between different places, where the first has to give way")
        << bundle({connection("a", "1", R"("portId":"port-fra")", "lon-cloud"),
                   connection("b", "5", R"("portId":"port-fra")", "ams-cloud")},
                  R"("apart":"links",)");
}

void TestBundles::aPairKeepsApart()
{
    QFETCH(QByteArray, body);
    Town town;
    const Response placed = town.order(body);
    QVERIFY2(placed.status == 202, placed.body);
    town.house.pass(20s);
    QCOMPARE(town.state(), QStringLiteral("completed"));
    const Connection one = town.connection("connection-1");
    const Connection other = town.connection("connection-2");
    QVERIFY(!one.path.links.empty() && !other.path.links.empty());
    QCOMPARE(sharedBy(KeptApart::Links, one.path, other.path,
                      town.house.carrier().ground().planner.rules()),
             std::string());
    QCOMPARE(one.policy.apartFrom.text(), other.id.text());
    QCOMPARE(other.policy.apartFrom.text(), one.id.text());
    QCOMPARE(brokenLaw(town.house), std::string());
}

/// Whoever is hit waits rather than share what the other one rides on.
void TestBundles::aPairKeepsApartWhenOneIsHit()
{
    Town town;
    QCOMPARE(town.order(pair()).status, 202);
    town.house.pass(20s);
    const Connection before = town.connection("connection-1");
    QCOMPARE(before.path.links.front().text(), std::string("FRA-AMS-1"));
    QCOMPARE(town.door.change("POST /naas/v1/faults", R"({"kind":"link","id":"FRA-AMS-1"})").status,
             201);
    town.house.pass(20s);
    QCOMPARE(int(town.connection("connection-1").riding), int(Riding::Nothing));
    QCOMPARE(town.connection("connection-2").inForce.text(), std::string("1G"));
    QCOMPARE(brokenLaw(town.house), std::string());
    QCOMPARE(town.door.change("DELETE /naas/v1/faults/fault-1").status, 200);
    town.house.pass(20s);
    QCOMPARE(town.connection("connection-1").inForce.text(), std::string("1G"));
    QVERIFY(town.connection("connection-1").path == before.path);
    // The other one gone, nothing keeps it from that path any more.
    town.door.change("POST /naas/v1/orders",
                     R"({"action":"delete","connectionId":"connection-2"})");
    town.house.pass(20s);
    town.door.change("POST /naas/v1/faults", R"({"kind":"link","id":"FRA-AMS-1"})");
    town.house.pass(20s);
    QCOMPARE(town.connection("connection-1").inForce.text(), std::string("1G"));
}

void TestBundles::aConnectionWaitsForItsPort()
{
    Town town;
    QCOMPARE(town.order(portAndConnection()).status, 202);
    town.house.pass(3s);
    const Order waiting = town.house.services().inventory.orders().front();
    QCOMPARE(waiting.connection.text(), std::string("connection-1"));
    QCOMPARE(int(waiting.steps[2].kind), int(StepKind::PortLit));
    QCOMPARE(int(waiting.steps[2].state), int(StepState::Now));
    QCOMPARE(int(waiting.steps[3].state), int(StepState::ToDo));
    town.house.pass(4s); // lit, and not charged before all is done
    QCOMPARE(int(town.house.services().inventory.port(PortId("port-5"))->state),
             int(ProductState::PendingActive));
    QVERIFY(town.house.services().charging.current()->lines.empty());
    town.house.pass(20s);
    QCOMPARE(town.state(), QStringLiteral("completed"));
    const Port port = *town.house.services().inventory.port(PortId("port-5"));
    QVERIFY(port.activeSince == town.connection("connection-1").activeSince);
    QCOMPARE(town.house.services().charging.current()->lines.size(), std::size_t(3));
    QCOMPARE(brokenLaw(town.house), std::string());
}

void TestBundles::allOrNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("the second has the name of the first")
        << bundle({connection("a"), connection("a")}) << QByteArray("nameTaken /items/1/name");
    QTest::newRow("the second finds its port full")
        << bundle({connection("a", "6"), connection("b", "6")})
        << QByteArray("aboveCapacity /items/1/bandwidthKbps");
    QTest::newRow("the port is of no size") << bundle({connection("a"), newPort("p", "7000000")})
                                            << QByteArray("outOfRange /items/1/speedKbps");
    QTest::newRow("the port comes after its connection")
        << bundle({connection("a", "1", R"("portItem":1)"), newPort()})
        << QByteArray("notFound /items/0/portItem");
    QTest::newRow("the port is a connection")
        << bundle({connection("a"), connection("b", "1", R"("portItem":0)")})
        << QByteArray("notFound /items/1/portItem");
    QTest::newRow("nobody to keep apart from")
        << bundle({connection("a")}, R"("apart":"links",)") << QByteArray("outOfRange /apart");
    QTest::newRow("no second path")
        << bundle({connection("a", "1", R"("portId":"port-lon")", "iad-cloud"),
                   connection("b", "1", R"("portId":"port-lon")", "iad-cloud")},
                  R"("apart":"links",)")
        << QByteArray("noPath /items/1/bandwidthKbps");
    QTest::newRow("nothing at all") << bundle({}) << QByteArray("outOfRange /items");
}

void TestBundles::allOrNothing()
{
    QFETCH(QByteArray, body);
    Town town;
    const Response refused = town.order(body);
    QTEST(codeAndPointer(refused), "refusal");
    QVERIFY(town.holdsNothing());
    QVERIFY(objectIn(town.door.ask("GET /naas/v1/bundles")).value(u"items").toArray().isEmpty());
    QCOMPARE(brokenLaw(town.house), std::string());
}

void TestBundles::aRefusalOffersWhatTheWholeCouldBe()
{
    Town town;
    const Response refused = town.order(bundle({connection("a", "6"), connection("b", "6")}));
    const QJsonArray offers = at(at(objectIn(refused), "refusal").toObject(), "offers").toArray();
    QVERIFY2(!offers.isEmpty(), refused.body);
    for (const QJsonValue offer : offers) {
        Town other;
        const QJsonObject request = at(offer.toObject(), "request").toObject();
        QCOMPARE(textAt(request, "path"), QStringLiteral("/naas/v1/bundles"));
        const QByteArray body = QJsonDocument(at(request, "body").toObject()).toJson();
        const Response taken = other.order(body);
        QVERIFY2(taken.status == 202, taken.body);
    }
}

void TestBundles::aPartThatFailsTakesTheOthersBack_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one of a pair") << pair();
    QTest::newRow("the connection on its port") << portAndConnection();
}

void TestBundles::aPartThatFailsTakesTheOthersBack()
{
    QFETCH(QByteArray, body);
    Town town;
    const QByteArray failing = body.contains("portItem") ? "connection-1" : "connection-2";
    town.house.kill();
    town.house.settings().wrap = [&](std::unique_ptr<Datapath> inner) {
        auto flaky = std::make_unique<FlakyDatapath>(std::move(inner), town.house.clock(),
                                                     FlakyDatapath::Moods{.failingPercent = 0});
        flaky->giveUpOn(ConnectionId(failing.toStdString()));
        return std::unique_ptr<Datapath>(std::move(flaky));
    };
    town.house.start();
    NearDoor door(town.house);
    QCOMPARE(door.change("POST /naas/v1/bundles", body).status, 202);
    town.house.pass(60s);
    const QJsonObject now = objectIn(door.ask("GET /naas/v1/bundles/bundle-1"));
    QCOMPARE(textAt(now, "state"), QStringLiteral("failed"));
    QVERIFY2(textAt(now, "reason").contains(u"the edge did not answer"),
             qPrintable(textAt(now, "reason")));
    for (const Connection &each : town.house.services().inventory.connections())
        QCOMPARE(int(each.state), int(ProductState::Cancelled));
    QCOMPARE(town.house.services().inventory.ports().size(), std::size_t(4));
    QVERIFY(town.house.services().charging.current()->lines.empty());
    QVERIFY(town.house.store().reservations.held().empty());
    std::string told;
    for (const Event &event : town.house.published())
        if (event.type == "turbolane.bundle.changed")
            told += event.data + "; ";
    QCOMPARE(told, std::string("together inProgress; together takingBack; together failed; "));
}

void TestBundles::whoTakesBackOneTakesBackAll()
{
    Town town;
    QCOMPARE(town.order(portAndConnection()).status, 202);
    town.house.pass(2s);
    QCOMPARE(
        town.door
            .change("POST /naas/v1/orders", R"({"action":"delete","connectionId":"connection-1"})")
            .status,
        202);
    town.house.pass(20s);
    QCOMPARE(town.state(), QStringLiteral("failed"));
    QCOMPARE(textAt(town.bundleNow(), "reason"), QStringLiteral("a: was taken back"));
    QCOMPARE(town.house.services().inventory.ports().size(), std::size_t(4));
    QVERIFY(town.house.services().charging.current()->lines.empty());
}

/// The one waits for the other with its test behind it, and is still there while it is taken back.
void TestBundles::whatIsTakenBackCarriesNothingOverABrokenLink()
{
    Town town;
    const auto breaks = [&town](const QByteArray &part) {
        return town.door.change("POST /naas/v1/faults", part).status;
    };
    QCOMPARE(town.order(bundle({::connection("a", "1", R"("portId":"port-fra")", "lon-cloud"),
                                ::connection("b")}))
                 .status,
             202);
    QCOMPARE(breaks(R"({"kind":"onRamp","id":"ams-cloud"})"), 201);
    town.house.pass(20s);
    QCOMPARE(town.connection("connection-1").inForce.text(), std::string("1G"));
    town.door.change("POST /naas/v1/orders",
                     R"({"action":"delete","connectionId":"connection-2"})");
    QCOMPARE(town.state(), QStringLiteral("takingBack"));
    QCOMPARE(breaks(R"({"kind":"link","id":"FRA-AMS-1"})"), 201);
    QCOMPARE(breaks(R"({"kind":"link","id":"FRA-LON-1"})"), 201);
    QCOMPARE(int(town.connection("connection-1").riding), int(Riding::Nothing));
    town.house.pass(200ms);
    QCOMPARE(town.state(), QStringLiteral("takingBack"));
    QCOMPARE(brokenLaw(town.house), std::string());
    town.house.pass(20s);
    QCOMPARE(town.state(), QStringLiteral("failed"));
    QVERIFY(town.house.store().reservations.held().empty());
}

void TestBundles::theSameKeyOrdersOnce()
{
    Town town;
    const Fields key{{"Idempotency-Key", "once"}};
    const Response first = town.door.ask("POST /naas/v1/bundles", pair(), key);
    town.house.pass(20s);
    QCOMPARE(town.door.ask("POST /naas/v1/bundles", pair(), key).body, first.body);
    QCOMPARE(town.house.services().inventory.connections().size(), std::size_t(2));
}

void TestBundles::killedAfterAnyCommitItIsWholeOrNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("downMillis");
    QTest::newRow("a pair, back at once") << pair() << 0;
    QTest::newRow("a pair, back after three seconds") << pair() << 3'000;
    QTest::newRow("port and connection, back at once") << portAndConnection() << 0;
    QTest::newRow("port and connection, back after seven seconds") << portAndConnection() << 7'000;
}

void TestBundles::killedAfterAnyCommitItIsWholeOrNothing()
{
    QFETCH(QByteArray, body);
    QFETCH(int, downMillis);
    for (int kill = 1, isLast = 0; isLast == 0; ++kill) {
        CarrierHouse house(StepTimes::Demo);
        const Fields key{{"Idempotency-Key", "once"}};
        house.dieAfterCommits(kill);
        bool wasKilled = false;
        const auto comesBack = [&] {
            if (!house.isDead())
                return false;
            house.kill();
            house.clock().advance(Millis(downMillis));
            house.start();
            wasKilled = true;
            return true;
        };
        NearDoor(house).ask("POST /naas/v1/bundles", body, key);
        if (comesBack())
            QCOMPARE(NearDoor(house).ask("POST /naas/v1/bundles", body, key).status, 202);
        house.pass(30s);
        if (comesBack())
            house.pass(30s);
        const auto bundles = house.store().bundles.all();
        QCOMPARE(bundles.size(), std::size_t(1));
        QCOMPARE(int(bundles[0].state), int(BundleState::Completed));
        for (const Connection &each : house.services().inventory.connections()) {
            QCOMPARE(int(each.state), int(ProductState::Active));
            QCOMPARE(each.inForce.text(), std::string("1G"));
            QVERIFY(each.activeSince == bundles[0].endedAt);
        }
        QCOMPARE(brokenLaw(house), std::string());
        isLast = wasKilled ? 0 : 1;
        QVERIFY(isLast == 0 || kill > 6);
    }
}

QTEST_GUILESS_MAIN(TestBundles)
#include "tst_bundles.moc"
