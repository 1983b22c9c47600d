// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallcarrier.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

/// Every answer of the planner beside every path tried, on thousands of small networks.
class TestPlanner : public QObject {
    Q_OBJECT

private slots:
    void theBestPathIsTheBestOfAll_data() { seeds(); }
    void theBestPathIsTheBestOfAll();
    void pathsComeInOrder_data() { seeds(); }
    void pathsComeInOrder();
    void aPathKeepsApartAsFarAsItCan_data() { seeds(); }
    void aPathKeepsApartAsFarAsItCan();
    void noMorePlacesArePassedThanCanBeTold();
    void aPairSharesNothingWhereThatCanBe_data() { seeds(); }
    void aPairSharesNothingWhereThatCanBe();
    void tradeOffsAreThoseThatNothingBeats_data() { seeds(); }
    void tradeOffsAreThoseThatNothingBeats();
    void theWidestPathIsAsWideAsAnyIs_data() { seeds(); }
    void theWidestPathIsAsWideAsAnyIs();
    void aChosenPathIsTakenIfItHolds_data() { seeds(); }
    void aChosenPathIsTakenIfItHolds();
    void whatTheNetworkDoesNotHaveIsRefused_data();
    void whatTheNetworkDoesNotHaveIsRefused();

private:
    static constexpr std::uint32_t perRow = 500;
    static void seeds()
    {
        QTest::addColumn<std::uint32_t>("first");
        for (std::uint32_t row = 0; row < 4; ++row)
            QTest::addRow("networks from %u", row * perRow) << row * perRow;
    }
    template <typename Check>
    static void onEach(Check check)
    {
        QFETCH(std::uint32_t, first);
        for (std::uint32_t seed = first; seed < first + perRow && !QTest::currentTestFailed();
             ++seed) {
            SmallCarrier carrier(seed);
            Planner planner(carrier.network, carrier.carbonModel());
            check(carrier, planner);
            if (QTest::currentTestFailed())
                qWarning("network %u", seed);
        }
    }
};

namespace {

using Figures = std::tuple<std::int64_t, std::int64_t>;

/// What is made least, then what breaks ties and is the same for everyone.
Figures sought(const Plan &plan, Seek seek)
{
    switch (seek) {
    case Seek::Latency: break;
    case Seek::Price: return {std::int64_t(plan.distance), plan.path.oneWay.count()};
    case Seek::Carbon: return {plan.carbon.inMilligrams(), 0};
    }
    return {plan.path.oneWay.count(), std::int64_t(plan.path.links.size())};
}

const Plan &least(const std::vector<Plan> &plans, Seek seek)
{
    return *std::min_element(plans.begin(), plans.end(), [seek](const Plan &one, const Plan &two) {
        return sought(one, seek) < sought(two, seek);
    });
}

bool isAmong(const Plan &plan, const std::vector<Plan> &plans)
{
    return std::any_of(plans.begin(), plans.end(), [&plan](const Plan &one) {
        return one.path == plan.path && one.distance == plan.distance && one.carbon == plan.carbon;
    });
}

std::set<LinkId> linksOf(const Path &path)
{
    return {path.links.begin(), path.links.end()};
}

bool shareALink(const Path &one, const Path &other)
{
    const std::set<LinkId> links = linksOf(one);
    return std::any_of(other.links.begin(), other.links.end(),
                       [&links](const LinkId &link) { return links.contains(link); });
}

/// A path between any two PoPs, whatever its conditions, to keep apart from.
std::optional<Path> anyPath(SmallCarrier &carrier, Planner &planner)
{
    const PlanQuestion any = carrier.anyQuestion();
    const auto plan = planner.best({.from = any.from, .to = any.to});
    return plan ? std::optional(plan->path) : std::nullopt;
}

} // namespace

void TestPlanner::theBestPathIsTheBestOfAll()
{
    onEach([](SmallCarrier &carrier, Planner &planner) {
        for (int again = 0; again < 3; ++again) { // its memory is of use, and does no harm
            const PlanQuestion question = carrier.anyQuestion();
            const std::vector<Plan> all = carrier.everyPath(question);
            const std::optional<Plan> best = planner.best(question);
            QCOMPARE(best.has_value(), !all.empty());
            if (!best)
                continue;
            QVERIFY(sought(*best, question.seek)
                    == sought(least(all, question.seek), question.seek));
            QVERIFY(isAmong(*best, all));
        }
    });
}

