// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routesearch.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace turbolane::backend {

/// A way that has to keep to more than open links.
struct BoundedQuestion {
    RouteQuestion route; ///< what is made least
    std::optional<std::int64_t> mostOfOther = {}; ///< bound on the other measure, in its unit
    /// Which of the wanted places each PoP is, as bits; all of `wanted` have to be passed.
    std::span<const std::uint32_t> places = {};
    std::uint32_t wanted = 0;
};

/// A way, and what it comes to by the measure that was not made least.
struct BoundedRoute {
    Route route;
    std::int64_t other = 0;
};

/// Finds shortest ways under bounds that add up along the way, and through wanted places. Exact and
/// complete: labels are kept until another is no worse in every respect, and never beyond what the
/// landmarks say can still be held. A way that would pass a PoP twice to collect its places is
/// searched again with that PoP remembered, until the best way is one without.
///
/// Sources: Desrochers and Soumis, "A generalized permanent labelling algorithm for the shortest
/// path problem with time windows", INFOR 26 (1988); Righini and Salani, "New dynamic programming
/// algorithms for the resource constrained elementary shortest path problem", Networks 51 (2008).
class BoundedSearch {
public:
    BoundedSearch(const RouteGraph &graph, const Landmarks &landmarks);

    /// Nothing: there is no such way.
    std::optional<BoundedRoute> shortest(const BoundedQuestion &question);
    /// Every way that no other beats in both measures, the shortest first. One of each such pair of
    /// figures. The question wants no places.
    std::vector<BoundedRoute> tradeOffs(const BoundedQuestion &question);

private:
    /// One way to a PoP.
    struct Label {
        RouteLength length;
        std::int64_t other = 0;
        std::uint64_t remembered = 0; ///< which PoPs of m_remembered it has passed
        std::uint32_t seen = 0; ///< wanted places
        std::uint32_t before = none;
        PopIndex pop{};
        LinkIndex link{};
    };
    struct Waiting {
        RouteLength atLeast;
        std::uint32_t label;
        friend bool operator>(const Waiting &one, const Waiting &other)
        {
            return one.atLeast != other.atLeast ? one.atLeast > other.atLeast
                                                : one.label > other.label;
        }
    };
    static constexpr std::uint32_t none = ~std::uint32_t(0);

    void begin(const BoundedQuestion &question);
    std::optional<std::uint32_t> explore();
    void add(Label label);
    void leave(std::uint32_t label);
    bool isBeaten(const Label &label) const;
    bool cannotHold(const Label &label) const;
    std::uint64_t remembering(PopIndex pop) const;
    BoundedRoute routeOf(std::uint32_t label) const;
    bool rememberTwice(const Route &route);

    const RouteGraph &m_graph;
    const Landmarks &m_landmarks;
    std::vector<Label> m_labels;
    std::vector<Waiting> m_waiting; ///< a heap
    std::vector<std::vector<std::uint32_t>> m_kept; ///< by PoP: labels nothing beats
    std::vector<PopIndex> m_used; ///< PoPs with labels, to be cleared
    std::vector<PopIndex> m_remembered;

    BoundedQuestion m_asked;
    Measure m_other = Measure::Carbon;
    std::int64_t m_mostOfOther = 0;
    Landmarks::Towards m_ahead;
    Landmarks::Towards m_otherAhead;
};

} // namespace turbolane::backend
