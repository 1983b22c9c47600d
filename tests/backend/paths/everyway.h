// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/boundedsearch.h"
#include "backend/paths/riskpair.h"

#include <functional>
#include <random>

namespace turbolane::backend::tests {

/// A small network that may have parallel links, dead ends, parts that do not hang together and
/// many ways of the same length; the same for a seed.
struct SmallMaze {
    explicit SmallMaze(std::uint32_t seed);

    int below(int end) { return int(random() % std::uint32_t(end)); }
    PopIndex anyPop() { return PopIndex(below(pops)); }
    RouteQuestion anyQuestion();

    std::mt19937 random;
    int pops;
    std::vector<RouteGraph::Edge> edges;
    std::vector<std::uint8_t> open;
    std::vector<std::uint32_t> places; ///< two kinds of wanted places, as bits; by PoP
    std::vector<std::uint32_t> placesOn; ///< ... and by link
    RisksOfLinks risks;
    std::vector<Shunned> shunnedAt; ///< a few things that a way had better not share
    std::vector<Shunned> shunnedOn;
    RouteGraph graph;
    Landmarks landmarks;
};

/// A way as a person would count it: tried, not searched.
struct Tried {
    Route route;
    Sums sums = {};
    std::uint32_t seen = 0;
    Shunned shunned = {};
};

/// Every way between the two ends that passes no PoP twice, shortest first, ties as documented.
std::vector<Tried> everyWay(const SmallMaze &maze, const RouteQuestion &question);

bool shareALink(const Route &one, const Route &other);
bool shareAPop(const Route &one, const Route &other); ///< between the ends
bool shareARisk(const Route &one, const Route &other, const RisksOfLinks &risks);

/// The least sum of two different ways for which this holds, or endless.
RouteLength leastPair(const std::vector<Tried> &ways,
                      const std::function<bool(const Route &, const Route &)> &areApart);

} // namespace turbolane::backend::tests
