// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routesearch.h"

namespace turbolane::backend {

/// Two ways between the same ends; the shorter one first.
struct RoutePair {
    Route first;
    Route second;
    RouteLength length() const { return first.length + second.length; }
};

enum class Apart : std::uint8_t {
    Links = 1, ///< no link in common
    Pops = 2 ///< and no PoP in common but the two ends
};

/// Finds two ways that share nothing, together as short as two can be. Keeps its working memory
/// between questions. The search outlives it.
///
/// Source: Suurballe and Tarjan, "A quick method for finding shortest pairs of disjoint paths",
/// Networks 14 (1984). Its first search is an A* here: what that did not come to has the potential
/// "length of the first way, less the bound on what lies ahead", which keeps every reduced length
/// at zero or above, and draws the second search towards the end as well.
class PairSearch {
public:
    explicit PairSearch(RouteSearch &search);

    /// Nothing: there are no two such ways. The ends differ.
    std::optional<RoutePair> shortest(const RouteQuestion &question, Apart apart);

private:
    /// A PoP, or its far side: a PoP of the first way is two places when the ways may not meet in
    /// it. Who enters it from elsewhere has to go back along the first way before leaving.
    using Place = std::uint32_t;
    struct Reached {
        RouteLength length; ///< reduced
        std::uint32_t seenIn = 0;
        std::uint32_t doneIn = 0;
        Place from = 0;
        LinkIndex link{};
    };
    struct Waiting {
        RouteLength length;
        Place place;
        friend bool operator>(const Waiting &one, const Waiting &other)
        {
            return one.length > other.length;
        }
    };
    struct OnFirst {
        std::uint32_t in = 0; ///< the question
        PopIndex before{}; ///< the PoP before this one, and the link between them
        LinkIndex link{};
    };

    void follow(const Route &first);
    bool isInner(PopIndex pop) const;
    bool isOnFirst(PopIndex pop) const { return m_onFirst[at(pop)].in == m_question; }
    Place farSide(PopIndex pop) const { return Place(m_onFirst.size() + at(pop)); }
    PopIndex popOf(Place place) const { return PopIndex(place % m_onFirst.size()); }
    RouteLength potential(PopIndex pop) const;
    bool findDetour();
    void leave(Place place, RouteLength length);
    void goBack(Place place, RouteLength length);
    void reach(Place place, RouteLength length, Place from, LinkIndex link);
    RoutePair untangled(const Route &first) const;

    RouteSearch &m_search;
    std::vector<Reached> m_reached; ///< by Place
    std::vector<Waiting> m_waiting;
    std::vector<OnFirst> m_onFirst; ///< by PoP
    std::vector<std::uint32_t> m_linkOnFirst; ///< by link: the question
    std::uint32_t m_question = 0;

    RouteQuestion m_asked;
    Apart m_apart = Apart::Links;
    RouteLength m_firstLength;
    Landmarks::Towards m_bounds;
};

} // namespace turbolane::backend
