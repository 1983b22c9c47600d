// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/interval.h"

#include <optional>

namespace turbolane::backend {

class Capacity;
class Catalogue;
class Charging;
class Inventory;
class Store;
struct Demanded;

/// Boosts that start later. Each holds its capacity from the moment it is accepted, is started by
/// the carrier's clock, and may be taken back before that for nothing. One that cannot start in
/// time, since its connection is being changed or the carrier was down, starts late; it is charged
/// from its passed test on, so what was lost costs nothing.
class BoostsAhead {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        Capacity &capacity;
        Charging &charging;
        const Catalogue &catalogue;
        const Clock &clock;
    };
    explicit BoostsAhead(const Parts &parts);

    /// AlreadyBoosted where another boost of the connection runs, or will, in that time.
    Result<Done> isFree(const Connection &connection, Interval time,
                        const BoostId &except = {}) const;

    /// Whether a change of the base leaves every boost ahead a boost, and none dearer than shown.
    Result<Done> mayHaveBase(const Connection &connection, Bandwidth base) const;
    /// Together with that base each holds what it was promised, and no more.
    void holdAbove(const ConnectionId &connection, Bandwidth base);
    /// The base was changed: each is priced anew, never dearer than shown.
    void baseChanged(const Connection &connection);

    /// Scheduled ones only; nothing is charged.
    void cancel(Boost &boost, const char *reason);
    void cancelAll(const ConnectionId &connection, const char *reason);

    /// Starts whatever is due and can start.
    void runDue();
    std::optional<Instant> nextDue() const;

private:
    std::optional<Demanded> roomFor(const Connection &connection, const Boost &boost) const;
    void start(Connection &connection, Boost &boost, const Demanded &demanded);
    void miss(Boost &boost);
    void cancelOrder(const OrderId &id);

    Parts m_parts;
    Instant m_tried; ///< when it was last looked whether one that waits can start
};

} // namespace turbolane::backend
