// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/manyroutes.h"
#include "backend/paths/thoroughsearch.h"
#include "everyway.h"

#include <QTest>

using namespace turbolane::backend;
using namespace turbolane::backend::tests;

/// Every search beside every way tried, on thousands of small networks.
class TestRoutes : public QObject {
    Q_OBJECT

private slots:
    void theShortestWayIsTheFirstOfAll_data() { seeds(); }
    void theShortestWayIsTheFirstOfAll();
    void theFirstWaysComeInOrder_data() { seeds(); }
    void theFirstWaysComeInOrder();
    void twoWaysApartAreTheShortestTwo_data() { seeds(); }
    void twoWaysApartAreTheShortestTwo();
    void twoWaysWithoutACommonRiskAreTheShortestTwo_data() { seeds(); }
    void twoWaysWithoutACommonRiskAreTheShortestTwo();
    void boundsAndWantedPlacesAreKept_data() { seeds(); }
    void boundsAndWantedPlacesAreKept();
    void aSearchThatGivesUpSaysWhatItKnows_data() { seeds(); }
    void aSearchThatGivesUpSaysWhatItKnows();
    void theThoroughSearchFindsAWayIfThereIsOne_data() { seeds(); }
    void theThoroughSearchFindsAWayIfThereIsOne();
    void theThoroughSearchSaysWhenItHasNotLookedEverywhere();
    void asLittleIsSharedAsCanBe_data() { seeds(); }
    void asLittleIsSharedAsCanBe();
    void passedPopsAreNotPassedAgain_data() { seeds(); }
    void passedPopsAreNotPassedAgain();
    void tradeOffsAreAllThatNothingBeats_data() { seeds(); }
    void tradeOffsAreAllThatNothingBeats();
    void aBarredPopIsNotPassed();
    void landmarksOfALargeNetworkNeverPromiseTooMuch();
    void aWayLongerThanLandmarksCanTellIsFound();

private:
    static constexpr std::uint32_t perRow = 1'000;
    /// Ten rows of a thousand networks each.
    static void seeds()
    {
        QTest::addColumn<std::uint32_t>("first");
        for (std::uint32_t row = 0; row < 10; ++row)
            QTest::addRow("networks from %u", row * perRow) << row * perRow;
    }
    template <typename Check>
    static void onEach(Check check)
    {
        QFETCH(std::uint32_t, first);
        for (std::uint32_t seed = first; seed < first + perRow && !QTest::currentTestFailed();
             ++seed) {
            SmallMaze maze(seed);
            check(maze);
            if (QTest::currentTestFailed())
                qWarning("network %u", seed);
        }
    }
};

namespace {

BoundedQuestion anyBounded(SmallMaze &maze)
{
    BoundedQuestion question{maze.anyQuestion()};
    for (std::optional<std::int64_t> &most : question.most)
        if (maze.below(3) == 0)
            most = maze.below(30);
    question.places = maze.places;
    question.placesOn = maze.placesOn;
    question.wanted = std::uint32_t(maze.below(4));
    return question;
}

/// Every way that keeps to the question's bounds and places.
std::vector<Tried> holding(const SmallMaze &maze, const BoundedQuestion &question)
{
    std::vector<Tried> ways = everyWay(maze, question.route);
    std::erase_if(ways, [&](const Tried &way) {
        bool holds = (way.seen & question.wanted) == question.wanted;
        for (std::size_t measure = 0; measure < measureCount; ++measure)
            holds =
                holds && (!question.most[measure] || way.sums[measure] <= *question.most[measure]);
        return !holds;
    });
    return ways;
}

} // namespace

void TestRoutes::theShortestWayIsTheFirstOfAll()
{
    onEach([](SmallMaze &maze) {
        RouteSearch search(maze.graph, maze.landmarks);
        for (int again = 0; again < 3; ++again) { // its memory is of use, and does no harm
            const RouteQuestion question = maze.anyQuestion();
            const auto ways = everyWay(maze, question);
            const auto found = search.shortest(question);
            QCOMPARE(found.has_value(), !ways.empty());
            QVERIFY(!found || *found == ways.front().route);
        }
    });
}

