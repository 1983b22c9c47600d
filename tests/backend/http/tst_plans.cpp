// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/events/eventlog.h"
#include "tests/support/laws.h"
#include "tests/support/neardoor.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

QByteArray golden(const QByteArray &name)
{
    QFile file(QStringLiteral(TURBOLANE_CONTRACT_DIR "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a golden file is missing");
    return file.readAll();
}

/// Fields of an answer that the golden file does not show.
QString strangeFields(const QJsonObject &here, const QByteArray &file)
{
    const QJsonObject shown = QJsonDocument::fromJson(golden(file)).object();
    QStringList strange;
    for (const QString &name : here.keys())
        if (!shown.contains(name))
            strange << name;
    return strange.join(u' ');
}

QJsonArray listAt(const QJsonObject &object, const char *name)
{
    return at(object, name).toArray();
}

QString stateOf(const QJsonObject &schedule, int time)
{
    return textAt(listAt(schedule, "occurrences").at(time).toObject(), "state");
}

} // namespace

/// Boosts that start later, schedules and scenes, asked for at the door.
class TestPlans : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aBoostMayStartLater();
    void aRefusalNamesTheBottleneck();
    void aScheduleLivesThroughItsQuestions();
    void aSeriesIsChangedAsAWhole();
    void aTimeOfAScheduleIsMovedByItself();
    void thePriceListSaysWhenBoostsCostLess();
    void aSceneLivesThroughItsQuestions();
    void whatChangesIsTold();
    void theSameKeyPlansOnce();
    void whatCannotBePlannedIsRefused_data();
    void whatCannotBePlannedIsRefused();

private:
    void order(const char *name, const char *onRamp);

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

namespace {

const QByteArray nightly =
    R"({"name":"nightly","connectionId":"connection-1","bandwidthKbps":2000000,)"
    R"("durationSeconds":3600,"start":"2026-05-12T22:00:00","timeZone":"Europe/Berlin",)"
    R"("rrule":"FREQ=DAILY;COUNT=3","ifFull":"move"})";
const QByteArray both =
    R"({"name":"both","members":[{"connectionId":"connection-1","bandwidthKbps":2000000},)"
    R"({"connectionId":"connection-2","bandwidthKbps":2000000}]})";

} // namespace

void TestPlans::order(const char *name, const char *onRamp)
{
    const QByteArray body = QByteArray(R"({"action":"add","name":")") + name
        + R"(","portId":"port-fra","onRampId":")" + onRamp
        + R"(","bandwidthKbps":1000000,"turboKbps":2000000})";
    m_door->change("POST /naas/v1/orders", body);
}

void TestPlans::init()
{
    m_door.reset();
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
    order("first", "ams-cloud");
    order("second", "fra-cloud");
}

