// SPDX-License-Identifier: GPL-3.0-or-later

#include "everyway.h"

#include <algorithm>

namespace turbolane::backend::tests {

namespace {

std::vector<RouteGraph::Edge> edgesOf(SmallMaze &maze)
{
    std::vector<RouteGraph::Edge> edges;
    const int count = maze.below(14);
    const int longest = maze.below(3) == 0 ? 3 : 12; // with short links, many ways tie
    for (int index = 0; index < count; ++index) {
        const PopIndex a = maze.anyPop();
        const PopIndex z =
            PopIndex((at(a) + 1 + std::size_t(maze.below(maze.pops - 1))) % std::size_t(maze.pops));
        edges.push_back({a, z, {maze.below(longest), maze.below(longest), maze.below(longest)}});
    }
    return edges;
}

std::vector<std::uint32_t> ranksOf(std::size_t links)
{
    std::vector<std::uint32_t> ranks(links);
    for (std::size_t index = 0; index < links; ++index)
        ranks[index] = std::uint32_t(links - index);
    return ranks;
}

/// Goes every way from the last PoP of `now`.
class Walker {
public:
    Walker(const SmallMaze &maze, const RouteQuestion &question)
        : m_maze(maze)
        , m_question(question)
        , m_passed(std::size_t(maze.pops), 0)
    {
        enter(question.from);
    }

    void walk()
    {
        const PopIndex here = m_now.route.pops.back();
        if (here == m_question.to) {
            m_found.push_back(m_now);
            return;
        }
        for (const RouteGraph::Arc &arc : m_maze.graph.arcsFrom(here))
            if (m_passed[at(arc.to)] == 0
                && (m_question.open.empty() || m_question.open[at(arc.link)] != 0))
                takeAndReturn(arc);
    }
    std::vector<Tried> found() { return std::move(m_found); }

private:
    void enter(PopIndex pop)
    {
        m_passed[at(pop)] = 1;
        m_now.route.pops.push_back(pop);
        m_now.seen |= m_maze.places[at(pop)];
        m_now.shunned |= m_maze.shunnedAt[at(pop)];
    }
    void takeAndReturn(const RouteGraph::Arc &arc)
    {
        const Tried before = m_now;
        m_now.route.links.push_back(arc.link);
        m_now.route.length =
            m_now.route.length + RouteLength::ofLink(arc.weights, m_question.measure);
        for (std::size_t measure = 0; measure < measureCount; ++measure)
            m_now.sums[measure] += arc.weights[measure];
        m_now.shunned |= m_maze.shunnedOn[at(arc.link)];
        m_now.seen |= m_maze.placesOn[at(arc.link)];
        enter(arc.to);
        walk();
        m_passed[at(arc.to)] = 0;
        m_now = before;
    }

    const SmallMaze &m_maze;
    const RouteQuestion m_question;
    std::vector<char> m_passed;
    Tried m_now;
    std::vector<Tried> m_found;
};

template <typename Thing>
bool shareAny(const std::vector<Thing> &one, const std::vector<Thing> &other)
{
    return std::any_of(one.begin(), one.end(), [&other](const Thing &thing) {
        return std::find(other.begin(), other.end(), thing) != other.end();
    });
}

} // namespace

SmallMaze::SmallMaze(std::uint32_t seed)
    : random(seed)
    , pops(2 + below(6))
    , edges(edgesOf(*this))
    , graph(std::size_t(pops), edges, ranksOf(edges.size()))
    , landmarks(graph)
{
    for (std::size_t index = 0; index < edges.size(); ++index) {
        open.push_back(below(8) != 0);
        risks.push_back({std::uint32_t(index)});
        if (below(2) == 0)
            risks.back().push_back(std::uint32_t(edges.size()) + std::uint32_t(below(4)));
    }
    const auto anyThings = [this] { return Shunned(below(3) == 0 ? std::size_t(below(16)) : 0); };
    for (int pop = 0; pop < pops; ++pop) {
        places.push_back(below(3) != 0 ? 0 : 1U << below(2));
        shunnedAt.push_back(anyThings());
    }
    for (std::size_t index = 0; index < edges.size(); ++index) {
        shunnedOn.push_back(anyThings());
        placesOn.push_back(below(6) != 0 ? 0 : 1U << below(2));
    }
}

RouteQuestion SmallMaze::anyQuestion()
{
    RouteQuestion question{
        anyPop(), anyPop(), below(2) != 0 ? Measure::Latency : Measure::Carbon, {}};
    if (below(2) != 0)
        question.open = open;
    return question;
}

std::vector<Tried> everyWay(const SmallMaze &maze, const RouteQuestion &question)
{
    Walker walker(maze, question);
    walker.walk();
    std::vector<Tried> ways = walker.found();
    const auto firstRank = [&maze](LinkIndex one, LinkIndex other) {
        return maze.graph.rank(one) < maze.graph.rank(other);
    };
    std::sort(ways.begin(), ways.end(), [&](const Tried &one, const Tried &other) {
        if (one.route.length != other.route.length)
            return one.route.length < other.route.length;
        return std::lexicographical_compare(one.route.links.rbegin(), one.route.links.rend(),
                                            other.route.links.rbegin(), other.route.links.rend(),
                                            firstRank);
    });
    return ways;
}

bool shareALink(const Route &one, const Route &other)
{
    return shareAny(one.links, other.links);
}

bool shareAPop(const Route &one, const Route &other)
{
    const auto inner = [](const Route &route) {
        return route.pops.size() < 3
            ? std::vector<PopIndex>()
            : std::vector<PopIndex>(route.pops.begin() + 1, route.pops.end() - 1);
    };
    return shareAny(inner(one), inner(other));
}

bool shareARisk(const Route &one, const Route &other, const RisksOfLinks &risks)
{
    return std::any_of(one.links.begin(), one.links.end(), [&](LinkIndex left) {
        return std::any_of(other.links.begin(), other.links.end(), [&](LinkIndex right) {
            return shareAny(risks[at(left)], risks[at(right)]);
        });
    });
}

RouteLength leastPair(const std::vector<Tried> &ways,
                      const std::function<bool(const Route &, const Route &)> &areApart)
{
    RouteLength least = RouteLength::endless();
    for (std::size_t one = 0; one < ways.size(); ++one)
        for (std::size_t other = one + 1; other < ways.size(); ++other)
            if (areApart(ways[one].route, ways[other].route))
                least = std::min(least, ways[one].route.length + ways[other].route.length);
    return least;
}

} // namespace turbolane::backend::tests
