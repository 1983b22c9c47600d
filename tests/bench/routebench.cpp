// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/paths/carbonmodel.h"
#include "backend/paths/manyroutes.h"
#include "backend/paths/pairsearch.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"
#include "tests/bench/peergraph.h"

#include <cmath>
#include <random>

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
double timed(const std::vector<RouteQuestion> &questions, Work work)
{
    QElapsedTimer watch;
    watch.start();
    for (const RouteQuestion &question : questions)
        work(question);
    return millisecondsSince(watch) * 1e3 / double(questions.size());
}

Figures measureOn(const RouteGraph &graph, const QString &name, int count)
{
    const Landmarks landmarks(graph);
    RouteSearch search(graph, landmarks);
    PairSearch pairs(search);
    const Questions questions = questionsOf(graph, count);
    const PeerGraph peer(graph, questions.open);
    const double constrained =
        timed(questions.all, [&](const RouteQuestion &asked) { search.shortest(asked); });
    const double beside = timed(
        questions.all, [&](const RouteQuestion &asked) { peer.shortest(asked.from, asked.to); });
    const double pair = timed(questions.all, [&](RouteQuestion asked) {
        asked.open = {};
        pairs.shortest(asked, Apart::Links);
    });
    const double five = timed(questions.all, [&](RouteQuestion asked) {
        asked.open = {};
        shortestRoutes(search, asked, 5);
    });
    return {{u"path_constrained_%1_us"_s.arg(name),
             constrained,
             u"us"_s,
             {{u"Boost Graph, Dijkstra"_s, beside}}},
            {u"path_pair_%1_us"_s.arg(name), pair, u"us"_s},
            {u"path_k5_%1_us"_s.arg(name), five, u"us"_s}};
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
