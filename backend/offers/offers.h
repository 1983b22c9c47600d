// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariffbook.h"
#include "backend/offers/routing.h"
#include "domain/bandwidth.h"
#include "domain/clock.h"
#include "domain/nightrate.h"
#include "domain/path.h"
#include "domain/pathpolicy.h"
#include "domain/place.h"
#include "domain/port.h"
#include "domain/vlan.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

class Capacity;
class Catalogue;
class Inventory;
class Network;
class PlannedWork;

struct PathQuestion {
    PortId port; ///< or `from`
    OnRampId onRamp; ///< or `to`
    Bandwidth base;
    std::optional<Bandwidth> turbo; ///< empty: turboExtra is zero
    /// Of a change of this one: its own path, and what it holds already is not asked for again.
    ConnectionId connection = {};
    std::string from = {}; ///< a port, on-ramp or PoP
    std::string to = {};
    std::vector<std::string> kinds = {}; ///< as CandidatePath names them; empty: the fastest
    std::size_t most = 3; ///< of the kinds that can have many
    PathPolicy policy = {};
    std::optional<Instant> fromTime = {}; ///< empty: now
    std::optional<Instant> toTime = {}; ///< empty: for good
    PlanId plan = {}; ///< by which it would be charged; empty: the usual one
    int termMonths = 0; ///< 0: for no term
};

struct PathOffer {
    std::vector<CandidatePath> candidates; ///< never empty
    std::optional<Vlan> freeVlan;
    std::optional<Bandwidth> portCommitted; ///< where one end is a port
    std::optional<Bandwidth> portSpeed;
};

/// Where a path begins or ends.
struct PathEnd {
    PopId pop;
    std::optional<Port> port = {};
    std::optional<OnRamp> onRamp = {};
};

/// What could be ordered just now, and for how much. Changes nothing.
class Offers {
public:
    struct Parts {
        const Inventory &inventory;
        const Capacity &capacity;
        const Catalogue &catalogue;
        const Network &network;
        const TariffBook &tariffs;
        const Clock &clock;
        const Routing &routing;
        const PlannedWork &work;
    };
    explicit Offers(const Parts &parts)
        : m_parts(parts)
    { }

    Result<PathOffer> paths(const PathQuestion &question) const;
    /// Plans and terms that an order of now can have.
    PriceChoices priceChoices() const { return tariffNow().choices(); }
    /// When boosts cost less, where the account has ports.
    NightRate nightRate() const;
    /// On-ramps of the port's partition that a path reaches, nearest first.
    Result<std::vector<Reach>> reach(const PortId &port) const;

    struct Ends {
        PathEnd from;
        PathEnd to;
        std::optional<Port> port() const { return from.port ? from.port : to.port; }
    };
    /// NotFound, PartitionMismatch, and AbovePort or AboveOnRamp where no end could carry it.
    Result<Ends> ends(const PathQuestion &question) const;
    Result<RouteWish> wish(const PathQuestion &question, const Ends &ends) const;
    Result<CandidatePath> candidate(const std::string &kind, const Plan &plan,
                                    const PathQuestion &question) const;
    /// Two paths as one candidate.
    Result<std::vector<CandidatePath>> pair(const PathQuestion &question,
                                            const RouteWish &wish) const;

private:
    void tellOfWork(CandidatePath &candidate, const PathQuestion &question) const;
    const Tariff &tariffNow() const { return m_parts.tariffs.at(m_parts.clock.now()); }
    Result<ChargeTerms> termsOf(const Path &path, const PathQuestion &question) const;
    Result<PathEnd> endOf(const std::string &id, const char *pointer) const;
    Result<PathEnd> fromOf(const PathQuestion &question) const;
    Result<PathEnd> toOf(const PathQuestion &question) const;
    Result<Done> carries(const PathEnd &end, Bandwidth base) const;
    Result<CandidatePath> changed(const PathQuestion &question, const Ends &ends) const;
    Result<std::vector<CandidatePath>> candidates(const PathQuestion &question,
                                                  const Ends &ends) const;
    Result<std::vector<CandidatePath>> ofKind(const std::string &kind, const PathQuestion &question,
                                              const RouteWish &wish) const;
    Result<std::vector<CandidatePath>>
    several(const std::string &kind, const PathQuestion &question, const RouteWish &wish) const;

    Parts m_parts;
};

} // namespace turbolane::backend
