// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/finding.h"
#include "domain/result.h"

namespace turbolane::backend {

class BoostLife;
class BoostsAhead;
class Budgets;
class Capacity;
class Catalogue;
class Charging;
class Datapath;
class EventLog;
class Holds;
class Inventory;
class OrderService;
class PathLog;
class PortLife;
class Quotes;
class ScheduleService;
class Store;
struct Demanded;

/// The ways out of what an audit has found: what is missing is made, or what is left over is taken
/// away, by the services that would have done so in time. One transaction each; a refusal undoes
/// all of it.
class Remedies {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        Capacity &capacity;
        Charging &charging;
        OrderService &orders;
        BoostLife &boostLife;
        BoostsAhead &ahead;
        PathLog &paths;
        PortLife &portLife;
        Holds &holds;
        Quotes &quotes;
        Budgets &budgets;
        ScheduleService &schedules;
        const Catalogue &catalogue;
        const Datapath &datapath;
        const Clock &clock;
    };
    explicit Remedies(const Parts &parts)
        : m_parts(parts)
    { }

    Result<Done> adopt(const Finding &finding);
    Result<Done> cancel(const Finding &finding);
    /// What each way out would charge at once.
    void price(Finding &finding) const;

private:
    Result<Done> keepVlans(const Connection &connection);
    Result<Done> holdBandwidth(const Connection &connection);
    Result<Done> holdBandwidth(const Boost &boost);
    Result<Done> writeOrder(Connection connection);
    Result<Done> adoptBoost(const Boost &boost);
    Result<Done> adoptConnection(const Finding &finding, const Connection &connection);
    Result<Demanded> demandedBy(const Connection &connection, Bandwidth rate, Interval time) const;
    Instant chargedUntil(const Connection &connection) const;
    Instant thisMonth(Instant at) const;

    Result<Done> giveBack(const Finding &finding);
    Result<Done> endBoost(const BoostId &id);
    Result<Done> closeBoost(const BoostId &id);
    Result<Done> closeCharge(const std::string &segment);
    void failOrder(const OrderId &id);
    void endHistory(const ConnectionId &id);
    void forgetBoost(const ConnectionId &id);

    Parts m_parts;
};

} // namespace turbolane::backend