void TestPlanner::pathsComeInOrder()
{
    onEach([](SmallCarrier &carrier, Planner &planner) {
        const PlanQuestion question = carrier.anyQuestion();
        const Seek seek = question.seek == Seek::Price ? Seek::Latency : question.seek;
        std::vector<Plan> all = carrier.everyPath(question);
        std::sort(all.begin(), all.end(), [seek](const Plan &one, const Plan &two) {
            return sought(one, seek) < sought(two, seek);
        });
        const std::vector<Plan> found = planner.inOrder(question, 4);
        QCOMPARE(found.size(), std::min(all.size(), std::size_t(4)));
        std::set<std::vector<LinkId>> different;
        for (std::size_t index = 0; index < found.size(); ++index) {
            QVERIFY(sought(found[index], seek) == sought(all[index], seek));
            QVERIFY(isAmong(found[index], all));
            different.insert(found[index].path.links);
        }
        QCOMPARE(different.size(), found.size());
    });
}

void TestPlanner::noMorePlacesArePassedThanCanBeTold()
{
    const SmallCarrier carrier(1);
    const PolicyRules rules(carrier.network);
    const Pop &pop = carrier.network.pop(PopIndex(0));
    PathPolicy policy;
    policy.viaCountries.assign(20, pop.country);
    policy.viaZones.assign(12, pop.residencyZone);
    QVERIFY(rules.knows(policy));
    policy.viaZones.push_back(pop.residencyZone);
    const auto refused = rules.knows(policy);
    QVERIFY(!refused && refused.error().code == ErrorCode::OutOfRange);
    QCOMPARE(refused.error().pointer, std::string("/policy"));
}

void TestPlanner::aPathKeepsApartAsFarAsItCan()
{
    onEach([](SmallCarrier &carrier, Planner &planner) {
        PlanQuestion question = carrier.anyQuestion();
        for (int paths = 1 + carrier.below(2); paths > 0; --paths)
            if (const auto path = anyPath(carrier, planner))
                question.apartFrom.push_back(*path);
        if (question.apartFrom.empty())
            return;
        std::vector<Plan> all = carrier.everyPath(question);
        const std::optional<Plan> best = planner.best(question);
        QCOMPARE(best.has_value(), !all.empty());
        if (!best)
            return;
        const auto shares = [&](const Plan &plan) {
            std::set<std::string> shared;
            for (const Path &path : question.apartFrom)
                shared.merge(carrier.shared(plan.path, path));
            return shared.size();
        };
        std::size_t fewest = ~std::size_t(0);
        for (const Plan &plan : all)
            fewest = std::min(fewest, shares(plan));
        std::erase_if(all, [&](const Plan &plan) { return shares(plan) != fewest; });
        QCOMPARE(best->shared.size(), fewest);
        QVERIFY(sought(*best, question.seek) == sought(least(all, question.seek), question.seek));
        QVERIFY(isAmong(*best, all));
    });
}

void TestPlanner::aPairSharesNothingWhereThatCanBe()
{
    onEach([](SmallCarrier &carrier, Planner &planner) {
        const PlanQuestion question = carrier.anyQuestion();
        const std::vector<Plan> all = carrier.everyPath(question);
        bool exists = false;
        std::optional<Micros> leastApart;
        for (const Plan &one : all)
            for (const Plan &other : all) {
                if (shareALink(one.path, other.path))
                    continue;
                exists = true;
                const Micros sum = one.path.oneWay + other.path.oneWay;
                if (carrier.shared(one.path, other.path).empty()
                    && (!leastApart || sum < *leastApart))
                    leastApart = sum;
            }
        const std::optional<PlanPair> pair = planner.pair(question);
        QCOMPARE(pair.has_value(), exists);
        if (!pair)
            return;
        QVERIFY(pair->isProved);
        QVERIFY(isAmong(pair->first, all) && isAmong(pair->second, all));
        QVERIFY(!shareALink(pair->first.path, pair->second.path));
        QCOMPARE(pair->shared.size(), carrier.shared(pair->first.path, pair->second.path).size());
        QCOMPARE(pair->shared.empty(), leastApart.has_value());
        QVERIFY(pair->atLeast == leastApart);
        if (leastApart)
            QVERIFY(pair->first.path.oneWay + pair->second.path.oneWay == *leastApart);
    });
}

