// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/assurance.h"
#include "backend/capacity/capacity.h"
#include "backend/maintenance/maintenanceplan.h"
#include "tests/support/laws.h"
#include "tests/support/neardoor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

/// A carrier to which something has been done already.
struct Stage {
    CarrierHouse house;
    NearDoor door{house};
};
using Setting = void (*)(Stage &);

} // namespace

Q_DECLARE_METATYPE(Setting)

namespace {

void nothing(Stage &) { }

QByteArray order(const char *name, const char *ends, int gbps, const QByteArray &more = {})
{
    const QByteArray kbps = QByteArray::number(gbps) + "000000";
    return QByteArray(R"({"action":"add","name":")") + name + "\"," + ends + R"(,"bandwidthKbps":)"
        + kbps + R"(,"turboKbps":)" + kbps + more + "}";
}

const char *const fraToAms = R"("portId":"port-fra","onRampId":"ams-cloud")";
const char *const fraToIad = R"("portId":"port-fra","onRampId":"iad-cloud")";
const char *const iadToAms = R"("portId":"port-iad","onRampId":"ams-cloud")";

void aFullPort(Stage &stage)
{
    QCOMPARE(stage.door.change("POST /naas/v1/orders", order("first", fraToAms, 8)).status, 202);
}

/// North Sea: 2G are left for half an hour.
void aHold(Stage &stage)
{
    const Instant until = stage.house.clock().now() + 30min;
    const QByteArray hold =
        R"({"from":"IAD","to":"AMS","bandwidthKbps":8000000,"holdSeconds":3600,"toTime":")"
        + QByteArray::fromStdString(text(until)) + "\"}";
    QCOMPARE(stage.door.change("POST /naas/v1/holds", hold).status, 201);
}

void aBrokenCable(Stage &stage)
{
    stage.house.services().capacity.setDown(resourceOf(LinkId("LON-IAD-1")),
                                            stage.house.clock().now());
}

void breaks(Stage &stage, const char *link, std::optional<std::chrono::minutes> lasting)
{
    const auto fault = stage.house.ask<Fault>([&](Services &services) {
        return services.assurance.breakPart(
            {.kind = FaultKind::Link, .part = link, .lasting = lasting});
    });
    QVERIFY(fault);
}

void anAtlanticFault(Stage &stage)
{
    breaks(stage, "LON-IAD-1", 30min);
}

void aNorthSeaFault(Stage &stage)
{
    breaks(stage, "AMS-LON-1", 30min);
}

void aChannelFault(Stage &stage)
{
    breaks(stage, "FRA-LON-1", {});
}

void atlanticWork(Stage &stage)
{
    const Instant now = stage.house.clock().now();
    const auto planned = stage.house.ask<PlannedMaintenance>([&](Services &services) {
        return services.maintenance.plan({.kind = ResourceKind::Link,
                                          .resource = "LON-IAD-1",
                                          .from = now,
                                          .to = now + 60min,
                                          .why = "a new amplifier"});
    });
    QVERIFY(planned);
}

void aPortFault(Stage &stage)
{
    QVERIFY(stage.house.ask<Fault>([](Services &services) {
        return services.assurance.breakPart(
            {.kind = FaultKind::Port, .part = "port-fra", .lasting = 30min});
    }));
}

