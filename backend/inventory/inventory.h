// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/connection.h"
#include "domain/order.h"
#include "domain/port.h"
#include "domain/scene.h"
#include "domain/schedule.h"

#include <optional>
#include <set>
#include <vector>

namespace turbolane::backend {

class EventLog;
class Store;
struct ChargeTerms;
struct Customer;

/// What this customer has, and the one way the services change it: whatever was saved in a command
/// becomes an event, in the same transaction, once and as it is when the command ends. Lists are
/// newest first, except ports, which keep their order.
class Inventory {
public:
    Inventory(Store &store, EventLog &events);

    /// Puts the demo customer's ports in place, once in the life of a database.
    void seed(const Customer &customer);

    std::vector<Port> ports() const; ///< that it has, or that are being made
    Result<Port> port(const PortId &id) const; ///< one of these
    Result<Port> anyPort(const PortId &id) const; ///< also one that was given back
    std::vector<Connection> connections() const;
    Result<Connection> connection(const ConnectionId &id) const;
    /// What its price hangs on, as it was when it was ordered. It is there.
    ChargeTerms terms(const ConnectionId &id) const;
    std::vector<Order> orders(const std::optional<ConnectionId> &of = {}) const;
    std::vector<Order> orders(const PortId &of) const;
    Result<Order> order(const OrderId &id) const;
    std::vector<Boost> boosts(const std::optional<ConnectionId> &of = {}) const;
    Result<Boost> boost(const BoostId &id) const;

    std::vector<Schedule> schedules() const;
    Result<Schedule> schedule(const ScheduleId &id) const;
    std::vector<Scene> scenes() const;
    Result<Scene> scene(const SceneId &id) const;

    /// Gives the new thing its id.
    void add(Connection &connection, const ChargeTerms &terms);
    void add(Order &order);
    void add(Port &port);
    /// A boost is its two orders and a row beside them; all three get their names here.
    void add(Boost &boost, Order &up, Order &down);
    void add(Schedule &schedule);
    void add(Scene &scene);
    /// Told once more, without members.
    void remove(const Scene &scene);
    /// Something of it was written to the store.
    void changed(const ScheduleId &schedule) { m_changedSchedules.insert(schedule); }
    void changed(const BundleId &bundle) { m_changedBundles.insert(bundle); }
    /// Raises the connection's version.
    void save(Connection &connection);
    void save(const Order &order);
    void save(const Port &port);
    void save(const Boost &boost);
    /// The prices of its parts, too.
    void saveWithParts(const Boost &boost);

    /// Writes the events of a command, as its last deed.
    void tellChanges();
    /// Of a command that was undone.
    void forgetChanges();
    /// Connections that were saved since the last call: the datapath may have to follow.
    std::set<ConnectionId> takeTouched();
    /// The datapath is looked at for it, though nothing of it was saved.
    void touch(const ConnectionId &connection) { m_touched.insert(connection); }

    bool nameIsFree(const std::string &name, const ConnectionId &except = {}) const;
    bool portNameIsFree(const std::string &name) const;
    std::optional<Vlan> lowestFreeVlan(const PortId &port) const;

private:
    Port withUse(Port port) const;
    void takeVlans(const Connection &connection);

    Store &m_store;
    EventLog &m_events;
    std::set<OrderId> m_changedOrders;
    std::set<BoostId> m_changedBoosts;
    std::set<ConnectionId> m_changedConnections;
    std::set<PortId> m_changedPorts;
    std::set<ScheduleId> m_changedSchedules;
    std::vector<Scene> m_changedScenes;
    std::set<BundleId> m_changedBundles;
    std::set<ConnectionId> m_touched;
};

} // namespace turbolane::backend
