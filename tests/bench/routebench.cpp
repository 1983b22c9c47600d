// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/paths/carbonmodel.h"
#include "backend/paths/manyroutes.h"
#include "backend/paths/pairsearch.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"
#include "tests/bench/peergraph.h"
#ifdef TURBOLANE_HAS_LEMON
#include "tests/lemon/lemonpeer.h"
#endif

#include <cmath>
#include <random>
#include <span>

namespace turbolane::bench {

namespace {

using namespace backend;
using namespace Qt::StringLiterals;

constexpr std::uint32_t seed = 2026;
constexpr std::uint32_t largePops = 10'000;
constexpr std::size_t largeLinks = 30'000;
constexpr std::uint32_t side = 10'000; ///< of the square on which the large network lies
constexpr std::uint32_t cell = 100; ///< of the grid in which neighbours are found

/// PoPs strewn over a square, each link between neighbours, up to twice as long as it looks.
RouteGraph largeNetwork()
{
    std::mt19937 random(seed);
    struct Place {
        std::uint32_t x;
        std::uint32_t y;
    };
    std::vector<Place> places;
    std::vector<std::vector<std::uint32_t>> cells((side / cell) * (side / cell));
    const auto cellOf = [](std::uint32_t x, std::uint32_t y) {
        return (y / cell) * (side / cell) + x / cell;
    };
    for (std::uint32_t pop = 0; pop < largePops; ++pop) {
        places.push_back({std::uint32_t(random() % side), std::uint32_t(random() % side)});
        cells[cellOf(places.back().x, places.back().y)].push_back(pop);
    }
    std::vector<RouteGraph::Edge> edges;
    std::vector<std::uint32_t> ranks;
    while (edges.size() < largeLinks) {
        const auto from = std::uint32_t(random() % largePops);
        const Place at = places[from];
        const std::uint32_t x = at.x + std::uint32_t(random() % 3) * cell;
        const std::uint32_t y = at.y + std::uint32_t(random() % 3) * cell;
        if (x < cell || y < cell || x - cell >= side || y - cell >= side)
            continue;
        const auto &near = cells[cellOf(x - cell, y - cell)];
        if (near.empty())
            continue;
        const std::uint32_t to = near[random() % near.size()];
        if (to == from)
            continue;
        const double apart =
            std::hypot(double(at.x) - double(places[to].x), double(at.y) - double(places[to].y));
        const auto micros = std::int32_t(apart * (1.0 + double(random() % 1'000) / 1'000.0)) + 150;
        ranks.push_back(std::uint32_t(edges.size()));
        edges.push_back({PopIndex(from), PopIndex(to), {micros, micros / 2}});
    }
    return RouteGraph(largePops, std::move(edges), std::move(ranks));
}

/// One link in five is full.
std::vector<std::uint8_t> openLinks(const RouteGraph &graph)
{
    std::mt19937 random(seed);
    std::vector<std::uint8_t> open(graph.linkCount());
    for (std::uint8_t &link : open)
        link = random() % 5 != 0 ? 1 : 0;
    return open;
}

struct Questions {
    std::vector<RouteQuestion> all;
    std::vector<std::uint8_t> open;
};

Questions questionsOf(const RouteGraph &graph, int count)
{
    std::mt19937 random(seed + 1);
    Questions questions{{}, openLinks(graph)};
    while (int(questions.all.size()) < count) {
        const auto from = PopIndex(random() % graph.popCount());
        const auto to = PopIndex(random() % graph.popCount());
        if (from != to)
            questions.all.push_back({from, to, Measure::Latency, questions.open});
    }
    return questions;
}

/// Microseconds each.
template <typename Work>
double timed(std::span<const RouteQuestion> questions, Work work)
{
    QElapsedTimer watch;
    watch.start();
    for (const RouteQuestion &question : questions)
        work(question);
    return millisecondsSince(watch) * 1e3 / double(questions.size());
}

/// The five shortest ways by our own search for many, each single way found by a peer: no library
/// that we know of has one for many.
void fiveWith(const RouteGraph &graph, const RouteQuestion &asked,
              const RoutesInOrder::FindRest &findRest)
{
    RoutesInOrder inOrder(graph, asked, findRest);
    for (int way = 0; way < 5 && inOrder.next(); ++way) { }
}

/// What each of the three questions costs with something else.
struct Beside {
    Figure::Peer constrained;
    Figure::Peer pair;
    Figure::Peer five;
};

/// A few of the questions, for what takes long.
std::span<const RouteQuestion> fewOf(const std::vector<RouteQuestion> &all)
{
    return std::span(all).first(std::max<std::size_t>(all.size() / 20, 10));
}

Beside besideBoost(const RouteGraph &graph, const Questions &questions)
{
    PeerGraph peer(graph);
    const auto few = fewOf(questions.all);
    return {{u"Boost Graph, Dijkstra"_s,
             timed(questions.all, [&](const RouteQuestion &asked) { peer.shortest(asked); })},
            {u"Boost Graph, cheapest flow of two"_s,
             timed(few, [&](const RouteQuestion &asked) { peer.pair(asked.from, asked.to); })},
            {u"Boost Graph, Dijkstra in ours"_s, timed(few, [&](RouteQuestion asked) {
                 asked.open = {};
                 fiveWith(graph, asked, [&](const RouteQuestion &next, const Route &begun) {
                     return peer.shortest(next, begun.pops);
                 });
             })}};
}

#ifdef TURBOLANE_HAS_LEMON
using tests::LemonPeer;

LemonPeer lemonOf(const RouteGraph &graph)
{
    std::vector<LemonPeer::Link> links;
    for (std::size_t link = 0; link < graph.linkCount(); ++link) {
        const RouteGraph::Edge &edge = graph.edge(LinkIndex(link));
        links.push_back({int(edge.a), int(edge.z), edge.weights[0]});
    }
    return {int(graph.popCount()), links};
}

std::optional<Route> routeOf(LemonPeer &peer, const RouteQuestion &asked, const Route &begun)
{
    const std::vector<unsigned char> open(asked.open.begin(), asked.open.end());
    std::vector<int> barred;
    for (const PopIndex pop : begun.pops)
        barred.push_back(int(pop));
    const LemonPeer::Way way = peer.shortest(int(asked.from), int(asked.to), open, barred);
    if (way.length < 0)
        return std::nullopt;
    Route route;
    route.length = RouteLength::ofMeasure(way.length);
    for (const int pop : way.pops)
        route.pops.push_back(PopIndex(pop));
    for (const int link : way.links)
        route.links.push_back(LinkIndex(link));
    return route;
}

std::optional<Beside> besideLemon(const RouteGraph &graph, const Questions &questions)
{
    LemonPeer peer = lemonOf(graph);
    const auto few = fewOf(questions.all);
    return Beside{
        {u"LEMON, Dijkstra"_s,
         timed(questions.all,
               [&](const RouteQuestion &asked) {
                   peer.shortest(int(asked.from), int(asked.to), questions.open);
               })},
        {u"LEMON, Suurballe"_s,
         timed(questions.all,
               [&](const RouteQuestion &asked) { peer.pair(int(asked.from), int(asked.to)); })},
        {u"LEMON, Dijkstra in ours"_s, timed(few, [&](RouteQuestion asked) {
             asked.open = {};
             fiveWith(graph, asked, [&](const RouteQuestion &next, const Route &begun) {
                 return routeOf(peer, next, begun);
             });
         })}};
}
#else
std::optional<Beside> besideLemon(const RouteGraph &, const Questions &)
{
    qWarning("liblemon-dev was missing when this was built: nothing of LEMON is beside the paths");
    return std::nullopt;
}
#endif

Figures measureOn(const RouteGraph &graph, const QString &name, int count)
{
    const Landmarks landmarks(graph);
    RouteSearch search(graph, landmarks);
    PairSearch pairs(search);
    const Questions questions = questionsOf(graph, count);
    const double constrained =
        timed(questions.all, [&](const RouteQuestion &asked) { search.shortest(asked); });
    const double pair = timed(questions.all, [&](RouteQuestion asked) {
        asked.open = {};
        pairs.shortest(asked, Apart::Links);
    });
    const double five = timed(questions.all, [&](RouteQuestion asked) {
        asked.open = {};
        shortestRoutes(search, asked, 5);
    });
    Figures figures{{u"path_constrained_%1_us"_s.arg(name), constrained, u"us"_s},
                    {u"path_pair_%1_us"_s.arg(name), pair, u"us"_s},
                    {u"path_k5_%1_us"_s.arg(name), five, u"us"_s}};
    std::vector<Beside> peers{besideBoost(graph, questions)};
    if (const auto lemon = besideLemon(graph, questions))
        peers.insert(peers.begin(), *lemon);
    for (const Beside &peer : peers) {
        figures[0].peers.push_back(peer.constrained);
        figures[1].peers.push_back(peer.pair);
        figures[2].peers.push_back(peer.five);
    }
    return figures;
}

} // namespace

Figures measureRoutes(Extent extent)
{
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return {};
    const int often = extent == Extent::Full ? 5'000 : 500;
    Figures figures =
        measureOn(RouteGraph(Network(*catalogue), CarbonModel()), u"backbone"_s, often);
    for (const Figure &figure : measureOn(largeNetwork(), u"10k"_s, often / 25))
        figures.push_back(figure);
    return figures;
}

} // namespace turbolane::bench