void anActiveLine(Stage &stage)
{
    QCOMPARE(stage.door.change("POST /naas/v1/orders", order("line", fraToIad, 3)).status, 202);
    stage.house.pass(Millis(60'000));
}

QJsonObject refusalIn(const Response &response)
{
    return QJsonDocument::fromJson(response.body)
        .object()
        .value(QLatin1String("refusal"))
        .toObject();
}

QByteArray joined(const QJsonArray &texts)
{
    QByteArrayList all;
    for (const QJsonValue &text : texts)
        all.append(text.toString().toUtf8());
    return all.join(' ');
}

QByteArray kindsOf(const QJsonArray &offers)
{
    QJsonArray kinds;
    for (const QJsonValue &offer : offers)
        kinds.append(offer.toObject().value(QLatin1String("kind")));
    return joined(kinds);
}

QByteArray bindingOf(const QJsonObject &refusal)
{
    const QJsonObject binding = refusal.value(QLatin1String("binding")).toObject();
    const QByteArray missing =
        QByteArray::number(binding.value(QLatin1String("missingKbps")).toInteger());
    return binding.value(QLatin1String("kind")).toString().toUtf8() + " "
        + binding.value(QLatin1String("id")).toString().toUtf8() + " " + missing;
}

QTestData &add(const char *name, Setting setting, const QByteArray &line, const QByteArray &body)
{
    return QTest::newRow(name) << setting << line << body;
}

QByteArray paths(const char *query)
{
    return QByteArray("GET /naas/v1/paths?") + query;
}

const QByteArray orders = "POST /naas/v1/orders";

void addShortages()
{
    add("too much for any path", nothing,
        paths("portId=port-iad&onRampId=ams-cloud&bandwidthKbps=12000000"), {})
        << QByteArray("capacity") << QByteArray("link AMS-LON-1 2000000")
        << QByteArray("AMS-LON-1 FRA-LON-1") << QByteArray("smallerRate");
    add("the same as an order", nothing, orders, order("wide", iadToAms, 12))
        << QByteArray("capacity") << QByteArray("link AMS-LON-1 2000000")
        << QByteArray("AMS-LON-1 FRA-LON-1") << QByteArray("smallerRate");
    add("the same as an estimate", nothing, "POST /naas/v1/orders/estimate",
        order("wide", iadToAms, 12))
        << QByteArray("capacity") << QByteArray("link AMS-LON-1 2000000")
        << QByteArray("AMS-LON-1 FRA-LON-1") << QByteArray("smallerRate");
    add("the same as a hold", nothing, "POST /naas/v1/holds",
        R"({"from":"IAD","to":"AMS","bandwidthKbps":12000000,"holdSeconds":60})")
        << QByteArray("capacity") << QByteArray("link AMS-LON-1 2000000")
        << QByteArray("AMS-LON-1 FRA-LON-1") << QByteArray("smallerRate");
    add("too much for now", aHold,
        paths("portId=port-iad&onRampId=ams-cloud&bandwidthKbps=6000000"), {})
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 2000000")
        << QByteArray("AMS-LON-1 FRA-LON-1") << QByteArray("smallerRate laterSlot");
    add("too much between two PoPs", aHold, paths("from=IAD&to=AMS&bandwidthKbps=6000000"), {})
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 2000000")
        << QByteArray("AMS-LON-1 FRA-LON-1") << QByteArray("smallerRate laterSlot");
    add("a full port", aFullPort, orders, order("second", fraToAms, 4))
        << QByteArray("capacity") << QByteArray("port port-fra 2000000") << QByteArray()
        << QByteArray("smallerRate");
    add("more than a cloud sells", nothing,
        paths("portId=port-fra&onRampId=lon-cloud&bandwidthKbps=3000000"), {})
        << QByteArray("capacity") << QByteArray("onRamp lon-cloud 1000000") << QByteArray()
        << QByteArray("smallerRate");
}

const char *const quotes = "POST /naas/v1/quotes";
const char *const twice = R"(,"protection":"onePlusOne")";

QByteArray quote(const char *name, const char *ends, int gbps)
{
    return order(name, ends, gbps, R"(,"validSeconds":60)");
}

void addWhatIsDown()
{
    add("a fault on the only way", anAtlanticFault, orders, order("x", fraToIad, 1))
        << QByteArray("cut") << QByteArray("link LON-IAD-1 1000000") << QByteArray("LON-IAD-1")
        << QByteArray("laterSlot");
    add("the same as a candidate", anAtlanticFault,
        paths("portId=port-fra&onRampId=iad-cloud&bandwidthKbps=1000000"), {})
        << QByteArray("cut") << QByteArray("link LON-IAD-1 1000000") << QByteArray("LON-IAD-1")
        << QByteArray("laterSlot");
    add("the same as a quote", anAtlanticFault, quotes, quote("x", fraToIad, 1))
        << QByteArray("cut") << QByteArray("link LON-IAD-1 1000000") << QByteArray("LON-IAD-1")
        << QByteArray("laterSlot");
    add("maintenance on the only way", atlanticWork, orders, order("x", fraToIad, 1))
        << QByteArray("cut") << QByteArray("link LON-IAD-1 1000000") << QByteArray("LON-IAD-1")
        << QByteArray("laterSlot");
    add("a fault on the only way that is wide enough", aNorthSeaFault, orders,
        order("x", iadToAms, 6))
        << QByteArray("capacity") << QByteArray("link AMS-LON-1 6000000")
        << QByteArray("AMS-LON-1 FRA-LON-1") << QByteArray("smallerRate laterSlot");
    add("a fault on a chosen path", aChannelFault, orders,
        order("x", fraToIad, 1, R"(,"linkIds":["FRA-LON-1","LON-IAD-1"])"))
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray("FRA-LON-1")
        << QByteArray("otherPath");
    add("a fault on one of two ways", aChannelFault, orders, order("x", fraToAms, 1, twice))
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray("FRA-LON-1")
        << QByteArray("otherPath");
    add("too much for one of two ways", nothing, orders, order("x", fraToAms, 5, twice))
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray("FRA-LON-1")
        << QByteArray("smallerRate otherPath");
    add("too much for one of two ways, as a candidate", nothing,
        paths("portId=port-fra&onRampId=ams-cloud&bandwidthKbps=5000000&kinds=pair"), {})
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray("FRA-LON-1")
        << QByteArray("smallerRate otherPath");
    add("a fault of a port", aPortFault, orders, order("x", fraToAms, 1))
        << QByteArray("capacity") << QByteArray("port port-fra 1000000") << QByteArray()
        << QByteArray("laterSlot");
}

void aWideLine(Stage &stage)
{
    QCOMPARE(stage.door.change("POST /naas/v1/orders", order("line", fraToAms, 6)).status, 202);
    QCOMPARE(stage.door.change("POST /naas/v1/orders", order("other", iadToAms, 3)).status, 202);
    stage.house.pass(Millis(60'000));
}

/// The Channel is full for half an hour, from now on.
void aLineBesideAHold(Stage &stage)
{
    anActiveLine(stage);
    const Instant until = stage.house.clock().now() + 30min;
    const QByteArray hold = R"({"from":"FRA","to":"LON","bandwidthKbps":1000000,)"
                            R"("holdSeconds":3600,"toTime":")"
        + QByteArray::fromStdString(text(until)) + "\"}";
    QCOMPARE(stage.door.change("POST /naas/v1/holds", hold).status, 201);
}

void addBoosts()
{
    add("a boost that finds room later", aLineBesideAHold, "POST /naas/v1/boosts",
        R"({"connectionId":"connection-1","bandwidthKbps":4000000,"durationSeconds":600})")
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray()
        << QByteArray("laterSlot");
}

/// Boosted to 4G for ten minutes, and the Channel is full in the five behind the next ten.
void aBoostBeforeAHold(Stage &stage)
{
    anActiveLine(stage);
    const Instant now = stage.house.clock().now();
    const QByteArray hold = R"({"from":"FRA","to":"LON","bandwidthKbps":1000000,)"
                            R"("holdSeconds":3600,"fromTime":")"
        + QByteArray::fromStdString(text(now + 20min)) + R"(","toTime":")"
        + QByteArray::fromStdString(text(now + 25min)) + "\"}";
    QCOMPARE(stage.door.change("POST /naas/v1/holds", hold).status, 201);
    const char *const boost =
        R"({"connectionId":"connection-1","bandwidthKbps":4000000,"durationSeconds":600})";
    QCOMPARE(stage.door.change("POST /naas/v1/boosts", boost).status, 202);
    stage.house.pass(Millis(10'000));
}

/// A boost to 4G at 10:20, and a Channel that is full from 10:40 to 10:45.
void aBoostAheadOfAHold(Stage &stage)
{
    anActiveLine(stage);
    const char *const hold = R"({"from":"FRA","to":"LON","bandwidthKbps":1000000,)"
                             R"("holdSeconds":3600,"fromTime":"2026-05-12T10:40:00.000Z",)"
                             R"("toTime":"2026-05-12T10:45:00.000Z"})";
    QCOMPARE(stage.door.change("POST /naas/v1/holds", hold).status, 201);
    const char *const boost = R"({"connectionId":"connection-1","bandwidthKbps":4000000,)"
                              R"("durationSeconds":600,"startsAt":"2026-05-12T10:20:00.000Z"})";
    QCOMPARE(stage.door.change("POST /naas/v1/boosts", boost).status, 202);
}

/// Both over the Channel, where there is room for one of them to have 2G more until the hold ends.
void aSceneBesideAHold(Stage &stage)
{
    QCOMPARE(stage.door.change("POST /naas/v1/orders", order("one", fraToIad, 1)).status, 202);
    QCOMPARE(stage.door.change("POST /naas/v1/orders", order("two", fraToIad, 1)).status, 202);
    stage.house.pass(Millis(60'000));
    const Instant until = stage.house.clock().now() + 30min;
    const QByteArray hold = R"({"from":"FRA","to":"LON","bandwidthKbps":1000000,)"
                            R"("holdSeconds":3600,"toTime":")"
        + QByteArray::fromStdString(text(until)) + "\"}";
    QCOMPARE(stage.door.change("POST /naas/v1/holds", hold).status, 201);
    const char *const scene = R"({"name":"both","members":[)"
                              R"({"connectionId":"connection-1","bandwidthKbps":2000000},)"
                              R"({"connectionId":"connection-2","bandwidthKbps":2000000}]})";
    QCOMPARE(stage.door.change("POST /naas/v1/scenes", scene).status, 201);
}

void addLongerAndTogether()
{
    add("a boost that could last a little longer", aBoostBeforeAHold,
        "POST /naas/v1/boosts/boost-1/extend", R"({"additionalSeconds":900})")
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray()
        << QByteArray("shorter");
    add("the same as an estimate", aBoostBeforeAHold, "POST /naas/v1/boosts/estimate",
        R"({"boostId":"boost-1","additionalSeconds":900})")
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray()
        << QByteArray("shorter");
    const char *const move = R"({"startsAt":"2026-05-12T10:35:00.000Z","durationSeconds":600})";
    add("a boost that is moved to where there is no room", aBoostAheadOfAHold,
        "POST /naas/v1/boosts/boost-1/move", move)
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray()
        << QByteArray("laterSlot");
    add("the same as the estimate of a move", aBoostAheadOfAHold,
        "POST /naas/v1/boosts/boost-1/move/estimate", move)
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray()
        << QByteArray("laterSlot");
    add("a scene of which one does not fit", aSceneBesideAHold,
        "POST /naas/v1/scenes/scene-1/boosts", R"({"durationSeconds":600})")
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray()
        << QByteArray("laterSlot");
    add("the same as the estimate of a scene", aSceneBesideAHold,
        "POST /naas/v1/scenes/scene-1/estimate", R"({"durationSeconds":600})")
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray()
        << QByteArray("laterSlot");
}

void addChanges()
{
    const char *const change = R"({"action":"modify","connectionId":"connection-1",)"
                               R"("bandwidthKbps":%1000000,"turboKbps":%1000000})";
    const auto to = [change](const char *gbps) { return QByteArray(change).replace("%1", gbps); };
    add("a change over a full link", anActiveLine, orders, to("6"))
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 2000000") << QByteArray()
        << QByteArray("smallerRate otherPath");
    add("the same as an estimate of a change", anActiveLine, "POST /naas/v1/orders/estimate",
        to("6"))
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 2000000") << QByteArray()
        << QByteArray("smallerRate otherPath");
    add("the same as the price of a change", anActiveLine,
        paths("portId=port-fra&onRampId=iad-cloud&bandwidthKbps=6000000&turboKbps=6000000"
              "&connectionId=connection-1"),
        {})
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 2000000") << QByteArray()
        << QByteArray("smallerRate otherPath");
    add("a change above the port", aWideLine, orders, to("12"))
        << QByteArray("capacity") << QByteArray("port port-fra 2000000") << QByteArray()
        << QByteArray("smallerRate");
}

} // namespace

class TestRefusals : public QObject {
    Q_OBJECT

private slots:
    void aRefusalExplainsItselfAndItsOffersHold_data();
    void aRefusalExplainsItselfAndItsOffersHold();
    void itSaysWhatIsDownAndUntilWhen_data();
    void itSaysWhatIsDownAndUntilWhen();
    void aRefusalIsWrittenAsTheContractShows();
    void everyFieldOfAPolicyThatBindsIsNamed_data();
    void everyFieldOfAPolicyThatBindsIsNamed();
    void aListThatIsTooLongIsToldItsLimit_data();
    void aListThatIsTooLongIsToldItsLimit();
    void aRefusedTimeOfAScheduleSaysWhatStandsInItsWay();
    void whatIsNoMatterOfPathsIsNotExplained();
};

void TestRefusals::aRefusalExplainsItselfAndItsOffersHold_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QByteArray>("binding");
    QTest::addColumn<QByteArray>("cut");
    QTest::addColumn<QByteArray>("offers");
    addShortages();
    addWhatIsDown();
    addChanges();
    addBoosts();
    addLongerAndTogether();
    add("a country that cannot be avoided", nothing, orders,
        order("around", iadToAms, 1, R"(,"policy":{"avoidCountries":["GB"]})"))
        << QByteArray("policy") << QByteArray("policy avoidCountries 0") << QByteArray("LON-IAD-1")
        << QByteArray("otherPath");
    add("quicker than any path", nothing,
        paths("portId=port-fra&onRampId=iad-cloud&bandwidthKbps=1000000"
              "&longestRoundTripMicros=60000"),
        {})
        << QByteArray("latency") << QByteArray("policy longestRoundTripMicros 0") << QByteArray()
        << QByteArray("otherPath");
    add("no second path", nothing,
        paths("portId=port-iad&onRampId=ams-cloud&bandwidthKbps=1000000&kinds=pair"), {})
        << QByteArray("pair") << QByteArray("  0") << QByteArray("LON-IAD-1")
        << QByteArray("otherPath");
    add("a broken cable", aBrokenCable,
        paths("portId=port-fra&onRampId=iad-cloud&bandwidthKbps=1000000"), {})
        << QByteArray("cut") << QByteArray("link LON-IAD-1 1000000") << QByteArray("LON-IAD-1")
        << QByteArray();
    add("a chosen path that is too full", nothing, orders,
        order("chosen", fraToIad, 5, R"(,"linkIds":["FRA-LON-1","LON-IAD-1"])"))
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 1000000") << QByteArray("FRA-LON-1")
        << QByteArray("smallerRate otherPath");
    add("a boost over a full link", anActiveLine, "POST /naas/v1/boosts",
        R"({"connectionId":"connection-1","bandwidthKbps":6000000,"durationSeconds":600})")
        << QByteArray("capacity") << QByteArray("link FRA-LON-1 2000000") << QByteArray()
        << QByteArray("smallerRate");
}

void TestRefusals::aRefusalExplainsItselfAndItsOffersHold()
{
    QFETCH(Setting, setting);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, cause);
    QFETCH(QByteArray, binding);
    QFETCH(QByteArray, cut);
    QFETCH(QByteArray, offers);
    Stage stage;
    setting(stage);
    const Response refused =
        line.startsWith("GET") ? stage.door.ask(line) : stage.door.change(line, body);
    QCOMPARE(refused.status, 422);
    const QJsonObject refusal = refusalIn(refused);
    QCOMPARE(refusal.value(QLatin1String("cause")).toString().toUtf8(), cause);
    QCOMPARE(bindingOf(refusal), binding);
    QCOMPARE(joined(refusal.value(QLatin1String("cut")).toArray()), cut);
    const QJsonArray offered = refusal.value(QLatin1String("offers")).toArray();
    QCOMPARE(kindsOf(offered), offers);
    for (const QJsonValue &offer : offered) {
        Stage again; // each holds by itself
        setting(again);
        const QJsonObject request = offer.toObject().value(QLatin1String("request")).toObject();
        const QByteArray where = "POST " + request.value(QLatin1String("path")).toString().toUtf8();
        const QByteArray asked =
            QJsonDocument(request.value(QLatin1String("body")).toObject()).toJson();
        const Response taken = again.door.change(where, asked);
        QVERIFY2(taken.status < 300, asked + taken.body);
    }
}

void TestRefusals::everyFieldOfAPolicyThatBindsIsNamed_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("clauses");
    QTest::addColumn<bool>("together");
    QTest::addColumn<QByteArray>("leavesOut");
    QTest::newRow("one") << QByteArray(R"({"avoidCountries":["GB"]})")
                         << QByteArray("avoidCountries") << false << QByteArray("avoidCountries");
    QTest::newRow("one of two") << QByteArray(R"({"avoidCountries":["GB"],"avoidPopIds":["FRA"]})")
                                << QByteArray("avoidCountries") << false
                                << QByteArray("avoidCountries");
    QTest::newRow("two together") << QByteArray(
        R"({"avoidCountries":["GB"],"avoidPopIds":["LON"]})")
                                  << QByteArray("avoidPopIds avoidCountries") << true
                                  << QByteArray("avoidPopIds avoidCountries");
    QTest::newRow("two together, and one that does not bind")
        << QByteArray(R"({"avoidCountries":["GB"],"avoidPopIds":["LON"],)"
                      R"("avoidLinkIds":["FRA-LON-1"]})")
        << QByteArray("avoidPopIds avoidCountries") << true
        << QByteArray("avoidPopIds avoidCountries");
    QTest::newRow("either of two")
        << QByteArray(R"({"avoidLinkIds":["AMS-LON-1"],"longestRoundTripMicros":71000})")
        << QByteArray("longestRoundTripMicros avoidLinkIds") << false
        << QByteArray("longestRoundTripMicros");
}

void TestRefusals::everyFieldOfAPolicyThatBindsIsNamed()
{
    QFETCH(QByteArray, policy);
    Stage stage;
    const Response refused =
        stage.door.change(orders, order("x", iadToAms, 1, R"(,"policy":)" + policy));
    const QJsonObject refusal = refusalIn(refused);
    QTEST(joined(refusal.value(QLatin1String("clauses")).toArray()), "clauses");
    QTEST(refusal.value(QLatin1String("together")).toBool(), "together");
    QFETCH(QByteArray, clauses);
    QFETCH(bool, together);
    const QByteArray named = '(' + clauses.replace(" ", together ? " and " : " or ") + ')';
    QVERIFY(textAt(objectIn(refused), "detail").endsWith(QString::fromLatin1(named)));
    const QJsonObject offer = refusal.value(QLatin1String("offers")).toArray().first().toObject();
    QTEST(joined(offer.value(QLatin1String("leavesOut")).toArray()), "leavesOut");
}

void TestRefusals::aListThatIsTooLongIsToldItsLimit_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<int>("most");
    QTest::newRow("countries to pass") << QByteArray("viaCountries") << QByteArray("\"GB\"") << 8;
    QTest::newRow("zones to pass") << QByteArray("viaZones") << QByteArray("\"UK\"") << 8;
    QTest::newRow("countries to avoid")
        << QByteArray("avoidCountries") << QByteArray("\"GB\"") << 64;
}

