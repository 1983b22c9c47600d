// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/network.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace turbolane::backend {

class CarbonModel;

/// What switching costs a path, on top of each link's own latency.
inline constexpr Micros latencyPerLink{150};

/// What a search makes least.
enum class Measure : std::uint8_t {
    Latency = 0, ///< microseconds one way, the switching of each link in it
    Carbon = 1, ///< milligrams of CO2e per terabyte, twice (see CarbonModel)
    Distance = 2 ///< kilometres of route
};
inline constexpr std::size_t measureCount = 3;

/// What one link adds, in either direction, by Measure. Not negative.
using RouteWeights = std::array<std::int32_t, measureCount>;

/// A network as searches need it: places are small numbers, and what a search reads together lies
/// together. Links have the same weight in both directions. Unchanging.
class RouteGraph {
public:
    struct Edge {
        PopIndex a;
        PopIndex z;
        RouteWeights weights;
    };
    /// An edge seen from one of its ends.
    struct Arc {
        PopIndex to;
        LinkIndex link;
        RouteWeights weights;
    };

    explicit RouteGraph(const Network &network, const CarbonModel &carbon);
    /// Edges by LinkIndex; `ranks` says in which order links are preferred among equals.
    RouteGraph(std::size_t pops, std::vector<Edge> edges, std::vector<std::uint32_t> ranks);

    std::size_t popCount() const { return m_first.size() - 1; }
    std::size_t linkCount() const { return m_edges.size(); }
    const Edge &edge(LinkIndex link) const { return m_edges[at(link)]; }
    std::uint32_t rank(LinkIndex link) const { return m_ranks[at(link)]; }
    std::span<const Arc> arcsFrom(PopIndex pop) const
    {
        const std::uint32_t first = m_first[at(pop)];
        return {m_arcs.data() + first, m_first[at(pop) + 1] - first};
    }

private:
    void arrange(std::size_t pops);

    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_ranks;
    std::vector<std::uint32_t> m_first; ///< of each PoP's arcs; one more than PoPs
    std::vector<Arc> m_arcs;
};

} // namespace turbolane::backend