void TestPlanner::tradeOffsAreThoseThatNothingBeats()
{
    onEach([](SmallCarrier &carrier, Planner &planner) {
        const PlanQuestion question = carrier.anyQuestion();
        const auto figures = [](const Plan &plan) {
            return std::tuple(plan.path.oneWay, plan.distance, plan.carbon);
        };
        const std::vector<Plan> all = carrier.everyPath(question);
        std::set<std::tuple<Micros, DistanceClass, Carbon>> unbeaten;
        for (const Plan &plan : all) {
            const bool isBeaten = std::any_of(all.begin(), all.end(), [&](const Plan &other) {
                return other.path.oneWay <= plan.path.oneWay && other.distance <= plan.distance
                    && other.carbon <= plan.carbon && figures(other) != figures(plan);
            });
            if (!isBeaten)
                unbeaten.insert(figures(plan));
        }
        const std::vector<Plan> found = planner.tradeOffs(question, 100);
        QCOMPARE(found.size(), unbeaten.size());
        for (const Plan &plan : found) {
            QVERIFY(unbeaten.contains(figures(plan)));
            QVERIFY(isAmong(plan, all));
        }
    });
}

void TestPlanner::theWidestPathIsAsWideAsAnyIs()
{
    onEach([](SmallCarrier &carrier, Planner &planner) {
        PlanQuestion question = carrier.anyQuestion();
        question.need = {};
        std::optional<Bandwidth> widest;
        for (const Plan &plan : carrier.everyPath(question)) {
            Bandwidth narrowest = Bandwidth::gbps(100);
            for (const LinkId &link : plan.path.links)
                narrowest = std::min(narrowest, carrier.free[at(*carrier.network.find(link))]);
            widest = std::max(widest.value_or(narrowest), narrowest);
        }
        const auto found = planner.widest(question);
        QCOMPARE(found.has_value(), widest.has_value());
        if (!found)
            return;
        QCOMPARE(found->most, *widest);
        QCOMPARE(carrier.free[at(found->link)], *widest);
    });
}

void TestPlanner::aChosenPathIsTakenIfItHolds()
{
    onEach([](SmallCarrier &carrier, Planner &planner) {
        const PlanQuestion question = carrier.anyQuestion();
        PlanQuestion anyWay = question;
        anyWay.policy = {};
        anyWay.need = {};
        const std::vector<Plan> holding = carrier.everyPath(question);
        for (const Plan &plan : carrier.everyPath(anyWay)) {
            const auto taken = planner.along(question, plan.path.links);
            QCOMPARE(bool(taken), isAmong(plan, holding));
            QVERIFY(!taken || (taken->path == plan.path && taken->carbon == plan.carbon));
            std::vector<LinkId> cut = plan.path.links;
            cut.pop_back();
            const auto refused = planner.along(question, cut);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
        }
    });
}

void TestPlanner::whatTheNetworkDoesNotHaveIsRefused_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("a country to avoid") << 0 << "/policy/avoidCountries";
    QTest::newRow("a country to pass") << 1 << "/policy/viaCountries";
    QTest::newRow("a zone to stay in") << 2 << "/policy/withinZones";
    QTest::newRow("a PoP") << 3 << "/policy/avoidPopIds";
    QTest::newRow("a link") << 4 << "/policy/avoidLinkIds";
    QTest::newRow("a risk") << 5 << "/policy/avoidRisks";
}

void TestPlanner::whatTheNetworkDoesNotHaveIsRefused()
{
    QFETCH(int, field);
    QFETCH(QString, pointer);
    SmallCarrier carrier(1);
    const Planner planner(carrier.network, carrier.carbonModel());
    PathPolicy policy;
    if (field == 0)
        policy.avoidCountries = {"XX"};
    if (field == 1)
        policy.viaCountries = {"XX"};
    if (field == 2)
        policy.withinZones = {"NOWHERE"};
    if (field == 3)
        policy.avoidPops = {PopId("XX")};
    if (field == 4)
        policy.avoidLinks = {LinkId("XX")};
    if (field == 5)
        policy.avoidRisks = {"XX"};
    const auto known = planner.rules().knows(policy);
    QVERIFY(!known);
    QCOMPARE(known.error().code, ErrorCode::NotFound);
    QCOMPARE(QString::fromStdString(known.error().pointer), pointer);
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