void TestRefusals::aListThatIsTooLongIsToldItsLimit()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, item);
    QFETCH(int, most);
    Stage stage;
    const QByteArray items = QByteArrayList(most + 1, item).join(',');
    const Response refused = stage.door.change(
        orders, order("x", iadToAms, 1, R"(,"policy":{")" + field + R"(":[)" + items + "]}"));
    QCOMPARE(refused.status, 422);
    const QJsonObject said = objectIn(refused);
    QCOMPARE(textAt(said, "pointer"), QStringLiteral("/policy/") + QString::fromLatin1(field));
    QVERIFY(textAt(said, "detail").contains(QStringLiteral("0 to %1 items").arg(most)));
}

void TestRefusals::aRefusedTimeOfAScheduleSaysWhatStandsInItsWay()
{
    Stage stage;
    anActiveLine(stage);
    const Instant now = stage.house.clock().now();
    const QByteArray hold = R"({"from":"FRA","to":"LON","bandwidthKbps":1000000,)"
                            R"("holdSeconds":3600,"fromTime":")"
        + QByteArray::fromStdString(text(now + 60min)) + R"(","toTime":")"
        + QByteArray::fromStdString(text(now + 4h)) + "\"}";
    QCOMPARE(stage.door.change("POST /naas/v1/holds", hold).status, 201);
    const char *const daily =
        R"({"name":"noon","connectionId":"connection-1","bandwidthKbps":4000000,)"
        R"("durationSeconds":600,"start":"2026-05-12T14:00:00","timeZone":"Europe/Berlin",)"
        R"("rrule":"FREQ=DAILY;COUNT=2"})";
    const Response made = stage.door.change("POST /naas/v1/schedules", daily);
    QVERIFY2(made.status == 201, made.body.constData());
    const QJsonObject said = objectIn(stage.door.ask("GET /naas/v1/schedules/schedule-1"));
    const QJsonArray times = said.value(QLatin1String("occurrences")).toArray();
    QCOMPARE(times.size(), 2);
    const QJsonObject refusal = times[0].toObject().value(QLatin1String("refusal")).toObject();
    QCOMPARE(textAt(refusal, "cause"), QStringLiteral("capacity"));
    QCOMPARE(bindingOf(refusal), QByteArray("link FRA-LON-1 1000000"));
    QVERIFY(!times[1].toObject().contains(QLatin1String("refusal")));
}

