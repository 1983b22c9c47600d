// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"
#include "domain/order.h"

namespace turbolane::backend {

class BoostLife;
class BoostsAhead;
class Capacity;
class Charging;
class Inventory;
class PathLog;
class Store;

/// What becomes of an order after it was taken, as the datapath reports it. A boost's two orders
/// are passed on to its own life.
class OrderLife {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        Capacity &capacity;
        Charging &charging;
        BoostLife &boosts;
        BoostsAhead &ahead;
        PathLog &paths;
    };
    explicit OrderLife(const Parts &parts)
        : m_parts(parts)
    { }

    /// The last stage passed at that instant.
    void finished(Connection &connection, Order &order, Instant at);
    /// The datapath gave up. False: this order is not one that may fail; it is tried again.
    bool failed(Connection &connection, Order &order, const Error &why, Instant at);
    /// Carried again after a fault, as the datapath has tested.
    void carriedAgain(Connection &connection, Instant at);
    /// Nothing is in flight and the datapath carries what it should: a failed order is cleared up.
    void atRest(Connection &connection);

private:
    bool waitsForOthers(const Connection &connection) const;
    void built(Connection &connection, Instant at);
    void changed(Connection &connection, const Order &order, Instant at);
    void removed(Connection &connection, const Order &order, Instant at);

    Parts m_parts;
};

} // namespace turbolane::backend
