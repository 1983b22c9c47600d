// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/capacity.h"
#include "backend/events/eventlog.h"
#include "backend/inventory/inventory.h"
#include "backend/store/transaction.h"
#include "tests/support/laws.h"
#include "tests/support/neardoor.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray holdIt = R"({"from":"port-fra","to":"ams-cloud","bandwidthKbps":8000000,)"
                          R"("holdSeconds":60})";
const QByteArray orderIt =
    R"({"action":"add","name":"first","portId":"port-fra","onRampId":"ams-cloud",)"
    R"("bandwidthKbps":8000000,"turboKbps":8000000})";

QByteArray timeText(Instant instant)
{
    return QByteArray::fromStdString(text(instant));
}

} // namespace

class TestHolds : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aHoldKeepsItsBandwidthUntilItExpires();
    void aHoldIsReleasedOnce();
    void aHoldExpiresWhileTheCarrierIsDown();
    void aHoldOutlivesAKillAndARestart();
    void aHoldMayStartAndEndAnywhere_data();
    void aHoldMayStartAndEndAnywhere();
    void whatCannotBeHeldIsRefused_data();
    void whatCannotBeHeldIsRefused();
    void aHoldOfATimeLeavesTheRestFree();
    void theCalendarSaysWhatIsFreeAndWhen();
    void nothingIsPromisedOfWhatIsUnderMaintenance();
    void maintenanceNamesWhatWasPromisedBefore();
    void maintenanceIsKeptOverARestart();
    void whatCannotBePlannedIsRefused_data();
    void whatCannotBePlannedIsRefused();

private:
    std::int64_t freeOnPort()
    {
        const auto port = m_house->services().inventory.port(PortId("port-fra"));
        const Instant now = m_house->clock().now();
        return m_house->services()
            .capacity.freeOnPort(*port, Interval::between(now, now + 1h))
            .inKbps();
    }
    QByteArray at(Millis later) const { return timeText(m_house->clock().now() + later); }
    void restart()
    {
        m_door.reset();
        m_house->kill();
        m_house->start();
        m_door = std::make_unique<NearDoor>(*m_house);
    }
    QString stateOf(const char *hold)
    {
        return textAt(objectIn(m_door->ask(QByteArray("GET /naas/v1/holds/") + hold)), "state");
    }
    int toldOf(const std::string &type, const std::string &subject)
    {
        int times = 0;
        for (const Event &event : m_house->store().events.after(0, 10'000))
            times += event.type == type && event.subject == subject ? 1 : 0;
        return times;
    }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestHolds::init()
{
    m_door.reset();
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
}

void TestHolds::aHoldKeepsItsBandwidthUntilItExpires()
{
    const Response held = m_door->change("POST /naas/v1/holds", holdIt);
    QVERIFY2(held.status == 201, held.body.constData());
    QCOMPARE(textAt(objectIn(held), "state"), QStringLiteral("held"));
    QCOMPARE(textAt(objectIn(held), "expiresAt"), QStringLiteral("2026-05-12T10:01:01.000Z"));
    QCOMPARE(freeOnPort(), 2'000'000);
    QCOMPARE(m_door->change("POST /naas/v1/orders", orderIt).status, 422);
    const Instant expiry = *parseInstant("2026-05-12T10:01:01.000Z");
    m_house->clock().set(expiry - 1ms);
    QCOMPARE(m_door->change("POST /naas/v1/orders", orderIt).status, 422);
    m_house->clock().advance(1ms);
    // Nobody has swept yet: it is free all the same.
    QCOMPARE(freeOnPort(), 10'000'000);
    QCOMPARE(m_door->change("POST /naas/v1/orders", orderIt).status, 202);
    QCOMPARE(stateOf("hold-1"), QStringLiteral("expired"));
    QCOMPARE(toldOf("turbolane.hold.changed", "hold-1"), 2);
    m_house->pass(120s);
    QCOMPARE(toldOf("turbolane.hold.changed", "hold-1"), 2);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestHolds::aHoldIsReleasedOnce()
{
    m_door->change("POST /naas/v1/holds", holdIt);
    QCOMPARE(m_door->change("DELETE /naas/v1/holds/hold-1").status, 200);
    QCOMPARE(stateOf("hold-1"), QStringLiteral("released"));
    QCOMPARE(freeOnPort(), 10'000'000);
    QCOMPARE(m_door->change("DELETE /naas/v1/holds/hold-1").status, 409);
    m_house->pass(120s);
    QCOMPARE(stateOf("hold-1"), QStringLiteral("released"));
    QCOMPARE(toldOf("turbolane.hold.changed", "hold-1"), 2);
    QCOMPARE(m_door->change("DELETE /naas/v1/holds/hold-2").status, 404);
}

void TestHolds::aHoldExpiresWhileTheCarrierIsDown()
{
    m_door->change("POST /naas/v1/holds", holdIt);
    m_door.reset();
    m_house->kill();
    m_house->clock().advance(3'600s);
    m_house->start();
    m_door = std::make_unique<NearDoor>(*m_house);
    QCOMPARE(stateOf("hold-1"), QStringLiteral("expired"));
    QCOMPARE(freeOnPort(), 10'000'000);
    QCOMPARE(toldOf("turbolane.hold.changed", "hold-1"), 2);
}

void TestHolds::aHoldOutlivesAKillAndARestart()
{
    m_door->change("POST /naas/v1/holds", holdIt);
    restart();
    QCOMPARE(stateOf("hold-1"), QStringLiteral("held"));
    QCOMPARE(freeOnPort(), 2'000'000);
    m_house->pass(61s);
    QCOMPARE(stateOf("hold-1"), QStringLiteral("expired"));
    QCOMPARE(freeOnPort(), 10'000'000);
}

void TestHolds::aHoldMayStartAndEndAnywhere_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("links");
    QTest::newRow("port to on-ramp") << QByteArray("ams-cloud") << 1;
    QTest::newRow("port to PoP") << QByteArray("LON") << 2;
    QTest::newRow("port to port") << QByteArray("port-lon") << 2;
    QTest::newRow("port to on-ramp in the same city") << QByteArray("fra-cloud") << 0;
}

void TestHolds::aHoldMayStartAndEndAnywhere()
{
    QFETCH(QByteArray, to);
    const Response held =
        m_door->change("POST /naas/v1/holds", QByteArray(holdIt).replace("ams-cloud", to));
    QVERIFY2(held.status == 201, held.body.constData());
    const QJsonObject path = objectIn(held).value(QLatin1String("path")).toObject();
    QTEST(int(path.value(QLatin1String("linkIds")).toArray().size()), "links");
    QCOMPARE(freeOnPort(), 2'000'000);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestHolds::whatCannotBeHeldIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *from, const char *into, int status,
                        const char *said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(into) << status << QByteArray(said);
    };
    row("no such end", "ams-cloud", "moon", 404, "notFound /to");
    row("no such start", "port-fra", "moon", 404, "notFound /from");
    row("half a Mbps", "8000000", "1500", 422, "outOfRange /bandwidthKbps");
    row("more than there is", "8000000", "11000000", 422, "aboveCapacity /bandwidthKbps");
    row("too short", ":60", ":9", 422, "outOfRange /holdSeconds");
    row("too long", ":60", ":3601", 422, "outOfRange /holdSeconds");
    row("a time that has passed", ":60", R"(:60,"fromTime":"2001-01-01T00:00:00Z")", 422,
        "outOfRange /fromTime");
    row("a time that ends first", ":60",
        R"(:60,"fromTime":"2101-01-02T00:00:00Z","toTime":"2101-01-01T00:00:00Z")", 422,
        "outOfRange /toTime");
}

void TestHolds::whatCannotBeHeldIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, into);
    QFETCH(int, status);
    const Response refused =
        m_door->change("POST /naas/v1/holds", QByteArray(holdIt).replace(from, into));
    QVERIFY2(refused.status == status, refused.body.constData());
    QTEST(codeAndPointer(refused), "said");
    QVERIFY(m_house->store().reservations.held().empty());
}

