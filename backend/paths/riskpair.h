// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/pairsearch.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace turbolane::backend {

/// What can cut several links at once: conduits, bridges, landing stations (SRLGs), as numbers.
/// By LinkIndex; a link always has at least the risk of itself.
using RisksOfLinks = std::vector<std::vector<std::uint32_t>>;

/// Two ways, and how far apart they could be kept.
struct ApartPair {
    RoutePair pair;
    /// Empty: nothing that fails cuts both ways.
    std::vector<std::uint32_t> sharedRisks;
    /// No two ways that share no risk are shorter together than this. As long as the pair itself
    /// where it is known to be the best.
    RouteLength atLeast;
    /// The search for a better one was ended before it was complete.
    bool gaveUp = false;
};

/// Finds two ways that share no risk, together as short as two can be. With many risks that is a
/// hard problem (Hu, "Diverse routing in optical mesh networks", IEEE Trans. Comm. 51, 2003), so:
/// a pair that shares no link is asked for first; if that shares no risk either, it is the answer.
/// Otherwise a shared risk is closed to the one way or to the other, shortest sum first, until a
/// pair is left that shares none. Where that proves that there is none, or after `mostTries`, the
/// pair without a common link is given back, with what it shares and the bound.
class RiskPairSearch {
public:
    static constexpr int mostTries = 2'000;

    /// Both outlive this.
    RiskPairSearch(RouteSearch &search, const RisksOfLinks &risks);

    /// Nothing: no two ways share no link (with Apart::Pops: and no PoP).
    std::optional<ApartPair> shortest(const RouteQuestion &question, Apart apart);

private:
    /// What each of the two ways may not use.
    struct Side {
        std::vector<std::uint32_t> risks;
        std::vector<PopIndex> pops;
        Route route; ///< the shortest without them
    };
    struct Try {
        Side one;
        Side other;
        RouteLength length() const { return one.route.length + other.route.length; }
    };
    struct Conflict {
        std::optional<std::uint32_t> risk;
        std::optional<PopIndex> pop;
    };

    std::optional<ApartPair> branch(const RouteQuestion &question, Apart apart);
    bool route(Side &side, const RouteQuestion &question);
    std::vector<std::uint32_t> shared(const Route &one, const Route &other) const;
    std::optional<Conflict> conflict(const Try &now, Apart apart) const;
    void close(Side &side, const Conflict &conflict) const;

    RouteSearch &m_search;
    PairSearch m_pairs;
    const RisksOfLinks &m_risks;
    std::vector<std::vector<LinkIndex>> m_linksOf; ///< by risk
    std::vector<std::uint8_t> m_open;
    RouteLength m_bound;
};

} // namespace turbolane::backend
