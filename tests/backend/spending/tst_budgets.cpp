// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/boosts/boostservice.h"
#include "backend/charging/charging.h"
#include "backend/events/eventlog.h"
#include "backend/inventory/inventory.h"
#include "tests/support/neardoor.h"

#include <QTest>

#include <algorithm>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray hour =
    R"({"connectionId":"connection-1","bandwidthKbps":2000000,"durationSeconds":3600})";

QByteArray money(qint64 micros)
{
    return R"({"currency":"EUR","micros":)" + QByteArray::number(micros) + '}';
}

} // namespace

/// What a customer means to spend: told, and held where that was asked for.
class TestBudgets : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aBudgetLivesThroughItsQuestions();
    void whatIsNoBudgetIsRefused_data();
    void whatIsNoBudgetIsRefused();
    void aThresholdIsToldOnceAMonth();
    void aThresholdIsToldOnceWhereverTheCarrierIsKilled();
    void aBudgetCoversWhatItIsFor_data();
    void aBudgetCoversWhatItIsFor();
    void aBoostIsRefusedWhenItMayCostMoreThanIsLeft_data();
    void aBoostIsRefusedWhenItMayCostMoreThanIsLeft();
    void whatIsPromisedIsNotLeft();
    void aMoveCountsInsteadOfWhatItMoves();
    void anExtensionIsHeldToo();
    void aSceneIsHeldAsAWhole();
    void aBoostOverTheMonthsEndHasAPartInEach();
    void aUsedUpBudgetEndsBoostsAndCutsNoBase();
    void whatIsUsedUpStartsNothing();
    void aDearBoostNeedsAnApproval();
    void timesOfAScheduleAreHeldToo();

private:
    void order(const char *name, const char *onRamp);
    void put(const QByteArray &id, const QByteArray &fields);
    void putAccount(qint64 monthly, const QByteArray &more = {});
    qint64 priceOfAnHour();
    qint64 spent();
    std::vector<std::string> alerts();
    QJsonObject budget(const QByteArray &id = "all")
    {
        return objectIn(m_door->ask("GET /naas/v1/budgets/" + id));
    }
    void jumpTo(const char *at) { m_house->jump(*parseInstant(at) - m_house->clock().now()); }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestBudgets::init()
{
    m_door.reset();
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
    order("first", "ams-cloud");
    order("second", "fra-cloud");
}

void TestBudgets::order(const char *name, const char *onRamp)
{
    const QByteArray body = QByteArray(R"({"action":"add","name":")") + name
        + R"(","portId":"port-fra","onRampId":")" + onRamp
        + R"(","bandwidthKbps":1000000,"turboKbps":2000000})";
    QCOMPARE(m_door->change("POST /naas/v1/orders", body).status, 202);
}

void TestBudgets::put(const QByteArray &id, const QByteArray &fields)
{
    const Response put = m_door->change("PUT /naas/v1/budgets/" + id, "{" + fields + "}");
    QVERIFY2(put.status == 200, put.body.constData());
}

void TestBudgets::putAccount(qint64 monthly, const QByteArray &more)
{
    put("all", R"("name":"All","scope":"account","monthly":)" + money(monthly) + more);
}

qint64 TestBudgets::priceOfAnHour()
{
    return microsAt(objectIn(m_door->ask("POST /naas/v1/boosts/estimate", hour)), "total");
}

qint64 TestBudgets::spent()
{
    return m_house->services().charging.current()->total.inMicros();
}