void TestRoutes::theFirstWaysComeInOrder()
{
    onEach([](SmallMaze &maze) {
        RouteSearch search(maze.graph, maze.landmarks);
        const RouteQuestion question = maze.anyQuestion();
        const auto ways = everyWay(maze, question);
        const std::size_t most = std::size_t(maze.below(6));
        const auto found = shortestRoutes(search, question, most);
        QCOMPARE(found.size(), std::min(most, ways.size()));
        for (std::size_t index = 0; index < found.size(); ++index)
            QVERIFY(found[index] == ways[index].route);
    });
}

void TestRoutes::twoWaysApartAreTheShortestTwo()
{
    onEach([](SmallMaze &maze) {
        RouteSearch search(maze.graph, maze.landmarks);
        PairSearch pairs(search);
        const RouteQuestion question = maze.anyQuestion();
        if (question.from == question.to)
            return;
        const auto ways = everyWay(maze, question);
        for (const Apart apart : {Apart::Links, Apart::Pops}) {
            const auto areApart = [apart](const Route &one, const Route &other) {
                return !shareALink(one, other) && !(apart == Apart::Pops && shareAPop(one, other));
            };
            const RouteLength least = leastPair(ways, areApart);
            const auto found = pairs.shortest(question, apart);
            QCOMPARE(found.has_value(), least < RouteLength::endless());
            if (!found)
                continue;
            QVERIFY(found->length() == least);
            QVERIFY(found->first.length <= found->second.length);
            QVERIFY(areApart(found->first, found->second));
        }
    });
}

void TestRoutes::twoWaysWithoutACommonRiskAreTheShortestTwo()
{
    onEach([](SmallMaze &maze) {
        RouteSearch search(maze.graph, maze.landmarks);
        RiskPairSearch pairs(search, maze.risks);
        const RouteQuestion question = maze.anyQuestion();
        if (question.from == question.to)
            return;
        const auto ways = everyWay(maze, question);
        for (const Apart apart : {Apart::Links, Apart::Pops}) {
            const auto areApart = [&](const Route &one, const Route &other) {
                return !shareARisk(one, other, maze.risks)
                    && !(apart == Apart::Pops && shareAPop(one, other));
            };
            const RouteLength least = leastPair(ways, areApart);
            const auto found = pairs.shortest(question, apart);
            const bool exists = least < RouteLength::endless();
            QCOMPARE(found && found->sharedRisks.empty(), exists);
            if (!found)
                continue;
            QVERIFY(!found->gaveUp);
            QVERIFY(found->atLeast == least); // endless where there is none
            QVERIFY(!exists || found->pair.length() == least);
            QCOMPARE(areApart(found->pair.first, found->pair.second), exists);
        }
    });
}

void TestRoutes::boundsAndWantedPlacesAreKept()
{
    onEach([](SmallMaze &maze) {
        BoundedSearch search(maze.graph, maze.landmarks);
        BoundedQuestion question = anyBounded(maze);
        const std::vector<Tried> ways = holding(maze, question);
        const auto found = search.shortest(question);
        QVERIFY(!search.gaveUp());
        QCOMPARE(found.has_value(), !ways.empty());
        if (!found)
            return;
        QVERIFY(found->route.length == ways.front().route.length);
        const auto same = std::find_if(ways.begin(), ways.end(), [&](const Tried &way) {
            return way.route == found->route && way.sums == found->sums;
        });
        QVERIFY(same != ways.end());
    });
}

void TestRoutes::aSearchThatGivesUpSaysWhatItKnows()
{
    int answered = 0;
    int gaveUp = 0;
    onEach([&](SmallMaze &maze) {
        BoundedSearch search(maze.graph, maze.landmarks, std::size_t(maze.below(8)));
        const BoundedQuestion question = anyBounded(maze);
        const std::vector<Tried> ways = holding(maze, question);
        const auto found = search.shortest(question);
        if (found) {
            QVERIFY(!search.gaveUp());
            QVERIFY(!ways.empty() && found->route.length == ways.front().route.length);
        } else if (search.gaveUp()) {
            QVERIFY(ways.empty() || search.atLeast() <= ways.front().route.length);
        } else {
            QVERIFY(ways.empty());
        }
        (search.gaveUp() ? gaveUp : answered) += 1;
    });
    QVERIFY(gaveUp > 50 && answered > 50);
}

