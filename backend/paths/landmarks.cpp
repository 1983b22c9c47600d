// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/landmarks.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <utility>

namespace turbolane::backend {

namespace {

/// Far beyond any way, and still safe to subtract. Two PoPs that no links join have this on one
/// side only, so that their bound is out of reach too.
constexpr std::int32_t unjoined = std::numeric_limits<std::int32_t>::max() / 2;

/// What lies farther than the table can tell is as far as it can tell: the bounds stay bounds,
/// since cutting two distances off at the same length never moves them apart.
std::vector<std::int32_t> told(const std::vector<std::int64_t> &distances)
{
    constexpr std::int64_t nowhere = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int32_t> row;
    row.reserve(distances.size());
    for (const std::int64_t distance : distances)
        row.push_back(distance == nowhere
                          ? unjoined
                          : std::int32_t(std::min<std::int64_t>(distance, unjoined - 1)));
    return row;
}

std::vector<std::int32_t> distancesFrom(const RouteGraph &graph, PopIndex from, Measure measure)
{
    using Entry = std::pair<std::int64_t, PopIndex>;
    std::vector<std::int64_t> distances(graph.popCount(), std::numeric_limits<std::int64_t>::max());
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> nearest;
    distances[at(from)] = 0;
    nearest.emplace(0, from);
    while (!nearest.empty()) {
        const auto [distance, pop] = nearest.top();
        nearest.pop();
        if (distance != distances[at(pop)])
            continue;
        for (const RouteGraph::Arc &arc : graph.arcsFrom(pop)) {
            const std::int64_t beyond = distance + arc.weights[std::size_t(measure)];
            if (beyond < distances[at(arc.to)]) {
                distances[at(arc.to)] = beyond;
                nearest.emplace(beyond, arc.to);
            }
        }
    }
    return told(distances);
}

/// A PoP of the largest part of the network that hangs together.
PopIndex insideLargestPart(const RouteGraph &graph)
{
    std::vector<std::uint8_t> seen(graph.popCount(), 0);
    PopIndex best{0};
    std::size_t most = 0;
    for (std::size_t pop = 0; pop < graph.popCount(); ++pop) {
        if (seen[pop] != 0)
            continue;
        std::vector<PopIndex> part{PopIndex(pop)};
        seen[pop] = 1;
        for (std::size_t index = 0; index < part.size(); ++index) {
            for (const RouteGraph::Arc &arc : graph.arcsFrom(part[index]))
                if (std::exchange(seen[at(arc.to)], std::uint8_t(1)) == 0)
                    part.push_back(arc.to);
        }
        if (part.size() > most) {
            most = part.size();
            best = PopIndex(pop);
        }
    }
    return best;
}

/// What no links join is farthest of all, but no landmark: it says nothing about the others.
PopIndex farthestJoined(const std::vector<std::int32_t> &distances)
{
    const auto farther = [](std::int32_t one, std::int32_t other) {
        return (one >= unjoined ? -1 : one) < (other >= unjoined ? -1 : other);
    };
    return PopIndex(std::max_element(distances.begin(), distances.end(), farther)
                    - distances.begin());
}

} // namespace

Landmarks::Landmarks(const RouteGraph &graph)
    : m_pops(graph.popCount())
{
    for (const Measure measure : {Measure::Latency, Measure::Carbon, Measure::Distance}) {
        if (m_pops <= smallNetwork)
            measureAll(graph, measure);
        else
            measureSome(graph, measure);
    }
}

void Landmarks::measureAll(const RouteGraph &graph, Measure measure)
{
    std::vector<std::int32_t> &table = m_tables[std::size_t(measure)];
    table.reserve(m_pops * m_pops);
    for (std::size_t pop = 0; pop < m_pops; ++pop) {
        const auto distances = distancesFrom(graph, PopIndex(pop), measure);
        table.insert(table.end(), distances.begin(), distances.end());
    }
}

/// Each landmark is the PoP farthest from those before it: they end up around the edge, where a
/// triangle is flattest.
void Landmarks::measureSome(const RouteGraph &graph, Measure measure)
{
    std::vector<std::int32_t> &table = m_tables[std::size_t(measure)];
    table.resize(m_pops * count);
    std::vector<std::int32_t> nearest = distancesFrom(graph, insideLargestPart(graph), measure);
    for (std::size_t index = 0; index < count; ++index) {
        const auto distances = distancesFrom(graph, farthestJoined(nearest), measure);
        for (std::size_t pop = 0; pop < m_pops; ++pop) {
            table[pop * count + index] = distances[pop];
            nearest[pop] = index == 0 ? distances[pop] : std::min(nearest[pop], distances[pop]);
        }
    }
}

Landmarks::Towards Landmarks::towards(PopIndex to, Measure measure) const
{
    const std::vector<std::int32_t> &table = m_tables[std::size_t(measure)];
    Towards bounds;
    if (m_pops <= smallNetwork) {
        bounds.m_exact = table.data() + at(to) * m_pops;
    } else {
        bounds.m_rows = table.data();
        bounds.m_target = table.data() + at(to) * count;
    }
    return bounds;
}

} // namespace turbolane::backend