/// "All 50 %", from the log itself: what was committed, in order.
std::vector<std::string> TestBudgets::alerts()
{
    std::vector<std::string> told;
    for (const Event &event : *m_house->services().events.after(0, 100'000))
        if (event.type == "turbolane.budget.alert")
            told.push_back(event.data);
    return told;
}

void TestBudgets::aBudgetLivesThroughItsQuestions()
{
    putAccount(50'000'000, R"(,"alerts":[{"percent":50},{"percent":80}])");
    const Response first = m_door->ask("GET /naas/v1/budgets/all");
    QVERIFY(std::ranges::count(first.fields, http::Field{"ETag", "\"v1\""}) == 1);
    const auto putWith = [this](const char *key, const char *version) {
        return m_door->ask("PUT /naas/v1/budgets/all",
                           R"({"name":"All","scope":"account","monthly":)" + money(1) + "}",
                           {{"Idempotency-Key", key}, {"If-Match", version}});
    };
    QCOMPARE(putWith("a", "\"v7\"").status, 412);
    QCOMPARE(putWith("b", "\"v1\"").status, 200);
    QCOMPARE(putWith("b", "\"v1\"").status, 200); // the same answer again
    QCOMPARE(at(budget(), "version").toInt(), 2);
    QCOMPARE(textAt(firstOf(m_door->ask("GET /naas/v1/budgets")).toObject(), "id"),
             QStringLiteral("all"));
    const Response gone = m_door->change("DELETE /naas/v1/budgets/all");
    QVERIFY(at(objectIn(gone), "removed").toBool());
    QCOMPARE(m_house->published().back().data, std::string("All 0.000001 gone"));
    QCOMPARE(m_door->ask("GET /naas/v1/budgets/all").status, 404);
    QCOMPARE(m_door->change("DELETE /naas/v1/budgets/all").status, 404);
}

void TestBudgets::whatIsNoBudgetIsRefused_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char *name, const QByteArray &fields, const char *refusal) {
        QTest::newRow(name) << fields << QByteArray(refusal);
    };
    const QByteArray account = R"("name":"All","scope":"account","monthly":)";
    row("nothing to spend", account + money(0), "outOfRange /monthly");
    row("in another currency", account + R"({"currency":"USD","micros":5})",
        "currencyMismatch /monthly");
    row("percents that fall", account + money(5) + R"(,"alerts":[{"percent":80},{"percent":50}])",
        "outOfRange /alerts");
    row("the same percent twice",
        account + money(5) + R"(,"alerts":[{"percent":80},{"percent":80}])", "outOfRange /alerts");
    row("none percent", account + money(5) + R"(,"alerts":[{"percent":0}])",
        "outOfRange /alerts/0/percent");
    row("of a connection without one", R"("name":"a","scope":"connection","monthly":)" + money(5),
        "missingField /connectionId");
    row("of one that is not there",
        R"("name":"a","scope":"connection","connectionId":"connection-9","monthly":)" + money(5),
        "notFound /connectionId");
    row("of the account, with a connection",
        account + money(5) + R"(,"connectionId":"connection-1")", "unexpectedField /connectionId");
    row("a stop of none", account + money(5) + R"(,"hardStop":"cutBase")", "outOfRange /hardStop");
}

void TestBudgets::whatIsNoBudgetIsRefused()
{
    QFETCH(QByteArray, fields);
    QTEST(codeAndPointer(m_door->change("PUT /naas/v1/budgets/all", "{" + fields + "}")),
          "refusal");
    QCOMPARE(m_door->ask("GET /naas/v1/budgets/all").status, 404);
}

void TestBudgets::aThresholdIsToldOnceAMonth()
{
    m_house->pass(10h);
    putAccount(2 * spent(), R"(,"alerts":[{"percent":50},{"percent":80},{"percent":100}])");
    QCOMPARE(alerts(), (std::vector<std::string>{"All 50 %"}));
    m_house->pass(5h);
    QCOMPARE(alerts().size(), std::size_t(1));
    m_house->pass(3h);
    QCOMPARE(alerts(), (std::vector<std::string>{"All 50 %", "All 80 %"}));
    m_house->pass(24h);
    QCOMPARE(alerts(), (std::vector<std::string>{"All 50 %", "All 80 %", "All 100 %"}));
    QCOMPARE(at(at(budget(), "alerts").toArray().at(2).toObject(), "raised").toBool(), true);
    jumpTo("2026-06-01T00:00:00.000Z");
    QCOMPARE(at(at(budget(), "alerts").toArray().at(2).toObject(), "raised").toBool(), false);
    m_house->pass(24h);
    QCOMPARE(alerts().size(), std::size_t(6));
}

