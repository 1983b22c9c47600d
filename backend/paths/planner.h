// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/boundedsearch.h"
#include "backend/paths/carbonmodel.h"
#include "backend/paths/manyroutes.h"
#include "backend/paths/policyrules.h"
#include "backend/paths/riskpair.h"
#include "backend/paths/thoroughsearch.h"
#include "domain/carbon.h"
#include "domain/path.h"
#include "domain/pathpolicy.h"
#include "domain/seek.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

struct PlanQuestion {
    PopIndex from{};
    PopIndex to{};
    Bandwidth need = {}; ///< free throughout, on every link
    FreeCapacity free = {}; ///< empty: all of it
    PathPolicy policy = {};
    std::vector<Path> apartFrom = {}; ///< the paths of policy.apartFrom, as far as they are known
    Seek seek = Seek::Latency;
};

/// A path as it would be sold.
struct Plan {
    Path path;
    DistanceClass distance = DistanceClass::Metro;
    Carbon carbon;
    /// With the path it is to be kept apart from: risks, and PoPs as "PoP AMS".
    std::vector<std::string> shared = {};
    bool isProved = true; ///< not: it holds, but the search for the best was ended before its end
    /// Where it is not proved: no path that holds is quicker, as far as that is known.
    std::optional<Micros> atLeast = {};
};

/// Two paths without a common link; the quicker one first.
struct PlanPair {
    Plan first;
    Plan second;
    std::vector<std::string> shared; ///< by both; empty: nothing that fails cuts both
    /// No two paths that share nothing are quicker together than this; empty: there are none.
    std::optional<Micros> atLeast;
    /// Both carry everything, so both count.
    Carbon carbon() const { return first.carbon.plus(second.carbon); }
    bool isProved = true; ///< not: the search for a better one was ended before it was complete
};

/// Answers questions for paths, each with the best answer there is under all of its conditions, or
/// with nothing only if there is none. Keeps its working memory: for one thread.
class Planner {
public:
    /// A question can be as hard as one makes it; a carrier has others to answer.
    struct Limits {
        std::size_t labels = BoundedSearch::mostLabels;
        std::size_t steps = ThoroughSearch::mostSteps;
    };
    /// The network outlives this.
    Planner(const Network &network, CarbonModel carbon, Limits limits = usualLimits());

    static Limits usualLimits() { return {}; }
    const Network &network() const { return m_network; }
    const PolicyRules &rules() const { return m_rules; }

    /// Of equals the one with fewest links, then the one whose link ids, read from the far end,
    /// come first. Where it cannot be kept apart from `apartFrom`, as little as can be is shared
    /// (before all else), and said.
    std::optional<Plan> best(const PlanQuestion &question);
    /// The last best() or pair() found nothing, and may have found something: neither the search
    /// for the best nor the thorough one for any came to its end.
    bool gaveUp() const { return m_gaveUp; }
    /// Up to `most` different ones, the best first, by latency or carbon. (Within one class they
    /// cost the same: by price is by latency.) Those that are kept apart; if none can be, the best.
    std::vector<Plan> inOrder(const PlanQuestion &question, std::size_t most);
    /// Up to `most` that no other beats in price, latency and carbon at once, the quickest first.
    std::vector<Plan> tradeOffs(const PlanQuestion &question, std::size_t most);
    /// Two that share no risk and no PoP between the ends; where there are none, two that share no
    /// link and as little else as was found. Each keeps to every condition. Where they cannot be
    /// kept apart from `apartFrom`, as little as can be is shared with it (before all else).
    std::optional<PlanPair> pair(const PlanQuestion &question);

    /// This way, if it is one: OutOfRange when the links do not lead from one end to the other,
    /// AboveCapacity with the link that is too full, NoPath when a condition does not hold.
    Result<Plan> along(const PlanQuestion &question, const std::vector<LinkId> &links);

    /// The most that one path could carry under these conditions, and the first link, from the near
    /// end, that holds it at that.
    struct Widest {
        Bandwidth most;
        LinkIndex link;
    };
    /// Nothing: there is no path, or none with a link.
    std::optional<Widest> widest(PlanQuestion question);
    /// The same of two paths that pair() finds.
    std::optional<Widest> widestPair(PlanQuestion question);

private:
    /// A question as the searches take it.
    struct Ground {
        PopIndex from{};
        PopIndex to{};
        std::vector<std::uint8_t> open;
        std::array<std::optional<std::int64_t>, measureCount> most = {};
        PolicyRules::Places places;
        std::vector<Shunned> shunnedAt;
        std::vector<Shunned> shunnedOn;
        bool endsAllowed = true;
    };
    struct Found {
        Route route;
        std::size_t shunned = 0;
        bool isProved = true;
        std::optional<Micros> atLeast = {};
    };
    static constexpr int mostPairTries = 300; ///< for a better one than is known
    static constexpr int mostFirstTries = 3'000; ///< as long as none is known
    static constexpr int mostApartRounds = 200;
    /// The cheapest first. Between two PoPs none is metro.
    static constexpr std::array classes{DistanceClass::National, DistanceClass::Continental,
                                        DistanceClass::Intercontinental};

    void begin();
    Ground groundOf(const PlanQuestion &question) const;
    void closeShared(Ground &ground, std::span<const Path> paths) const;
    void shun(Ground &ground, std::span<const Path> paths) const;
    bool narrow(Ground &ground, DistanceClass dearest) const;

    std::optional<Found> findBest(const Ground &ground, Seek seek);
    std::optional<Found> find(const Ground &ground, Measure measure);
    std::optional<Found> findHard(const BoundedQuestion &question);
    std::optional<Found> findAny(BoundedQuestion question);
    std::optional<Route> findRest(const Ground &ground, const RouteQuestion &asked,
                                  const Route &begun);
    RoutesInOrder routesOn(const Ground &ground, Measure measure);
    std::optional<PlanPair> pairOn(const Ground &ground);
    std::optional<PlanPair> pairSharingLeast(const Ground &ground, std::span<const Path> apartFrom);
    static Shunned allShunned(const Ground &marked);
    Ground allowing(const Ground &marked, const Shunned &allowed) const;
    bool mayHavePair(const Ground &ground);
    Shunned oneIsNeeded(const Ground &marked, Shunned allowed, const Shunned &all);
    std::optional<ApartPair> plainPair(const Ground &ground);
    std::optional<PlanPair> pairInOrder(const Ground &ground);
    PlanPair paired(const Route &one, const Route &other) const;
    bool keeps(const Ground &ground, const Route &route) const;
    Sums sumsOf(const Route &route) const;

    BoundedQuestion bounded(const Ground &ground, Measure measure) const;
    /// The first link of it that has just so much free.
    std::optional<Widest> firstAt(const PlanQuestion &question, const Path &path) const;
    Plan planOf(const Route &route, std::span<const Path> apartFrom = {}) const;
    Plan planOf(const Found &found, std::span<const Path> apartFrom) const;
    std::vector<std::string> sharedBy(const Path &path, std::span<const Path> others) const;
    Path pathOf(const Route &route) const;

    const Network &m_network;
    CarbonModel m_carbon;
    RouteGraph m_graph;
    Landmarks m_landmarks;
    PolicyRules m_rules;
    RouteSearch m_search;
    BoundedSearch m_bounded;
    ThoroughSearch m_thorough;
    PairSearch m_pairs;
    RiskPairSearch m_riskPairs;
    bool m_gaveUp = false;
    bool m_isProved = true; ///< of several ways: no other was left out
};

} // namespace turbolane::backend