void TestRoutes::theThoroughSearchFindsAWayIfThereIsOne()
{
    onEach([](SmallMaze &maze) {
        ThoroughSearch search(maze.graph, maze.landmarks);
        BoundedQuestion question = anyBounded(maze);
        const std::vector<PopIndex> passed{maze.anyPop()};
        if (passed.front() != question.route.from && passed.front() != question.route.to)
            question.passed = passed;
        std::vector<Tried> ways = holding(maze, question);
        std::erase_if(ways, [&](const Tried &way) {
            const auto &pops = way.route.pops;
            return !question.passed.empty()
                && std::find(pops.begin(), pops.end(), passed.front()) != pops.end();
        });
        const auto found = search.any(question);
        QVERIFY(!search.gaveUp());
        QCOMPARE(found.has_value(), !ways.empty());
        if (found)
            QVERIFY(std::any_of(ways.begin(), ways.end(), [&](const Tried &way) {
                return way.route == found->route && way.sums == found->sums;
            }));
    });
}

void TestRoutes::theThoroughSearchSaysWhenItHasNotLookedEverywhere()
{
    const RouteGraph line(
        3, {{PopIndex(0), PopIndex(1), {1, 1, 1}}, {PopIndex(1), PopIndex(2), {1, 1, 1}}}, {0, 1});
    const Landmarks landmarks(line);
    const BoundedQuestion question{{PopIndex(0), PopIndex(2)}};
    ThoroughSearch hasty(line, landmarks, 0);
    QVERIFY(!hasty.any(question));
    QVERIFY(hasty.gaveUp());
    ThoroughSearch search(line, landmarks);
    QVERIFY(search.any(question));
    QVERIFY(!search.gaveUp());
}

void TestRoutes::asLittleIsSharedAsCanBe()
{
    onEach([](SmallMaze &maze) {
        BoundedSearch search(maze.graph, maze.landmarks);
        BoundedQuestion question = anyBounded(maze);
        question.shunnedAt = maze.shunnedAt;
        question.shunnedOn = maze.shunnedOn;
        const std::vector<Tried> ways = holding(maze, question);
        const auto found = search.shortest(question);
        QCOMPARE(found.has_value(), !ways.empty());
        if (!found)
            return;
        const auto best =
            std::min_element(ways.begin(), ways.end(), [](const Tried &one, const Tried &other) {
                return std::pair(one.shunned.count(), one.route.length)
                    < std::pair(other.shunned.count(), other.route.length);
            });
        QCOMPARE(found->shunned.count(), best->shunned.count());
        QVERIFY(found->route.length == best->route.length);
    });
}

void TestRoutes::passedPopsAreNotPassedAgain()
{
    onEach([](SmallMaze &maze) {
        BoundedSearch search(maze.graph, maze.landmarks);
        BoundedQuestion question = anyBounded(maze);
        const std::vector<PopIndex> passed{maze.anyPop(), maze.anyPop()};
        question.passed = passed;
        std::vector<Tried> ways = holding(maze, question);
        std::erase_if(ways, [&](const Tried &way) {
            return std::any_of(way.route.pops.begin() + 1, way.route.pops.end(), [&](PopIndex pop) {
                return std::find(passed.begin(), passed.end(), pop) != passed.end();
            });
        });
        const auto found = search.shortest(question);
        QCOMPARE(found.has_value(), !ways.empty());
        QVERIFY(!found || found->route.length == ways.front().route.length);
    });
}

void TestRoutes::tradeOffsAreAllThatNothingBeats()
{
    onEach([](SmallMaze &maze) {
        BoundedSearch search(maze.graph, maze.landmarks);
        const BoundedQuestion question = anyBounded(maze);
        const auto against = Measure((std::size_t(question.route.measure) + 1) % measureCount);
        const auto other = [against](const Tried &way) { return way.sums[std::size_t(against)]; };
        std::vector<Tried> ways = holding(maze, question);
        std::stable_sort(ways.begin(), ways.end(), [&](const Tried &one, const Tried &two) {
            return std::pair(one.route.length, other(one))
                < std::pair(two.route.length, other(two));
        });
        std::vector<Tried> unbeaten;
        for (const Tried &way : ways)
            if (unbeaten.empty() || other(way) < other(unbeaten.back()))
                unbeaten.push_back(way);
        const auto found = search.tradeOffs(question, against);
        QCOMPARE(found.size(), unbeaten.size());
        for (std::size_t index = 0; index < found.size(); ++index) {
            QVERIFY(found[index].route.length == unbeaten[index].route.length);
            QCOMPARE(found[index].sums[std::size_t(against)], other(unbeaten[index]));
        }
    });
}