void TestRefusals::itSaysWhatIsDownAndUntilWhen_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    QTest::newRow("a fault with an end")
        << Setting(anAtlanticFault) << order("x", fraToIad, 1) << QByteArray("aboveCapacity")
        << QByteArray("link LON-IAD-1 is out of service from 2026-05-12T10:00:00.250Z until "
                      "2026-05-12T10:30:00.250Z")
        << QByteArray("2026-05-12T10:00:00.250Z") << QByteArray("2026-05-12T10:30:00.250Z");
    QTest::newRow("a fault without one")
        << Setting(aChannelFault) << order("x", fraToAms, 1, twice) << QByteArray("aboveCapacity")
        << QByteArray("link FRA-LON-1 is out of service from 2026-05-12T10:00:00.250Z on")
        << QByteArray("2026-05-12T10:00:00.250Z") << QByteArray();
    QTest::newRow("maintenance")
        << Setting(atlanticWork) << order("x", fraToIad, 1) << QByteArray("aboveCapacity")
        << QByteArray("link LON-IAD-1 is out of service from 2026-05-12T10:00:00.250Z until "
                      "2026-05-12T11:00:00.250Z")
        << QByteArray("2026-05-12T10:00:00.250Z") << QByteArray("2026-05-12T11:00:00.250Z");
    QTest::newRow("a port")
        << Setting(aPortFault) << order("x", fraToAms, 1) << QByteArray("abovePort")
        << QByteArray("port FRA-1 is out of service from 2026-05-12T10:00:00.250Z until "
                      "2026-05-12T10:30:00.250Z")
        << QByteArray("2026-05-12T10:00:00.250Z") << QByteArray("2026-05-12T10:30:00.250Z");
}

