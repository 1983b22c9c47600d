// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariffbook.h"
#include "backend/bundles/apart.h"
#include "backend/datapath/steptimes.h"
#include "backend/orders/vlans.h"
#include "backend/paths/planner.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/order.h"
#include "domain/orderestimate.h"
#include "domain/place.h"
#include "domain/port.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane::backend {

class BoostLife;
class BoostsAhead;
class Capacity;
struct Demanded;
class Catalogue;
class Charging;
class Datapath;
class Inventory;
class Network;
class Routing;
struct RouteWish;
class Store;
struct Demanded;

/// What a quote has settled: kept as it is, whatever could be offered by now.
struct Settled {
    QuoteId quote;
    Path path;
    std::optional<Path> standby;
    HourlyRate price;
    ChargeTerms terms;
    Vlans vlans;
};

struct AddConnection {
    std::string name;
    PortId port;
    OnRampId onRamp;
    Bandwidth base;
    Bandwidth turbo; ///< equal to base: none
    std::optional<Vlan> vlan; ///< empty: the lowest free one
    std::optional<Money> mostHourly; ///< refused with PriceMoved above this
    std::string externalId;
    PathPolicy policy = {}; ///< kept for as long as it lives
    Seek seek = Seek::Latency;
    std::vector<LinkId> links = {}; ///< exactly this path; empty: the best
    std::optional<Tagging> tagging = {}; ///< empty: what the VLANs say
    std::optional<Vlan> innerVlan = {}; ///< QinQ; `vlan` is then the outer one
    std::optional<Vlan> cloudVlan = {}; ///< empty: the lowest free one
    std::optional<Settled> settled = {}; ///< by a quote; everything else is as it was asked there
    Protection protection = Protection::Unprotected; ///< a pair: without chosen links
    int restorationOrder = usualRestoration;
    PlanId plan = {}; ///< empty: the usual one
    int termMonths = 0; ///< 0: for no term
    BundleId bundle = {}; ///< ordered with others, perhaps with its port
    std::string cloudAccount = {}; ///< as it was written; empty: none yet
    Avoided avoided = {}; ///< what the other one of a bundle takes; on this path only
};

/// What is empty stays as it is.
struct ModifyConnection {
    ConnectionId connection;
    std::optional<std::string> name;
    std::optional<Bandwidth> base;
    std::optional<Bandwidth> turbo;
    std::optional<std::int64_t> version; ///< If-Match; Stale where it is not this one any more
    /// Charged by another plan, for another term, from the next second on, by the list of then. An
    /// order of its own: not beside a bandwidth.
    std::optional<PlanId> plan = {};
    std::optional<int> termMonths = {}; ///< begins with the change; 0: none
};

inline bool isAboutPlan(const ModifyConnection &ask)
{
    return ask.plan || ask.termMonths;
}

struct DeleteConnection {
    ConnectionId connection;
    std::optional<std::int64_t> version;
};

/// The plan bills by the second, and charges neither for work nor for leaving.
Result<OrderEstimate> estimateAt(const HourlyRate &now, const HourlyRate &then);

struct PlacedOrder {
    Order order;
    Connection connection;
};

/// Takes orders for connections. Price, capacity, VLAN and order are kept together or not at all;
/// the datapath follows later, at its own pace, steered by the reconciler.
class OrderService {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        Capacity &capacity;
        Charging &charging;
        BoostLife &boosts;
        BoostsAhead &ahead;
        const Catalogue &catalogue;
        const Network &network;
        const TariffBook &tariffs;
        const Datapath &datapath;
        const Clock &clock;
        const Routing &routing;
        PortTimes portTimes = {};
    };
    explicit OrderService(const Parts &parts)
        : m_parts(parts)
    { }

    /// A connection as it would be sold, path and price included.
    struct Draft {
        Connection connection;
        ChargeTerms terms;
        Port port;
        OnRamp onRamp;
        std::string kind = "fastest"; ///< of its path, and the rest of what a candidate says
        Carbon carbon = {};
        std::vector<std::string> sharedRisks = {};
    };
    /// What add() would sell, and that it may: nothing is changed.
    Result<Draft> draft(const AddConnection &ask) const;
    Result<CandidatePath> candidateOf(const Draft &draft) const;
    /// The bandwidth that such a connection holds for good.
    Demanded demandedBy(const Draft &draft) const;
    Result<PlacedOrder> add(const AddConnection &ask);
    /// A change of bandwidth is flown; a new name or turbo bandwidth is done at once.
    Result<PlacedOrder> modify(const ModifyConnection &ask);
    /// A running boost is ended first. A connection that is still being built is taken back.
    Result<PlacedOrder> remove(const DeleteConnection &ask);

    /// What it would cost; refused where the order would be, but for its price.
    Result<OrderEstimate> estimate(const AddConnection &ask) const;
    Result<OrderEstimate> estimate(const ModifyConnection &ask) const;
    Result<OrderEstimate> estimate(const DeleteConnection &ask) const;

private:
    /// Both ends of a connection that may be joined.
    struct Ends {
        Port port;
        OnRamp onRamp;
    };
    /// The way it takes, and what it costs there.
    struct Way {
        Path path;
        ChargeTerms terms;
        HourlyRate price;
        Carbon carbon = {};
        std::vector<std::string> sharedRisks = {};
        std::optional<Path> standby = {}; ///< held as well
    };
    Result<Ends> endsOf(const AddConnection &ask) const;
    Result<Vlans> vlansOf(const AddConnection &ask, const Ends &ends) const;
    RouteWish wishOf(const AddConnection &ask, const Ends &ends) const;
    Result<Way> wayOf(const AddConnection &ask, const Ends &ends) const;
    /// By which prices it would be charged on that path.
    Result<ChargeTerms> termsOf(const AddConnection &ask, const Ends &ends, const Path &path) const;
    Result<Done> isSound(const AddConnection &ask) const;
    Result<Done> fits(const AddConnection &ask, const Draft &draft) const;
    Result<Way> pairOf(const AddConnection &ask, const Ends &ends) const;
    Result<Done> fitsMore(const Connection &connection, Bandwidth base) const;
    Result<ModifyConnection> checked(const ModifyConnection &ask,
                                     const Connection &connection) const;
    Result<Done> checkedBase(Bandwidth base, const Connection &connection) const;
    Result<PlacedOrder> changeBase(const ModifyConnection &ask, Connection connection);
    Result<Done> checkedPlan(const ModifyConnection &ask, const Connection &connection) const;
    Result<Done> keepsTerm(const ModifyConnection &ask, const std::optional<Instant> &ends) const;
    /// By what it is charged once the plan or term is changed.
    Result<OrderEstimate> estimateOfPlan(const ModifyConnection &ask,
                                         const Connection &connection) const;
    Result<ChargeTerms> replanned(const ModifyConnection &ask, const Connection &connection) const;
    Result<PlacedOrder> changePlan(const ModifyConnection &ask, Connection connection);
    PlacedOrder changeWords(const ModifyConnection &ask, Connection connection);
    Order newOrder(OrderAction action) const;
    bool isBeingBuilt(const Connection &connection) const;
    void cancelInFlight(const Connection &connection);

    Parts m_parts;
};

} // namespace turbolane::backend
