// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/connection.h"
#include "domain/order.h"
#include "domain/port.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

class Catalogue;
class EventLog;
class Store;

/// What this customer has, and the one way the services change it: every save is also an event,
/// in the same transaction. Lists are newest first, except ports, which keep their order.
class Inventory {
public:
    Inventory(Store &store, EventLog &events, const Catalogue &catalogue);

    /// Puts the demo customer's ports in place, once in the life of a database.
    void seed();

    std::vector<Port> ports() const;
    Result<Port> port(const PortId &id) const;
    std::vector<Connection> connections() const;
    Result<Connection> connection(const ConnectionId &id) const;
    std::vector<Order> orders(const std::optional<ConnectionId> &of = {}) const;
    Result<Order> order(const OrderId &id) const;
    std::vector<Boost> boosts(const std::optional<ConnectionId> &of = {}) const;
    Result<Boost> boost(const BoostId &id) const;

    /// Raises the connection's version.
    void save(Connection &connection);
    void save(const Order &order);
    void save(const Boost &boost);

    bool nameIsFree(const std::string &name, const ConnectionId &except = {}) const;
    bool vlanIsFree(const PortId &port, Vlan vlan) const;
    std::optional<Vlan> lowestFreeVlan(const PortId &port) const;

private:
    Port withUse(Port port) const;

    Store &m_store;
    EventLog &m_events;
    const Catalogue &m_catalogue;
};

} // namespace turbolane::backend