void TestRefusals::itSaysWhatIsDownAndUntilWhen()
{
    QFETCH(Setting, setting);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, said);
    Stage stage;
    setting(stage);
    const Response refused = stage.door.change(orders, body);
    const QJsonObject problem = objectIn(refused);
    QCOMPARE(textAt(problem, "code").toUtf8(), code);
    QVERIFY2(textAt(problem, "detail").toUtf8().contains(said), textAt(problem, "detail").toUtf8());
    const QJsonObject binding = at(refusalIn(refused), "binding").toObject();
    QTEST(textAt(binding, "from").toUtf8(), "from");
    QTEST(textAt(binding, "until").toUtf8(), "until");
}

void TestRefusals::aRefusalIsWrittenAsTheContractShows()
{
    Stage stage;
    aHold(stage);
    const Response refused = stage.door.ask(
        "GET /naas/v1/paths?portId=port-iad&onRampId=ams-cloud&bandwidthKbps=6000000");
    const QJsonObject refusal = refusalIn(refused);
    QFile golden(QStringLiteral(TURBOLANE_CONTRACT_DIR "/refusal.json"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(refusal, QJsonDocument::fromJson(golden.readAll()).object());
}

void TestRefusals::whatIsNoMatterOfPathsIsNotExplained()
{
    Stage stage;
    const Response refused =
        stage.door.change("POST /naas/v1/orders",
                          R"({"action":"add","name":"x","portId":"port-fra","onRampId":"none",)"
                          R"("bandwidthKbps":1000000,"turboKbps":1000000})");
    QCOMPARE(refused.status, 404);
    QVERIFY(refusalIn(refused).isEmpty());
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
