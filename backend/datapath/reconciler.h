// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/datapath.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/order.h"

#include <map>
#include <set>

namespace turbolane::backend {

class Inventory;
class OrderLife;
class Store;

/// Makes the datapath follow the store, and writes down what the datapath reports. Nothing else
/// touches it. It compares what is with what should be, so it may be killed at any point, and do
/// anything twice.
class Reconciler {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        OrderLife &orders;
        Datapath &datapath;
        const Clock &clock;
        Seconds compareEvery{60}; ///< all of it, whether anything is due or not
    };
    explicit Reconciler(const Parts &parts);

    /// Once, at the start: what was carried before is carried again, at once; the rest is built
    /// from where the store says it is.
    void restore();
    /// In a transaction: rates, steps and endings as the datapath reports them.
    void observe();
    /// After a commit: asks the datapath for what it does not have yet. True if it asked anything.
    bool steer();
    /// When a report will change, a failed work is tried again or everything is compared again.
    std::optional<Instant> nextDue() const;

    static constexpr Seconds retryAfter{5};

private:
    using MaybeReport = std::optional<Report>;
    void observe(const ConnectionId &id);
    void followRate(Connection &connection, const MaybeReport &report);
    void followOrder(Connection &connection, const Wanted &wanted, const MaybeReport &report);
    bool steer(const ConnectionId &id);
    bool ask(const Wanted &wanted, const MaybeReport &report);
    void compareAll();

    Parts m_parts;
    std::map<ConnectionId, Wanted> m_wanted; ///< of everything the datapath shall know of
    std::set<ConnectionId> m_inMotion; ///< whose report still has news
    Instant m_seen{}; ///< up to when reports have been written down
    Instant m_comparedAt{};
};

} // namespace turbolane::backend
