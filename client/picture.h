// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "domain/boost.h"
#include "domain/budget.h"
#include "domain/bundle.h"
#include "domain/costtag.h"
#include "domain/dispute.h"
#include "domain/invoice.h"
#include "domain/maintenance.h"
#include "domain/port.h"
#include "domain/scene.h"
#include "domain/schedule.h"

#include <map>
#include <optional>
#include <vector>

namespace turbolane::client {

/// What one customer has at one carrier, as far as it is known here. Plain data and look-ups;
/// pointers and references hold until the next change.
///
/// Sorted for showing: connections and ports by name, on-ramps by city then name, PoPs by city,
/// orders and boosts newest first.
class Picture {
public:
    std::optional<CarrierFacts> carrier;
    std::optional<Charges> charges;

    const std::vector<OnRamp> &onRamps() const { return m_onRamps; }
    const std::vector<Pop> &pops() const { return m_pops; }
    const std::vector<Link> &links() const { return m_links; }
    const std::vector<Port> &ports() const { return m_ports; }
    const std::vector<Connection> &connections() const { return m_connections; }
    const std::vector<Order> &orders() const { return m_orders; }
    const std::vector<Boost> &boosts() const { return m_boosts; }

    /// Orders that stand or fall together, newest first.
    const std::vector<Bundle> &bundles() const { return m_bundles; }

    /// By name; those that have ended are among them.
    const std::vector<Schedule> &schedules() const { return m_schedules; }
    const std::vector<Scene> &scenes() const { return m_scenes; }

    /// Newest first, credit notes among them; without their items.
    const std::vector<Invoice> &invoices() const { return m_invoices; }
    /// By name, each with where it stood when it was last told.
    const std::vector<Budget> &budgets() const { return m_budgets; }
    const std::vector<Dispute> &disputes() const { return m_disputes; } ///< newest first
    /// Everything that has tags.
    const std::vector<Tagged> &tagged() const { return m_tagged; }

    /// On whatever part of the network, the earliest first; what was cancelled is not among them.
    const std::vector<Maintenance> &maintenance() const { return m_maintenance; }
    /// Of that, what this connection takes: an end of it or its path.
    std::vector<const Maintenance *> maintenanceOf(const Connection &connection) const;

    // nullptr: not known here.
    const OnRamp *onRamp(const OnRampId &id) const;
    const Pop *pop(const PopId &id) const;
    const Link *link(const LinkId &id) const;
    const Port *port(const PortId &id) const;
    const Connection *connection(const ConnectionId &id) const;
    const Order *order(const OrderId &id) const;
    const Boost *boost(const BoostId &id) const;
    const Bundle *bundle(const BundleId &id) const;
    const Schedule *schedule(const ScheduleId &id) const;
    const Scene *scene(const SceneId &id) const;
    const Invoice *invoice(const InvoiceId &id) const;
    const Budget *budget(const BudgetId &id) const;
    const Dispute *dispute(const DisputeId &id) const;
    const Tagged *tagsOf(const ConnectionId &id) const;
    const Tagged *tagsOf(const PortId &id) const;

    /// The boost that holds this connection: activating, active or reverting.
    const Boost *runningBoost(const ConnectionId &connection) const;
    /// Its orders, newest first.
    std::vector<const Order *> ordersOf(const ConnectionId &connection) const;
    std::vector<const Connection *> connectionsOf(const PortId &port) const;
    /// The one the carrier is working on for this connection, or nullptr.
    const Order *orderUnderWay(const ConnectionId &connection) const;
    /// True while the bill grows.
    bool isCharging() const;

    void setOnRamps(std::vector<OnRamp> onRamps);
    void setTopology(std::vector<Pop> pops, std::vector<Link> links);
    void setPorts(std::vector<Port> ports);
    void setConnections(std::vector<Connection> connections);
    void setOrders(std::vector<Order> orders);
    void setBoosts(std::vector<Boost> boosts);
    void setBundles(std::vector<Bundle> bundles);
    void setSchedules(std::vector<Schedule> schedules);
    void setScenes(std::vector<Scene> scenes);
    void setInvoices(std::vector<Invoice> invoices);
    void setBudgets(std::vector<Budget> budgets);
    void setDisputes(std::vector<Dispute> disputes);
    void setTagged(std::vector<Tagged> tagged);
    void setMaintenance(std::vector<Maintenance> maintenance);

    // One thing as it now is. False: nothing new in it, or it is older than what is known.
    bool put(const Port &port); ///< one that was given back is gone
    bool put(const Connection &connection);
    bool put(const Order &order);
    bool put(const Boost &boost);
    bool put(const Bundle &bundle);
    bool put(const Schedule &schedule);
    /// One without members is gone.
    bool put(const Scene &scene);
    bool put(const Invoice &invoice);
    bool put(const Budget &budget); ///< one that was removed is gone
    bool put(const Dispute &dispute);
    bool put(const Tagged &tagged);
    bool put(const Maintenance &maintenance); ///< one that was cancelled is gone

private:
    std::vector<OnRamp> m_onRamps;
    std::map<OnRampId, std::size_t> m_onRampPlaces;
    std::vector<Pop> m_pops;
    std::vector<Link> m_links;
    std::vector<Port> m_ports;
    std::vector<Connection> m_connections;
    std::vector<Order> m_orders;
    std::vector<Boost> m_boosts;
    std::vector<Bundle> m_bundles;
    std::vector<Schedule> m_schedules;
    std::vector<Scene> m_scenes;
    std::vector<Invoice> m_invoices;
    std::vector<Budget> m_budgets;
    std::vector<Dispute> m_disputes;
    std::vector<Tagged> m_tagged;
    std::vector<Maintenance> m_maintenance;
};

} // namespace turbolane::client