void TestPlans::aBoostMayStartLater()
{
    const Response placed = m_door->change(
        "POST /naas/v1/boosts",
        R"({"connectionId":"connection-1","bandwidthKbps":2000000,"durationSeconds":3600,)"
        R"("startsAt":"2026-05-12T22:00:00+02:00"})");
    QVERIFY2(placed.status == 202, placed.body.constData());
    const QJsonObject boost = objectIn(placed);
    QCOMPARE(textAt(boost, "state"), QStringLiteral("scheduled"));
    QCOMPARE(textAt(boost, "startsAt"), QStringLiteral("2026-05-12T20:00:00.000Z"));
    QCOMPARE(textAt(boost, "endsAt"), QStringLiteral("2026-05-12T21:00:00.000Z"));
    QCOMPARE(strangeFields(boost, "boost-scheduled.json"), QString());
    QCOMPARE(listAt(boost, "parts").size(), 3);
    const auto up = "GET /naas/v1/orders/" + textAt(boost, "upOrderId").toLatin1();
    QCOMPARE(textAt(objectIn(m_door->ask(up)), "requestedCompletion"),
             QStringLiteral("2026-05-12T20:00:00.000Z"));
    const Response over = m_door->change("DELETE /naas/v1/boosts/boost-1");
    QCOMPARE(textAt(objectIn(over), "state"), QStringLiteral("cancelled"));
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestPlans::aRefusalNamesTheBottleneck()
{
    m_door->change(
        "POST /naas/v1/boosts",
        R"({"connectionId":"connection-2","bandwidthKbps":9000000,"durationSeconds":3600})");
    const Response refused = m_door->change(
        "POST /naas/v1/boosts",
        R"({"connectionId":"connection-1","bandwidthKbps":2000000,"durationSeconds":3600})");
    QCOMPARE(refused.status, 422);
    QCOMPARE(codeAndPointer(refused), QByteArray("abovePort /bandwidthKbps"));
    QCOMPARE(textAt(objectIn(refused), "detail"),
             QStringLiteral("port FRA-1 is the bottleneck: it allows 1G in that time, not 2G "
                            "(the limits: port FRA-1 1G, link FRA-AMS-1 10G, "
                            "cloud side Cloud Amsterdam 25G)"));
}

void TestPlans::aScheduleLivesThroughItsQuestions()
{
    const Response foreseen = m_door->ask("POST /naas/v1/schedules/estimate", nightly);
    QVERIFY2(foreseen.status == 200, foreseen.body.constData());
    QCOMPARE(strangeFields(objectIn(foreseen), "schedule-estimate.json"), QString());
    QCOMPARE(at(at(objectIn(foreseen), "total").toObject(), "micros").toInteger(), 450'000);

    const Response made = m_door->change("POST /naas/v1/schedules", nightly);
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(strangeFields(objectIn(made), "schedule.json"), QString());
    QCOMPARE(listAt(objectIn(made), "occurrences").size(), 3);
    QCOMPARE(firstOf(m_door->ask("GET /naas/v1/schedules")).toObject(), objectIn(made));

    const Response skipped =
        m_door->change("DELETE /naas/v1/schedules/schedule-1/occurrences/2026-05-13T20:00:00.000Z");
    QVERIFY2(skipped.status == 202, skipped.body.constData());
    QCOMPARE(stateOf(objectIn(skipped), 0), QStringLiteral("reserved"));
    QCOMPARE(stateOf(objectIn(skipped), 1), QStringLiteral("skipped"));

    const Response ended = m_door->change("DELETE /naas/v1/schedules/schedule-1");
    QVERIFY2(ended.status == 202, ended.body.constData());
    QCOMPARE(textAt(objectIn(ended), "state"), QStringLiteral("ended"));
    QCOMPARE(objectIn(m_door->ask("GET /naas/v1/schedules/schedule-1")), objectIn(ended));
    QCOMPARE(m_door->change("DELETE /naas/v1/schedules/schedule-1").status, 409);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestPlans::aSeriesIsChangedAsAWhole()
{
    m_door->change("POST /naas/v1/schedules", nightly);
    const char *later = R"({"name":"later","bandwidthKbps":3000000,"durationSeconds":7200,)"
                        R"("start":"2026-05-12T23:00:00","timeZone":"Europe/Berlin",)"
                        R"("rrule":"FREQ=DAILY;COUNT=3","mostMicros":1770000})";
    const QByteArray door = "POST /naas/v1/schedules/schedule-1/change";
    const QJsonObject before = objectIn(m_door->ask("GET /naas/v1/schedules/schedule-1"));
    const Response foreseen = m_door->ask((door + "/estimate").constData(), later);
    QVERIFY2(foreseen.status == 200, foreseen.body.constData());
    QCOMPARE(strangeFields(objectIn(foreseen), "schedule-estimate.json"), QString());
    QCOMPARE(at(at(objectIn(foreseen), "total").toObject(), "micros").toInteger(), 1'770'000);
    QCOMPARE(listAt(objectIn(foreseen), "occurrences").size(), 3);
    QCOMPARE(objectIn(m_door->ask("GET /naas/v1/schedules/schedule-1")), before);

    const Response changed = m_door->change(door.constData(), later);
    QVERIFY2(changed.status == 202, changed.body.constData());
    QCOMPARE(strangeFields(objectIn(changed), "schedule.json"), QString());
    QCOMPARE(textAt(objectIn(changed), "name"), QStringLiteral("later"));
    QCOMPARE(objectIn(m_door->ask("GET /naas/v1/schedules/schedule-1")), objectIn(changed));
    const char *dearer = R"({"name":"later","bandwidthKbps":4000000,"durationSeconds":7200,)"
                         R"("start":"2026-05-12T23:00:00","timeZone":"Europe/Berlin",)"
                         R"("rrule":"FREQ=DAILY;COUNT=3","mostMicros":1770000})";
    const Response refused = m_door->change(door.constData(), dearer);
    QCOMPARE(refused.status, 422);
    QVERIFY2(refused.body.contains("priceMoved"), refused.body.constData());
    QCOMPARE(objectIn(m_door->ask("GET /naas/v1/schedules/schedule-1")), objectIn(changed));
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestPlans::aTimeOfAScheduleIsMovedByItself()
{
    m_door->change("POST /naas/v1/schedules", nightly);
    const QByteArray door =
        "POST /naas/v1/schedules/schedule-1/occurrences/2026-05-13T20:00:00.000Z/move";
    const char *earlier = R"({"startsAt":"2026-05-13T16:00:00Z","durationSeconds":3600})";
    const Response foreseen = m_door->ask((door + "/estimate").constData(), earlier);
    QVERIFY2(foreseen.status == 200, foreseen.body.constData());
    QCOMPARE(strangeFields(objectIn(foreseen), "schedule-estimate.json"), QString());
    QCOMPARE(stateOf(objectIn(foreseen), 0), QStringLiteral("moved"));
    QCOMPARE(at(at(objectIn(foreseen), "total").toObject(), "micros").toInteger(), 230'000);

    const Response moved = m_door->change(door.constData(), earlier);
    QVERIFY2(moved.status == 202, moved.body.constData());
    QCOMPARE(stateOf(objectIn(moved), 0), QStringLiteral("reserved"));
    QCOMPARE(stateOf(objectIn(moved), 1), QStringLiteral("moved"));

    // Where the port is full its refusal says why, and offers a time as a move of the same time.
    m_door->change("POST /naas/v1/boosts",
                   R"({"connectionId":"connection-2","bandwidthKbps":9000000,)"
                   R"("startsAt":"2026-05-14T10:00:00Z","durationSeconds":3600})");
    const Response refused = m_door->change(
        door.constData(), R"({"startsAt":"2026-05-14T10:30:00Z","durationSeconds":3600})");
    QCOMPARE(refused.status, 422);
    const QJsonObject why = at(objectIn(refused), "refusal").toObject();
    QCOMPARE(textAt(at(why, "binding").toObject(), "kind"), QStringLiteral("port"));
    const QJsonObject offer = listAt(why, "offers").at(0).toObject();
    QCOMPARE(textAt(offer, "kind"), QStringLiteral("laterSlot"));
    const QJsonObject request = at(offer, "request").toObject();
    QCOMPARE(textAt(request, "path"), QString::fromLatin1(door.mid(5)));
    const QByteArray body = QJsonDocument(at(request, "body").toObject()).toJson();
    const Response taken = m_door->change(door.constData(), body.constData());
    QVERIFY2(taken.status == 202, taken.body.constData());
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestPlans::thePriceListSaysWhenBoostsCostLess()
{
    const Response told = m_door->ask("GET /naas/v1/plans/night");
    QVERIFY2(told.status == 200, told.body.constData());
    QCOMPARE(strangeFields(objectIn(told), "night-rate.json"), QString());
    QCOMPARE(at(objectIn(told), "fromMinute").toInteger(), 22 * 60);
    QCOMPARE(at(objectIn(told), "toMinute").toInteger(), 6 * 60);
    QVERIFY(at(objectIn(told), "factorPpm").toInteger() < 1'000'000);
    QVERIFY(!listAt(objectIn(told), "places").isEmpty());
}

void TestPlans::aSceneLivesThroughItsQuestions()
{
    const Response made = m_door->change("POST /naas/v1/scenes", both);
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(strangeFields(objectIn(made), "scene.json"), QString());
    QCOMPARE(firstOf(m_door->ask("GET /naas/v1/scenes")).toObject(), objectIn(made));

    const Response price =
        m_door->ask("POST /naas/v1/scenes/scene-1/estimate", R"({"durationSeconds":3600})");
    QVERIFY2(price.status == 200, price.body.constData());
    QCOMPARE(strangeFields(objectIn(price), "scene-estimate.json"), QString());
    QCOMPARE(listAt(objectIn(price), "items").size(), 2);

    const Response pressed =
        m_door->change("POST /naas/v1/scenes/scene-1/boosts", R"({"durationSeconds":3600})");
    QVERIFY2(pressed.status == 202, pressed.body.constData());
    const QJsonArray boosts = listAt(objectIn(pressed), "boosts");
    QCOMPARE(boosts.size(), 2);
    QCOMPARE(strangeFields(boosts.first().toObject(), "boost-scheduled.json"), QString());
    QCOMPARE(textAt(boosts.first().toObject(), "sceneId"), QStringLiteral("scene-1"));

    const Response ended = m_door->change("DELETE /naas/v1/scenes/scene-1/boosts");
    QVERIFY2(ended.status == 202, ended.body.constData());
    QCOMPARE(listAt(objectIn(ended), "boosts").size(), 2);
    QCOMPARE(m_door->change("DELETE /naas/v1/scenes/scene-1").status, 200);
    QCOMPARE(m_door->ask("GET /naas/v1/scenes/scene-1").status, 404);
    QCOMPARE(brokenLaw(*m_house), std::string());
}

void TestPlans::whatChangesIsTold()
{
    m_door->change("POST /naas/v1/scenes", both);
    m_door->change("POST /naas/v1/schedules", nightly);
    m_door->change("DELETE /naas/v1/scenes/scene-1");
    m_house->pass(10h); // its first boost has begun
    std::multiset<std::string> told;
    for (const Event &event : m_house->store().events.after(0, 10'000))
        told.insert(event.type);
    QCOMPARE(int(told.count("turbolane.scene.changed")), 2);
    QVERIFY(told.count("turbolane.schedule.changed") >= 2);
}

void TestPlans::theSameKeyPlansOnce()
{
    const Fields key{{"Idempotency-Key", "once"}};
    const Response first = m_door->ask("POST /naas/v1/schedules", nightly, key);
    const Response again = m_door->ask("POST /naas/v1/schedules", nightly, key);
    QCOMPARE(first.status, 201);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body, first.body);
    QCOMPARE(listAt(objectIn(m_door->ask("GET /naas/v1/schedules")), "items").size(), 1);
}

void TestPlans::whatCannotBePlannedIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *line, const QByteArray &body,
                        const char *said) {
        QTest::newRow(name) << QByteArray(line) << body << QByteArray(said);
    };
    const auto with = [](const char *what, const char *instead) {
        return QByteArray(nightly).replace(what, instead);
    };
    constexpr const char *schedules = "POST /naas/v1/schedules";
    row("a start with a zone", schedules, with("22:00:00\"", "22:00:00Z\""), "malformed /start");
    row("a day that is not", schedules, with("05-12T", "02-30T"), "malformed /start");
    row("a start that is over", schedules, with("05-12T", "05-11T"), "outOfRange /start");
    row("no such zone", schedules, with("Europe/Berlin", "Europe/Bonn"), "outOfRange /timeZone");
    row("every hour", schedules, with("DAILY", "HOURLY"), "outOfRange /rrule");
    row("not a rule", schedules, with("FREQ=DAILY;COUNT=3", "daily"), "malformed /rrule");
    row("a start off its rule", schedules, with("DAILY", "WEEKLY;BYDAY=SU"), "outOfRange /start");
    row("neither refuse nor move", schedules, with("move", "hope"), "outOfRange /ifFull");
    row("a second", schedules, with("3600", "1"), "outOfRange /durationSeconds");
    row("no such connection", schedules, with("connection-1", "connection-9"),
        "notFound /connectionId");
    row("a scene with a bandwidth", schedules, with("connectionId", "sceneId"),
        "unexpectedField /bandwidthKbps");
    row("no higher than it is", schedules, with("2000000", "1000000"), "notHigher /bandwidthKbps");
    row("a scene of none", "POST /naas/v1/scenes", R"({"name":"none","members":[]})",
        "outOfRange /members");
    row("a scene of a stranger", "POST /naas/v1/scenes",
        QByteArray(both).replace("connection-2", "connection-9"),
        "notFound /members/1/connectionId");
    row("a boost in the past", "POST /naas/v1/boosts",
        R"({"connectionId":"connection-1","bandwidthKbps":2000000,"durationSeconds":3600,)"
        R"("startsAt":"2026-05-12T09:00:00Z"})",
        "outOfRange /startsAt");
    row("a boost of no scene", "POST /naas/v1/scenes/none/boosts", R"({"durationSeconds":60})",
        "notFound");
    row("the end of no schedule", "DELETE /naas/v1/schedules/none", "", "notFound");
    row("a time of no name", "DELETE /naas/v1/schedules/none/occurrences/soon", "", "notFound");
}

void TestPlans::whatCannotBePlannedIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, said);
    const std::int64_t before = m_house->services().events.last();
    QCOMPARE(codeAndPointer(m_door->change(line, body)), said);
    QCOMPARE(m_house->services().events.last(), before);
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