/// 0 to 3 by 1, or by 2.
void TestRoutes::aBarredPopIsNotPassed()
{
    const RouteGraph square(4,
                            {{PopIndex(0), PopIndex(1), {1, 1}},
                             {PopIndex(1), PopIndex(3), {1, 1}},
                             {PopIndex(0), PopIndex(2), {5, 5}},
                             {PopIndex(2), PopIndex(3), {5, 5}}},
                            {0, 1, 2, 3});
    const Landmarks landmarks(square);
    RouteSearch search(square, landmarks);
    const RouteQuestion question{PopIndex(0), PopIndex(3)};
    search.bar(PopIndex(1));
    QCOMPARE(search.shortest(question)->length.measured(), 10);
    search.unbar();
    QCOMPARE(search.shortest(question)->length.measured(), 2);
    QCOMPARE(search.shortest(question)->length.links(), 2);
}

void TestRoutes::landmarksOfALargeNetworkNeverPromiseTooMuch()
{
    std::mt19937 random(11);
    const std::uint32_t pops = Landmarks::smallNetwork + 100;
    std::vector<RouteGraph::Edge> edges;
    std::vector<std::uint32_t> ranks;
    for (std::uint32_t index = 0; index < pops * 2; ++index) {
        const auto a = PopIndex(random() % pops);
        const auto z = PopIndex((at(a) + 1 + random() % (pops - 1)) % pops);
        edges.push_back({a, z, {std::int32_t(random() % 900), std::int32_t(random() % 900)}});
        ranks.push_back(index);
    }
    const RouteGraph graph(pops, edges, ranks);
    const Landmarks landmarks(graph);
    RouteSearch search(graph, landmarks);
    int bounded = 0;
    for (int question = 0; question < 500; ++question) {
        const auto from = PopIndex(random() % pops);
        const auto to = PopIndex(random() % pops);
        const std::int64_t least = landmarks.towards(to, Measure::Latency).least(from);
        if (const auto found = search.shortest({from, to})) {
            QVERIFY(least <= found->length.measured());
            bounded += least > 0 ? 1 : 0;
        }
    }
    QVERIFY(bounded > 300); // they promise something
}

/// A ring of 10,000 PoPs whose links are a second long, but for one that is longer than half of it.
void TestRoutes::aWayLongerThanLandmarksCanTellIsFound()
{
    constexpr std::uint32_t pops = 10'000;
    constexpr std::int32_t second = 1'000'000;
    std::vector<RouteGraph::Edge> edges;
    std::vector<std::uint32_t> ranks(pops);
    for (std::uint32_t pop = 0; pop < pops; ++pop) {
        edges.push_back({PopIndex(pop), PopIndex((pop + 1) % pops), {second, second, second}});
        ranks[pop] = pop;
    }
    edges[500].weights[0] = 2'000'000'000;
    const RouteGraph ring(pops, std::move(edges), std::move(ranks));
    const Landmarks landmarks(ring);
    RouteSearch search(ring, landmarks);
    const auto bounds = landmarks.towards(PopIndex(0), Measure::Latency);
    for (std::uint32_t pop = 0; pop < pops; ++pop) {
        const std::int64_t heavy = 2'000'000'000 - second;
        const std::int64_t oneWay = std::int64_t(pop) * second + (pop > 500 ? heavy : 0);
        const std::int64_t otherWay = std::int64_t(pops - pop) * second + (pop > 500 ? 0 : heavy);
        QVERIFY(bounds.least(PopIndex(pop)) <= std::min(oneWay, otherWay));
    }
    const auto across = search.shortest({.from = PopIndex(0), .to = PopIndex(pops / 2)});
    QVERIFY(across);
    QCOMPARE(across->links.size(), std::size_t(pops / 2));
    const auto back = search.shortest({.from = PopIndex(500), .to = PopIndex(501)});
    QVERIFY(back);
    QCOMPARE(back->links.size(), std::size_t(1));
    QCOMPARE(back->length.measured(), std::int64_t(2'000'000'000));
}

QTEST_APPLESS_MAIN(TestRoutes)
#include "tst_routes.moc"
