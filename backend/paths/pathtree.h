// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/pathfinder.h"

#include <compare>
#include <limits>
#include <optional>
#include <queue>
#include <utility>
#include <vector>

namespace turbolane::backend {

/// The least-latency paths from one PoP over the links that a condition allows: one search, then
/// any number of ends. The condition is the caller's, so a new one needs no new search.
class PathTree {
public:
    /// `allowed(LinkIndex)` says which links may be used. With `only`, the search stops once that
    /// PoP's path is known, and no other may be asked for.
    template <typename Allowed>
    PathTree(const Network &network, PopIndex from, const Allowed &allowed,
             std::optional<PopIndex> only = std::nullopt);

    bool reaches(PopIndex to) const { return m_costs[at(to)].micros != unreached; }
    /// `to` must be reached.
    Path path(PopIndex to) const;

private:
    /// What is least first: latency, then links, then kilometres.
    struct Cost {
        std::int64_t micros;
        std::int64_t links;
        std::int64_t km;
        friend auto operator<=>(const Cost &, const Cost &) = default;
    };
    static constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max();

    Cost beyond(Cost cost, LinkIndex link) const
    {
        const Link &next = m_network.link(link);
        return {cost.micros + (next.oneWay + latencyPerLink).count(), cost.links + 1,
                cost.km + next.routeKm};
    }
    /// Among ways that cost exactly as much, the one of the first link id: so the answer does not
    /// hang on the order of the data.
    void improve(PopIndex from, const Network::Way &way);

    const Network &m_network;
    PopIndex m_from;
    std::vector<Cost> m_costs;
    std::vector<std::optional<Network::Way>> m_back; ///< the way towards `from`
};

template <typename Allowed>
PathTree::PathTree(const Network &network, PopIndex from, const Allowed &allowed,
                   std::optional<PopIndex> only)
    : m_network(network)
    , m_from(from)
    , m_costs(network.popCount(), Cost{unreached, 0, 0})
    , m_back(network.popCount())
{
    using Entry = std::pair<Cost, PopIndex>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> nearest;
    m_costs[at(from)] = {0, 0, 0};
    nearest.emplace(m_costs[at(from)], from);
    while (!nearest.empty()) {
        const auto [cost, pop] = nearest.top();
        nearest.pop();
        if (pop == only)
            return;
        if (cost != m_costs[at(pop)])
            continue;
        for (const Network::Way &way : network.waysFrom(pop)) {
            if (!allowed(way.link))
                continue;
            const Cost before = m_costs[at(way.to)];
            improve(pop, way);
            if (m_costs[at(way.to)] < before)
                nearest.emplace(m_costs[at(way.to)], way.to);
        }
    }
}

} // namespace turbolane::backend
