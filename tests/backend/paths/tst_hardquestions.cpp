// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallcarrier.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

/// What is found where the search for the best gives up: something, if there is anything, and
/// never more certain than it is.
class TestHardQuestions : public QObject {
    Q_OBJECT

private slots:
    void aHardQuestionIsStillAnswered();
    void aHardQuestionForAPairIsStillAnswered();
    void whatWasNotFoundOutIsNotDenied();
    void manyPlacesToPassAreAllPassed_data();
    void manyPlacesToPassAreAllPassed();

private:
    template <typename Check>
    static void onEach(Check check)
    {
        for (std::uint32_t seed = 0; seed < 1'500 && !QTest::currentTestFailed(); ++seed) {
            SmallCarrier carrier(seed);
            check(carrier);
            if (QTest::currentTestFailed())
                qWarning("network %u", seed);
        }
    }
};

namespace {

std::int64_t sought(const Plan &plan, Seek seek)
{
    switch (seek) {
    case Seek::Latency: break;
    case Seek::Price: return std::int64_t(plan.distance) * 1'000'000 + plan.path.oneWay.count();
    case Seek::Carbon: return plan.carbon.inMilligrams();
    }
    return plan.path.oneWay.count();
}

std::int64_t least(const std::vector<Plan> &plans, Seek seek)
{
    std::int64_t all = sought(plans.front(), seek);
    for (const Plan &plan : plans)
        all = std::min(all, sought(plan, seek));
    return all;
}

bool isAmong(const Plan &plan, const std::vector<Plan> &plans)
{
    return std::any_of(plans.begin(), plans.end(),
                       [&plan](const Plan &one) { return one.path == plan.path; });
}

bool shareALink(const Path &one, const Path &other)
{
    return std::find_first_of(one.links.begin(), one.links.end(), other.links.begin(),
                              other.links.end())
        != one.links.end();
}

/// A path between any two PoPs, whatever its conditions, to keep apart from.
std::optional<Path> anyPath(SmallCarrier &carrier, Planner &planner)
{
    const PlanQuestion any = carrier.anyQuestion();
    const auto plan = planner.best({.from = any.from, .to = any.to});
    return plan ? std::optional(plan->path) : std::nullopt;
}

} // namespace

/// With a search for the best that gives up at once.
void TestHardQuestions::aHardQuestionIsStillAnswered()
{
    int unproved = 0;
    onEach([&unproved](SmallCarrier &carrier) {
        Planner planner(carrier.network, carrier.carbonModel(), {.labels = 2});
        PlanQuestion question = carrier.anyQuestion();
        if (carrier.below(2) == 0)
            if (const auto path = anyPath(carrier, planner))
                question.apartFrom.push_back(*path);
        const std::vector<Plan> all = carrier.everyPath(question);
        const std::optional<Plan> best = planner.best(question);
        QVERIFY(!planner.gaveUp());
        QCOMPARE(best.has_value(), !all.empty());
        QCOMPARE(planner.inOrder(question, 3).empty(), all.empty());
        QCOMPARE(planner.tradeOffs(question, 3).empty(), all.empty());
        if (!best)
            return;
        QVERIFY(isAmong(*best, all));
        if (best->isProved && question.apartFrom.empty())
            QCOMPARE(sought(*best, question.seek), least(all, question.seek));
        if (best->atLeast && question.apartFrom.empty())
            QVERIFY(best->atLeast->count() <= least(all, Seek::Latency));
        unproved += best->isProved ? 0 : 1;
    });
    QVERIFY(unproved > 5);
}

void TestHardQuestions::aHardQuestionForAPairIsStillAnswered()
{
    int unproved = 0;
    onEach([&unproved](SmallCarrier &carrier) {
        Planner careful(carrier.network, carrier.carbonModel());
        Planner planner(carrier.network, carrier.carbonModel(), {.labels = 2});
        const PlanQuestion question = carrier.anyQuestion();
        const auto best = careful.pair(question);
        const auto found = planner.pair(question);
        QVERIFY(!planner.gaveUp());
        QCOMPARE(found.has_value(), best.has_value());
        if (!found)
            return;
        const auto sumOf = [](const PlanPair &pair) {
            return pair.first.path.oneWay + pair.second.path.oneWay;
        };
        QVERIFY(!shareALink(found->first.path, found->second.path));
        if (found->isProved && found->shared.empty())
            QVERIFY(sumOf(*found) == sumOf(*best));
        if (found->atLeast && best->shared.empty())
            QVERIFY(*found->atLeast <= sumOf(*best));
        unproved += found->isProved ? 0 : 1;
    });
    QVERIFY(unproved > 2);
}

