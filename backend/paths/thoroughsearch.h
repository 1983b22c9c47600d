// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/boundedsearch.h"

#include <set>

namespace turbolane::backend {

/// Finds some way that holds, where the best one is too hard to find: one after the other is tried,
/// and left as soon as what still is to be passed cannot be passed from there. Complete: nothing is
/// found only where there is nothing, or (gaveUp) at `mostSteps`.
///
/// What can still be passed is the part of the network that hangs together twice with an added link
/// from here to the end: each PoP and link of it, and no other, is on some way that passes no PoP
/// twice. Source: Hopcroft and Tarjan, "Efficient algorithms for graph manipulation", CACM 16
/// (1973).
class ThoroughSearch {
public:
    /// Looks at PoPs and links, all in all, from one refill() to the next.
    static constexpr std::size_t mostSteps = 50'000'000;

    /// Both outlive this.
    ThoroughSearch(const RouteGraph &graph, const Landmarks &landmarks,
                   std::size_t steps = mostSteps);

    void refill() { m_steps = 0; }
    std::optional<BoundedRoute> any(const BoundedQuestion &question);
    bool gaveUp() const { return m_gaveUp; }

private:
    /// A PoP of the way that is being tried, and where it may go on, the last one first.
    struct Stop {
        PopIndex pop{};
        Sums sums = {};
        std::uint32_t seen = 0;
        std::vector<RouteGraph::Arc> ways = {};
    };
    /// A PoP that the search for the twice-connected part stands on.
    struct Standing {
        std::uint32_t pop;
        std::size_t next = 0; ///< of its arcs
        LinkIndex by{};
    };
    static constexpr std::size_t mostFailed = 200'000;

    void stepOn(Stop stop);
    bool isAtEnd() const;
    std::vector<RouteGraph::Arc> waysFrom(const Stop &stop);
    bool isUsable(const RouteGraph::Arc &arc) const;
    bool holds(const Sums &sums, PopIndex pop) const;
    std::uint32_t placesOf(PopIndex pop) const;
    std::uint32_t placesOf(LinkIndex link) const;
    void findPassable(PopIndex from);
    void standOn(std::vector<Standing> &standing, std::uint32_t pop, LinkIndex by);
    void leave(std::vector<Standing> &standing);
    bool failedBefore(const Stop &stop);
    std::vector<std::uint32_t> hopsToWanted(std::uint32_t seen);
    BoundedRoute wayTaken() const;

    const RouteGraph &m_graph;
    const Landmarks &m_landmarks;
    const std::size_t m_mostSteps;
    BoundedQuestion m_asked;
    std::array<Landmarks::Towards, measureCount> m_ahead;
    std::vector<Stop> m_stops;
    std::vector<LinkIndex> m_taken;
    std::vector<std::uint8_t> m_barred; ///< by PoP: passed
    std::vector<LinkIndex> m_passable; ///< links that still can be taken
    std::vector<std::uint8_t> m_isPassable; ///< by LinkIndex
    std::vector<std::uint32_t> m_found; ///< by PoP: when it was found, from 1
    std::vector<std::uint32_t> m_low; ///< by PoP: the earliest that it hangs together with
    std::vector<LinkIndex> m_links; ///< a stack
    std::uint32_t m_time = 0;
    std::set<std::vector<std::uint32_t>> m_failed; ///< PoP, what was seen, what was passable
    std::size_t m_steps = 0;
    bool m_gaveUp = false;
};

} // namespace turbolane::backend
