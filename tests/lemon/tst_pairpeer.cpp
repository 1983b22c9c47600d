// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/pairsearch.h"
#include "tests/lemon/lemonpeer.h"

#include <QTest>

#include <random>

using namespace turbolane::backend;
using turbolane::tests::LemonPeer;

/// Our searches beside those of a library that many use, on networks too large to try every way.
class TestPairPeer : public QObject {
    Q_OBJECT

private slots:
    void pairsAreAsShortAsSuurballeOfLemon_data() { sizes(); }
    void pairsAreAsShortAsSuurballeOfLemon();
    void waysAreAsShortAsDijkstraOfLemon_data() { sizes(); }
    void waysAreAsShortAsDijkstraOfLemon();

private:
    static void sizes()
    {
        QTest::addColumn<int>("pops");
        QTest::addColumn<int>("links");
        QTest::addRow("thin") << 60 << 75;
        QTest::addRow("as thick as a backbone") << 150 << 270;
        QTest::addRow("thick") << 100 << 500;
        QTest::addRow("with landmarks") << 700 << 1'500;
    }
};

namespace {

struct Both {
    Both(int pops, int links, std::uint32_t seed)
        : random(seed)
        , edges(edgesOf(pops, links))
        , graph(std::size_t(pops), edges, ranksOf())
        , landmarks(graph)
        , peer(pops, linksOf())
    { }
    int below(int end) { return int(random() % std::uint32_t(end)); }
    std::vector<RouteGraph::Edge> edgesOf(int pops, int links)
    {
        std::vector<RouteGraph::Edge> made;
        for (int index = 0; index < links; ++index) {
            const int a = below(pops);
            made.push_back({PopIndex(a),
                            PopIndex((a + 1 + below(pops - 1)) % pops),
                            {below(900), below(900)}});
        }
        return made;
    }
    std::vector<std::uint32_t> ranksOf() const
    {
        std::vector<std::uint32_t> ranks;
        for (std::size_t index = 0; index < edges.size(); ++index)
            ranks.push_back(std::uint32_t(index));
        return ranks;
    }
    std::vector<LemonPeer::Link> linksOf() const
    {
        std::vector<LemonPeer::Link> links;
        for (const RouteGraph::Edge &edge : edges)
            links.push_back({int(edge.a), int(edge.z), edge.weights[0]});
        return links;
    }

    std::mt19937 random;
    std::vector<RouteGraph::Edge> edges;
    RouteGraph graph;
    Landmarks landmarks;
    LemonPeer peer;
};

} // namespace

void TestPairPeer::pairsAreAsShortAsSuurballeOfLemon()
{
    QFETCH(int, pops);
    QFETCH(int, links);
    int pairs = 0;
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        Both both(pops, links, seed);
        RouteSearch search(both.graph, both.landmarks);
        PairSearch ours(search);
        for (int question = 0; question < 40; ++question) {
            const int from = both.below(pops);
            const int to = (from + 1 + both.below(pops - 1)) % pops;
            const std::int64_t theirs = both.peer.pair(from, to);
            const auto found = ours.shortest({PopIndex(from), PopIndex(to)}, Apart::Links);
            QCOMPARE(found ? found->length().measured() : -1, theirs);
            pairs += found ? 1 : 0;
        }
    }
    QVERIFY(pairs > 100);
}

void TestPairPeer::waysAreAsShortAsDijkstraOfLemon()
{
    QFETCH(int, pops);
    QFETCH(int, links);
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        Both both(pops, links, seed);
        std::vector<unsigned char> open;
        for (int link = 0; link < links; ++link)
            open.push_back(both.below(5) != 0 ? 1 : 0);
        RouteSearch search(both.graph, both.landmarks);
        for (int question = 0; question < 40; ++question) {
            const int from = both.below(pops);
            const int to = both.below(pops);
            const auto theirs = both.peer.shortest(from, to, open);
            const auto found =
                search.shortest({PopIndex(from), PopIndex(to), Measure::Latency, open});
            QCOMPARE(found ? found->length.measured() : -1, theirs.length);
        }
    }
}

QTEST_APPLESS_MAIN(TestPairPeer)
#include "tst_pairpeer.moc"