/// With searches that give up at once, all of them.
void TestHardQuestions::whatWasNotFoundOutIsNotDenied()
{
    int unknown = 0;
    onEach([&unknown](SmallCarrier &carrier) {
        Planner planner(carrier.network, carrier.carbonModel(), {.labels = 2, .steps = 0});
        const PlanQuestion question = carrier.anyQuestion();
        const bool exists = !carrier.everyPath(question).empty();
        if (planner.best(question))
            QVERIFY(exists && !planner.gaveUp());
        else
            QVERIFY(!exists || planner.gaveUp());
        unknown += planner.gaveUp() ? 1 : 0;
    });
    QVERIFY(unknown > 5);
}

namespace {

/// With crosswise links between its rungs, and each PoP in a country of its own.
struct Ladder {
    std::vector<Pop> pops = {};
    std::vector<Link> links = {};
};

Ladder ladder(int rungs)
{
    Ladder built;
    std::vector<Pop> &pops = built.pops;
    const auto join = [&built](std::size_t a, std::size_t z) {
        Link link;
        link.id = LinkId("L" + std::to_string(built.links.size()));
        link.a = built.pops[a].id;
        link.z = built.pops[z].id;
        link.routeKm = 10;
        link.oneWay = Micros(100 + 7 * std::int64_t(a % 5));
        link.capacity = Bandwidth::gbps(10);
        built.links.push_back(link);
    };
    for (int index = 0; index < 2 * rungs; ++index) {
        Pop pop;
        pop.id = PopId("P" + std::to_string(index));
        pop.country = std::string{char('A' + index / 26), char('A' + index % 26)};
        pop.residencyZone = "Z" + pop.country;
        pop.region = "West";
        pop.tariffZone = "T1";
        pops.push_back(pop);
    }
    for (std::size_t rung = 0; rung < std::size_t(rungs); ++rung) {
        join(2 * rung, 2 * rung + 1);
        if (rung + 1 == std::size_t(rungs))
            break;
        join(2 * rung, 2 * rung + 2);
        join(2 * rung + 1, 2 * rung + 3);
        join(2 * rung, 2 * rung + 3);
        join(2 * rung + 1, 2 * rung + 2);
    }
    return built;
}

} // namespace

void TestHardQuestions::manyPlacesToPassAreAllPassed_data()
{
    QTest::addColumn<int>("rungs");
    QTest::addColumn<int>("places");
    QTest::addColumn<bool>("exists");
    QTest::newRow("eight of 16 places") << 8 << 8 << true;
    QTest::newRow("16 of 60 places") << 30 << 16 << true;
    QTest::newRow("32 of 64 places") << 32 << 32 << true;
    QTest::newRow("a place beside the way, as well") << 30 << 15 << false;
}

/// With the limits that a carrier has.
void TestHardQuestions::manyPlacesToPassAreAllPassed()
{
    QFETCH(int, rungs);
    QFETCH(int, places);
    QFETCH(bool, exists);
    auto [pops, links] = ladder(rungs);
    PlanQuestion question;
    for (int place = 0; place < places; ++place) {
        const Pop &pop = pops[std::size_t(2 * rungs * place / places)];
        if (place % 2 == 0)
            question.policy.viaCountries.push_back(pop.country);
        else
            question.policy.viaZones.push_back(pop.residencyZone);
    }
    if (!exists) { // up a dead end
        Pop aside = pops.front();
        aside.id = PopId("ASIDE");
        aside.country = "ZZ";
        Link link = links.front();
        link.id = LinkId("LZ");
        link.a = pops[std::size_t(rungs)].id;
        link.z = aside.id;
        pops.push_back(aside);
        links.push_back(link);
        question.policy.viaCountries.push_back("ZZ");
    }
    const Network network(std::move(pops), std::move(links));
    Planner planner(network, CarbonModel());
    question.from = *network.find(PopId("P0"));
    question.to = *network.find(PopId("P" + std::to_string(2 * rungs - 1)));
    const auto best = planner.best(question);
    QVERIFY(!planner.gaveUp());
    QCOMPARE(best.has_value(), exists);
    if (!best)
        return;
    std::set<std::string> passed;
    for (const PopId &pop : best->path.pops) {
        QVERIFY(passed.insert(network.pop(*network.find(pop)).country).second);
        passed.insert(network.pop(*network.find(pop)).residencyZone);
    }
    for (const std::string &country : question.policy.viaCountries)
        QVERIFY(passed.contains(country));
    for (const std::string &zone : question.policy.viaZones)
        QVERIFY(passed.contains(zone));
    if (best->atLeast)
        QVERIFY(*best->atLeast <= best->path.oneWay);
}

QTEST_APPLESS_MAIN(TestHardQuestions)
#include "tst_hardquestions.moc"