void TestBudgets::aThresholdIsToldOnceWhereverTheCarrierIsKilled()
{
    for (int commits = 1; commits < 8; ++commits) {
        init();
        m_house->pass(1h);
        putAccount(spent() + 20'000, R"(,"alerts":[{"percent":100}])");
        m_house->dieAfterCommits(commits);
        m_house->pass(10min);
        m_door.reset();
        m_house->kill();
        m_house->start();
        m_door = std::make_unique<NearDoor>(*m_house);
        m_house->pass(3h);
        QCOMPARE(alerts(), std::vector<std::string>{"All 100 %"});
    }
}

void TestBudgets::aBudgetCoversWhatItIsFor_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("first"); // whether it covers that connection
    QTest::addColumn<bool>("second");
    const auto row = [](const char *name, const char *fields, bool first, bool second) {
        QTest::newRow(name) << QByteArray(fields) << first << second;
    };
    row("the account", R"("scope":"account")", true, true);
    row("one connection", R"("scope":"connection","connectionId":"connection-2")", false, true);
    row("a tag", R"("scope":"tag","tag":{"key":"site","value":"lab"})", true, false);
    row("another value of it", R"("scope":"tag","tag":{"key":"site","value":"hall"})", false,
        false);
}

void TestBudgets::aBudgetCoversWhatItIsFor()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, first);
    QFETCH(bool, second);
    m_door->change("PUT /naas/v1/connections/connection-1/tags",
                   R"({"tags":[{"key":"site","value":"lab"}]})");
    put("one", R"("name":"One","monthly":)" + money(1'000'000'000) + "," + fields);
    m_house->pass(2h);
    const Charges charges = *m_house->services().charging.current();
    qint64 covered = 0;
    for (const BillLine &line : charges.lines)
        if (line.connection == ConnectionId("connection-1") ? first : second)
            covered += line.rounded.inMicros();
    const QJsonObject standing = at(budget("one"), "standing").toObject();
    QCOMPARE(microsAt(standing, "spent"), covered);
    QCOMPARE(microsAt(standing, "left"), 1'000'000'000 - covered);
    const QJsonObject estimate = objectIn(m_door->ask("POST /naas/v1/boosts/estimate", hour));
    QCOMPARE(at(estimate, "budgets").toArray().size(), first ? 1 : 0);
}

void TestBudgets::aBoostIsRefusedWhenItMayCostMoreThanIsLeft_data()
{
    QTest::addColumn<QByteArray>("hardStop");
    QTest::addColumn<int>("more"); // micros left above the price
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *stop, int more, int status) {
        QTest::newRow(name) << QByteArray(stop) << more << status;
    };
    row("exactly enough", "refuseBoosts", 0, 202);
    row("a cent too little", "refuseBoosts", -10'000, 422);
    row("where boosts are ended, too", "endBoosts", -10'000, 422);
    row("told only", "none", -10'000, 202);
}

void TestBudgets::aBoostIsRefusedWhenItMayCostMoreThanIsLeft()
{
    QFETCH(QByteArray, hardStop);
    QFETCH(int, more);
    QFETCH(int, status);
    m_house->pass(1h);
    const qint64 price = priceOfAnHour();
    putAccount(spent() + price + more, R"(,"hardStop":")" + hardStop + '"');
    const QJsonObject check =
        at(objectIn(m_door->ask("POST /naas/v1/boosts/estimate", hour)), "budgets")
            .toArray()
            .first()
            .toObject();
    QCOMPARE(microsAt(check, "left"), price + more);
    QCOMPARE(microsAt(check, "price"), price);
    QCOMPARE(at(check, "passes").toBool(), status == 202);
    const Response response = m_door->change("POST /naas/v1/boosts", hour);
    QCOMPARE(response.status, status);
    if (status == 202)
        return;
    QCOMPARE(codeAndPointer(response), "overBudget");
    const QJsonObject refusal = at(objectIn(response), "refusal").toObject();
    QCOMPARE(textAt(refusal, "cause"), QStringLiteral("budget"));
    const QJsonObject by = at(refusal, "budget").toObject();
    QCOMPARE(textAt(by, "budgetId"), QStringLiteral("all"));
    QCOMPARE(microsAt(by, "left"), price + more);
    QCOMPARE(microsAt(by, "price"), price);
    QVERIFY(m_house->services().inventory.boosts().empty());
}

void TestBudgets::whatIsPromisedIsNotLeft()
{
    const qint64 price = priceOfAnHour();
    putAccount(spent() + 3 * price / 2, R"(,"hardStop":"refuseBoosts")");
    const QByteArray later = R"({"connectionId":"connection-1","bandwidthKbps":2000000,)"
                             R"("durationSeconds":3600,"startsAt":"2026-05-13T10:00:00.000Z"})";
    QCOMPARE(m_door->change("POST /naas/v1/boosts", later).status, 202);
    QCOMPARE(microsAt(at(budget(), "standing").toObject(), "promised"), price);
    QCOMPARE(codeAndPointer(m_door->change("POST /naas/v1/boosts", hour)), "overBudget");
    QCOMPARE(m_door->change("DELETE /naas/v1/boosts/boost-1").status, 202);
    QCOMPARE(m_door->change("POST /naas/v1/boosts", hour).status, 202);
}

void TestBudgets::aMoveCountsInsteadOfWhatItMoves()
{
    const qint64 price = priceOfAnHour();
    putAccount(spent() + 3 * price / 2, R"(,"hardStop":"refuseBoosts")");
    const QByteArray later = R"({"connectionId":"connection-1","bandwidthKbps":2000000,)"
                             R"("durationSeconds":3600,"startsAt":"2026-05-13T10:00:00.000Z"})";
    QCOMPARE(m_door->change("POST /naas/v1/boosts", later).status, 202);
    const QByteArray anHourLater =
        R"({"startsAt":"2026-05-13T11:00:00.000Z","durationSeconds":3600})";
    const QJsonObject check =
        at(objectIn(m_door->ask("POST /naas/v1/boosts/boost-1/move/estimate", anHourLater)),
           "budgets")
            .toArray()
            .first()
            .toObject();
    QCOMPARE(microsAt(check, "left"), 3 * price / 2);
    QCOMPARE(m_door->change("POST /naas/v1/boosts/boost-1/move", anHourLater).status, 202);
    const QByteArray asLongAgain =
        R"({"startsAt":"2026-05-13T11:00:00.000Z","durationSeconds":7200})";
    const Response longer = m_door->change("POST /naas/v1/boosts/boost-1/move", asLongAgain);
    QCOMPARE(codeAndPointer(longer), "overBudget");
    const QJsonObject by = at(at(objectIn(longer), "refusal").toObject(), "budget").toObject();
    QCOMPARE(microsAt(by, "left"), 3 * price / 2);
}

void TestBudgets::anExtensionIsHeldToo()
{
    const qint64 price = priceOfAnHour();
    putAccount(spent() + 3 * price / 2, R"(,"hardStop":"refuseBoosts")");
    QCOMPARE(m_door->change("POST /naas/v1/boosts", hour).status, 202);
    m_house->pass(1min);
    const Response longer =
        m_door->change("POST /naas/v1/boosts/boost-1/extend", R"({"additionalSeconds":3600})");
    QCOMPARE(codeAndPointer(longer), "overBudget");
    QCOMPARE(textAt(at(objectIn(longer), "refusal").toObject(), "cause"), QStringLiteral("budget"));
    QCOMPARE(
        m_door->change("POST /naas/v1/boosts/boost-1/extend", R"({"additionalSeconds":60})").status,
        202);
}

void TestBudgets::aSceneIsHeldAsAWhole()
{
    m_door->change("POST /naas/v1/scenes",
                   R"({"name":"both","members":[{"connectionId":"connection-1",)"
                   R"("bandwidthKbps":2000000},{"connectionId":"connection-2",)"
                   R"("bandwidthKbps":2000000}]})");
    const QByteArray for1h = R"({"durationSeconds":3600})";
    const qint64 total =
        microsAt(objectIn(m_door->ask("POST /naas/v1/scenes/scene-1/estimate", for1h)), "total");
    putAccount(spent() + total - 10'000, R"(,"hardStop":"refuseBoosts")");
    const QJsonObject estimate =
        objectIn(m_door->ask("POST /naas/v1/scenes/scene-1/estimate", for1h));
    const QJsonObject check = at(estimate, "budgets").toArray().first().toObject();
    QCOMPARE(microsAt(check, "price"), total);
    QVERIFY(!at(check, "passes").toBool());
    QCOMPARE(codeAndPointer(m_door->change("POST /naas/v1/scenes/scene-1/boosts", for1h)),
             "overBudget");
    putAccount(spent() + total, R"(,"hardStop":"refuseBoosts")");
    QCOMPARE(m_door->change("POST /naas/v1/scenes/scene-1/boosts", for1h).status, 202);
}

void TestBudgets::aBoostOverTheMonthsEndHasAPartInEach()
{
    // June begins at 22:00 UTC in Berlin.
    const QByteArray over = R"({"connectionId":"connection-1","bandwidthKbps":2000000,)"
                            R"("durationSeconds":7200,"startsAt":"2026-05-31T21:00:00.000Z"})";
    const qint64 total =
        microsAt(objectIn(m_door->ask("POST /naas/v1/boosts/estimate", over)), "total");
    putAccount(total * 2 / 3, R"(,"hardStop":"refuseBoosts")");
    const QJsonArray checks =
        at(objectIn(m_door->ask("POST /naas/v1/boosts/estimate", over)), "budgets").toArray();
    QCOMPARE(checks.size(), 2);
    QCOMPARE(textAt(checks[0].toObject(), "to"), QStringLiteral("2026-05-31T22:00:00.000Z"));
    QCOMPARE(textAt(checks[1].toObject(), "from"), QStringLiteral("2026-05-31T22:00:00.000Z"));
    QCOMPARE(microsAt(checks[1].toObject(), "left"), total * 2 / 3);
    const qint64 sum =
        microsAt(checks[0].toObject(), "price") + microsAt(checks[1].toObject(), "price");
    QVERIFY(qAbs(sum - total) <= 10'000); // each month is rounded by itself
    QCOMPARE(m_door->change("POST /naas/v1/boosts", over).status, 202);
    QCOMPARE(codeAndPointer(m_door->change(
                 "POST /naas/v1/boosts",
                 R"({"connectionId":"connection-2","bandwidthKbps":2000000,)"
                 R"("durationSeconds":7200,"startsAt":"2026-06-02T08:00:00.000Z"})")),
             "overBudget");
}

void TestBudgets::aUsedUpBudgetEndsBoostsAndCutsNoBase()
{
    m_house->pass(1h);
    const qint64 price = priceOfAnHour();
    QCOMPARE(m_door->change("POST /naas/v1/boosts", hour).status, 202);
    putAccount(spent() + price / 4, R"(,"hardStop":"endBoosts","alerts":[{"percent":100}])");
    m_house->pass(1h);
    const Boost boost = *m_house->services().inventory.boost(BoostId("boost-1"));
    QCOMPARE(boost.state, BoostState::Ended);
    QCOMPARE(boost.reason, std::string("budget"));
    QVERIFY(*boost.endedAt < boost.startsAt + 40min);
    const Connection base = *m_house->services().inventory.connection(ConnectionId("connection-1"));
    QCOMPARE(base.state, ProductState::Active);
    QVERIFY(base.inForce == base.base);
    QCOMPARE(alerts(), std::vector<std::string>{"All 100 %"});
    const qint64 before = spent();
    m_house->pass(1h);
    QVERIFY(spent() > before);
}

void TestBudgets::whatIsUsedUpStartsNothing()
{
    const QByteArray later = R"({"connectionId":"connection-1","bandwidthKbps":2000000,)"
                             R"("durationSeconds":3600,"startsAt":"2026-05-12T16:00:00.000Z"})";
    QCOMPARE(m_door->change("POST /naas/v1/boosts", later).status, 202);
    m_house->pass(1h);
    putAccount(spent(), R"(,"hardStop":"endBoosts")");
    m_house->pass(12h);
    const Boost boost = *m_house->services().inventory.boost(BoostId("boost-1"));
    QCOMPARE(boost.state, BoostState::Cancelled);
    QCOMPARE(boost.reason, std::string("budget"));
    QVERIFY(!boost.activeAt);
}

void TestBudgets::aDearBoostNeedsAnApproval()
{
    const qint64 price = priceOfAnHour();
    putAccount(1'000'000'000, R"(,"approvalAbove":)" + money(price - 10'000));
    const QJsonObject check =
        at(objectIn(m_door->ask("POST /naas/v1/boosts/estimate", hour)), "budgets")
            .toArray()
            .first()
            .toObject();
    QVERIFY(at(check, "needsApproval").toBool());
    const Response refused = m_door->change("POST /naas/v1/boosts", hour);
    QCOMPARE(refused.status, 403);
    QCOMPARE(codeAndPointer(refused), "approvalNeeded");
    QCOMPARE(textAt(at(objectIn(refused), "refusal").toObject(), "cause"),
             QStringLiteral("approvalNeeded"));
    QByteArray approved = hour;
    approved.chop(1);
    approved += R"(,"approvedBy":"Ida"})";
    QCOMPARE(codeAndPointer(m_door->change("POST /naas/v1/boosts", approved)),
             "forbidden /approvedBy");
    m_door->beOperators(true);
    QCOMPARE(codeAndPointer(m_door->change("POST /naas/v1/boosts", hour)), "approvalNeeded");
    const Response placed = m_door->change("POST /naas/v1/boosts", approved);
    QCOMPARE(placed.status, 202);
    QCOMPARE(textAt(objectIn(placed), "approvedBy"), QStringLiteral("Ida"));
    m_house->kill();
    m_house->start();
    QCOMPARE(m_house->services().inventory.boost(BoostId("boost-1"))->approvedBy,
             std::string("Ida"));
}

void TestBudgets::timesOfAScheduleAreHeldToo()
{
    const QByteArray nightly =
        R"({"name":"nightly","connectionId":"connection-1","bandwidthKbps":2000000,)"
        R"("durationSeconds":3600,"start":"2026-05-12T22:00:00","timeZone":"Europe/Berlin",)"
        R"("rrule":"FREQ=DAILY;COUNT=3"})";
    const QJsonObject open = objectIn(m_door->ask("POST /naas/v1/schedules/estimate", nightly));
    const qint64 total = microsAt(open, "total");
    putAccount(spent() + total * 5 / 6, R"(,"hardStop":"refuseBoosts")");
    const auto states = [](const QJsonObject &schedule) {
        QStringList all;
        for (const QJsonValue time : at(schedule, "occurrences").toArray())
            all << textAt(time.toObject(), "state");
        return all;
    };
    using namespace Qt::StringLiterals;
    const QStringList held{u"reserved"_s, u"reserved"_s, u"refused"_s};
    const QJsonObject estimate = objectIn(m_door->ask("POST /naas/v1/schedules/estimate", nightly));
    QCOMPARE(states(estimate), held);
    const Response placed = m_door->change("POST /naas/v1/schedules", nightly);
    QVERIFY2(placed.status == 201, placed.body.constData());
    QCOMPARE(states(objectIn(placed)), held);
    for (const QJsonObject &schedule : {estimate, objectIn(placed)}) {
        const QJsonObject third = at(schedule, "occurrences").toArray().at(2).toObject();
        QVERIFY(textAt(third, "reason").startsWith(u"budget All has "));
        const QJsonObject refusal = at(third, "refusal").toObject();
        QCOMPARE(textAt(refusal, "cause"), u"budget"_s);
        const QJsonObject binding = at(refusal, "binding").toObject();
        QCOMPARE(textAt(binding, "kind") + u' ' + textAt(binding, "id"), u"budget all"_s);
        QCOMPARE(textAt(binding, "until"), u"2026-05-31T22:00:00.000Z"_s);
    }
}

QTEST_GUILESS_MAIN(TestBudgets)
#include "tst_budgets.moc"
