// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routesearch.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace turbolane::backend {

/// Up to this many things to keep away from are told apart; what is beyond counts as the last one.
inline constexpr std::size_t mostShunned = 128;
using Shunned = std::bitset<mostShunned>;

/// What a way comes to, by Measure.
using Sums = std::array<std::int64_t, measureCount>;

/// A way that has to keep to more than open links.
struct BoundedQuestion {
    RouteQuestion route; ///< what is made least
    std::array<std::optional<std::int64_t>, measureCount> most = {}; ///< bounds, by Measure
    /// Which of the wanted places each PoP and each link is in, as bits; all of `wanted` have to be
    /// passed. By PopIndex and by LinkIndex.
    std::span<const std::uint32_t> places = {};
    std::span<const std::uint32_t> placesOn = {};
    std::uint32_t wanted = 0;
    /// What a way shares that passes a PoP or takes a link: as few different things as can be come
    /// first, then the measure. By PopIndex and by LinkIndex.
    std::span<const Shunned> shunnedAt = {};
    std::span<const Shunned> shunnedOn = {};
    std::span<const PopIndex> passed = {}; ///< PoPs that may not be passed (again)
    /// Of what is shared only the number is told apart: much quicker where much can be, and as
    /// little as was found is shared, not as little as can be.
    bool isRough = false;
};

struct BoundedRoute {
    Route route;
    Sums sums = {};
    Shunned shunned = {};
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
    /// A question can be as hard as one makes it; a carrier has others to answer.
    static constexpr std::size_t mostLabels = 400'000;

    BoundedSearch(const RouteGraph &graph, const Landmarks &landmarks,
                  std::size_t labels = mostLabels);

    /// Of equals that with the least latency. Nothing: there is no such way.
    std::optional<BoundedRoute> shortest(const BoundedQuestion &question);
    /// Every way that no other beats in both measures, the shortest first. One of each such pair of
    /// figures.
    std::vector<BoundedRoute> tradeOffs(const BoundedQuestion &question, Measure against);
    /// The last question was left before it was answered, at mostLabels: there may be a way, or a
    /// further one.
    bool gaveUp() const { return m_gaveUp; }
    /// Where it gave up: no way that holds is shorter than this.
    RouteLength atLeast() const { return m_atLeast; }

private:
    static constexpr std::size_t mostRemembered = 256;
    using Remembered = std::bitset<mostRemembered>;

    /// One way to a PoP.
    struct Label {
        RouteLength length;
        Sums sums = {};
        Shunned shunned = {};
        Remembered remembered = {}; ///< which PoPs of m_remembered it has passed
        std::uint32_t seen = 0; ///< wanted places
        std::uint32_t before = none;
        PopIndex pop{};
        LinkIndex link{};
    };
    struct Waiting {
        std::size_t shunned;
        RouteLength atLeast;
        std::int64_t against; ///< what of equals comes first
        std::uint32_t label;
        friend auto operator<=>(const Waiting &, const Waiting &) = default;
    };
    static constexpr std::uint32_t none = ~std::uint32_t(0);

    void ask(const BoundedQuestion &question);
    void begin();
    std::optional<std::uint32_t> explore();
    void giveUp();
    void add(Label label);
    void leave(std::uint32_t label);
    bool beats(const Label &one, const Label &other) const;
    bool cannotHold(const Label &label) const;
    Remembered remembering(PopIndex pop) const;
    BoundedRoute routeOf(std::uint32_t label) const;
    bool rememberTwice(const Route &route);

    const RouteGraph &m_graph;
    const Landmarks &m_landmarks;
    std::vector<Label> m_labels;
    std::vector<Waiting> m_waiting; ///< a heap
    std::vector<std::vector<std::uint32_t>> m_kept; ///< by PoP: labels nothing beats
    std::vector<PopIndex> m_used; ///< PoPs with labels, to be cleared
    std::vector<PopIndex> m_remembered;
    std::vector<std::uint8_t> m_barred; ///< by PoP
    const std::size_t m_mostLabels;
    std::size_t m_spent = 0; ///< labels of this question, those of earlier tries with it
    bool m_gaveUp = false;
    RouteLength m_atLeast;

    BoundedQuestion m_asked;
    Measure m_against = Measure::Latency;
    std::array<Landmarks::Towards, measureCount> m_ahead;
};

} // namespace turbolane::backend