void TestHolds::aHoldOfATimeLeavesTheRestFree()
{
    const QByteArray later =
        ":3600,\"fromTime\":\"" + at(3'600s) + "\",\"toTime\":\"" + at(7'200s) + "\"";
    const Response held =
        m_door->change("POST /naas/v1/holds", QByteArray(holdIt).replace(":60", later));
    QVERIFY2(held.status == 201, held.body.constData());
    const auto freeFrom = [this](Seconds from, Seconds to) {
        const auto port = m_house->services().inventory.port(PortId("port-fra"));
        const Instant now = m_house->clock().now();
        return m_house->services()
            .capacity.freeOnPort(*port, Interval::between(now + from, now + to))
            .inKbps();
    };
    QCOMPARE(freeFrom(0s, 3'600s), 10'000'000);
    QCOMPARE(freeFrom(0s, 3'601s), 2'000'000);
    QCOMPARE(freeFrom(7'200s, 7'300s), 10'000'000);
}

void TestHolds::theCalendarSaysWhatIsFreeAndWhen()
{
    m_door->change("POST /naas/v1/holds",
                   QByteArray(holdIt).replace(":60", ":3600,\"toTime\":\"" + at(600s) + "\""));
    const QByteArray when = "&from=" + at(0s) + "&to=" + at(1'000s);
    for (const QByteArray what : {"kind=port&id=port-fra", "kind=link&id=FRA-AMS-1"}) {
        const Response told = m_door->ask("GET /naas/v1/calendar?" + what + when);
        QVERIFY2(told.status == 200, told.body.constData());
        const QJsonArray items = objectIn(told).value(QLatin1String("items")).toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(tests::at(items[0].toObject(), "freeKbps").toInteger(), 2'000'000);
        QCOMPARE(textAt(items[0].toObject(), "to"), QString::fromLatin1(at(600s)));
        QCOMPARE(tests::at(items[1].toObject(), "freeKbps").toInteger(), 10'000'000);
        QCOMPARE(textAt(items[1].toObject(), "to"), QString::fromLatin1(at(1'000s)));
    }
    const QByteArray cloud = "GET /naas/v1/calendar?kind=onRamp&id=ams-cloud";
    const QJsonObject cloudSide = objectIn(m_door->ask(cloud + when));
    QCOMPARE(tests::at(cloudSide, "wholeKbps").toInteger(), 100'000'000);
    QCOMPARE(m_door->ask("GET /naas/v1/calendar?kind=port&id=moon" + when).status, 404);
    QCOMPARE(
        m_door->ask("GET /naas/v1/calendar?kind=port&id=port-fra&from=" + at(9s) + "&to=" + at(9s))
            .status,
        422);
}

void TestHolds::nothingIsPromisedOfWhatIsUnderMaintenance()
{
    const QByteArray window = R"({"kind":"link","id":"FRA-AMS-1","why":"splicing","from":")"
        + at(100s) + R"(","to":")" + at(200s) + R"("})";
    const Response planned = m_door->change("POST /naas/v1/maintenance", window);
    QVERIFY2(planned.status == 201, planned.body.constData());
    QCOMPARE(textAt(objectIn(planned), "state"), QStringLiteral("planned"));
    QCOMPARE(textAt(objectIn(planned), "resourceId"), QStringLiteral("FRA-AMS-1"));

    const auto linkOf = [this](Seconds from, Seconds to) {
        const Response held = m_door->change(
            "POST /naas/v1/holds",
            R"({"from":"FRA","to":"AMS","bandwidthKbps":1000000,"holdSeconds":3600,"fromTime":")"
                + at(from) + R"(","toTime":")" + at(to) + R"("})");
        return tests::at(tests::at(objectIn(held), "path").toObject(), "linkIds").toArray().size();
    };
    QCOMPARE(linkOf(0s, 100s), 1);
    QCOMPARE(linkOf(0s, 101s), 2); // by way of London
    QCOMPARE(linkOf(199s, 300s), 2);
    QCOMPARE(linkOf(200s, 300s), 1);
    QCOMPARE(m_door->change("DELETE /naas/v1/maintenance/maintenance-1").status, 200);
    QCOMPARE(linkOf(0s, 101s), 1);
    QCOMPARE(m_door->change("DELETE /naas/v1/maintenance/maintenance-1").status, 409);
    QCOMPARE(toldOf("turbolane.maintenance.changed", "maintenance-1"), 2);
}

void TestHolds::maintenanceNamesWhatWasPromisedBefore()
{
    m_door->change("POST /naas/v1/orders", orderIt);
    m_house->pass(10s);
    const QByteArray window = R"({"kind":"port","id":"port-fra","why":"a new card","from":")"
        + at(100s) + R"(","to":")" + at(200s) + R"("})";
    const Response planned = m_door->change("POST /naas/v1/maintenance", window);
    const QJsonArray conflicts = tests::at(objectIn(planned), "conflicts").toArray();
    QCOMPARE(conflicts, QJsonArray{QStringLiteral("connection-1")});
    const QJsonObject listed = firstOf(m_door->ask("GET /naas/v1/maintenance")).toObject();
    QCOMPARE(tests::at(listed, "conflicts").toArray(), conflicts);
    m_house->pass(300s);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestHolds::maintenanceIsKeptOverARestart()
{
    const QByteArray window = R"({"kind":"port","id":"port-fra","why":"a new card","from":")"
        + at(100s) + R"(","to":")" + at(200s) + R"("})";
    m_door->change("POST /naas/v1/maintenance", window);
    QCOMPARE(freeOnPort(), 0);
    restart();
    QCOMPARE(freeOnPort(), 0);
    m_house->clock().advance(200s);
    QCOMPARE(freeOnPort(), 10'000'000);
    QCOMPARE(m_door->change("DELETE /naas/v1/maintenance/maintenance-1").status, 409);
}

void TestHolds::whatCannotBePlannedIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("into");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *from, const char *into, int status,
                        const char *said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(into) << status << QByteArray(said);
    };
    row("no such link", "FRA-AMS-1", "none", 404, "notFound /id");
    row("no such kind", "link", "pop", 422, "outOfRange /kind");
    row("a window that has passed", "2101", "2001", 422, "outOfRange /to");
    row("a window that ends first", "2101-01-02", "2101-01-01", 422, "outOfRange /to");
    row("without a reason", R"(,"why":"splicing")", "", 400, "missingField /why");
}

void TestHolds::whatCannotBePlannedIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, into);
    QFETCH(int, status);
    QByteArray window = R"({"kind":"link","id":"FRA-AMS-1","why":"splicing",)"
                        R"("from":"2101-01-01T00:00:00Z","to":"2101-01-02T00:00:00Z"})";
    const Response refused =
        m_door->change("POST /naas/v1/maintenance", window.replace(from, into));
    QVERIFY2(refused.status == status, refused.body.constData());
    QTEST(codeAndPointer(refused), "said");
    QVERIFY(m_house->store().maintenance.all().empty());
}

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
