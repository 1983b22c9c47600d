// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/inventory/inventory.h"

#include "backend/capacity/resource.h"
#include "backend/catalogue/customer.h"
#include "backend/events/eventlog.h"
#include "backend/store/store.h"

#include <algorithm>
#include <utility>

namespace turbolane::backend {

namespace {

template <typename Thing>
Result<Thing> orNotFound(std::optional<Thing> found, const char *kind, const std::string &id)
{
    if (found)
        return *std::move(found);
    return Error{ErrorCode::NotFound, std::string("there is no ") + kind + " \"" + id + "\""};
}

} // namespace

Inventory::Inventory(Store &store, EventLog &events)
    : m_store(store)
    , m_events(events)
{ }

void Inventory::seed(const Customer &customer)
{
    if (!m_store.ports.all().empty())
        return;
    for (const Port &port : customer.ports)
        m_store.ports.add(m_store.nextNumber("port"), port);
}

Port Inventory::withUse(Port port) const
{
    for (const Connection &connection : m_store.connections.liveOn(port.id)) {
        port.committed = port.committed.plus(connection.base);
        port.inUse = port.inUse.plus(connection.inForce);
    }
    return port;
}

std::vector<Port> Inventory::ports() const
{
    std::vector<Port> ports = m_store.ports.live();
    for (Port &port : ports)
        port = withUse(std::move(port));
    return ports;
}

Result<Port> Inventory::port(const PortId &id) const
{
    Result<Port> found = anyPort(id);
    if (found && isTerminal(found->state))
        return Error{ErrorCode::NotFound, "port " + found->name + " was given back"};
    return found;
}

Result<Port> Inventory::anyPort(const PortId &id) const
{
    const Result<Port> found = orNotFound(m_store.ports.byId(id), "port", id.text());
    return found ? Result<Port>(withUse(*found)) : found;
}

std::vector<Connection> Inventory::connections() const
{
    return m_store.connections.all();
}

Result<Connection> Inventory::connection(const ConnectionId &id) const
{
    return orNotFound(m_store.connections.byId(id), "connection", id.text());
}

ChargeTerms Inventory::terms(const ConnectionId &id) const
{
    return m_store.connections.terms(id);
}

std::vector<Order> Inventory::orders(const std::optional<ConnectionId> &of) const
{
    return of ? m_store.orders.of(*of) : m_store.orders.all();
}

std::vector<Order> Inventory::orders(const PortId &of) const
{
    return m_store.orders.of(of);
}

Result<Order> Inventory::order(const OrderId &id) const
{
    return orNotFound(m_store.orders.byId(id), "order", id.text());
}

std::vector<Boost> Inventory::boosts(const std::optional<ConnectionId> &of) const
{
    return of ? m_store.boosts.of(*of) : m_store.boosts.all();
}

Result<Boost> Inventory::boost(const BoostId &id) const
{
    return orNotFound(m_store.boosts.byId(id), "boost", id.text());
}

void Inventory::add(Connection &connection, const ChargeTerms &terms)
{
    const std::int64_t number = m_store.nextNumber("connection");
    connection.id = ConnectionId("connection-" + std::to_string(number));
    m_store.connections.add(number, connection, terms);
    takeVlans(connection);
    m_changedConnections.insert(connection.id);
    m_changedPorts.insert(connection.port);
    m_touched.insert(connection.id);
}

/// From its quote, if it was ordered from one.
void Inventory::takeVlans(const Connection &connection)
{
    const std::string &owner = connection.id.text();
    if (!connection.quote.isEmpty()) {
        m_store.tags.handOver(connection.quote.text(), owner);
        return;
    }
    m_store.tags.take(resourceOf(connection.port).text(),
                      {.outer = connection.vlan, .inner = connection.innerVlan}, owner);
    if (connection.cloudVlan)
        m_store.tags.take(resourceOf(connection.onRamp).text(),
                          {.outer = connection.cloudVlan, .inner = {}}, owner);
}

void Inventory::add(Order &order)
{
    const std::int64_t number = m_store.nextNumber("order");
    order.id = OrderId("order-" + std::to_string(number));
    m_store.orders.add(number, order);
    m_changedOrders.insert(order.id);
}

void Inventory::add(Port &port)
{
    const std::int64_t number = m_store.nextNumber("port");
    port.id = PortId("port-" + std::to_string(number));
    m_store.ports.add(number, port);
    m_changedPorts.insert(port.id);
}

void Inventory::add(Boost &boost, Order &up, Order &down)
{
    const std::int64_t number = m_store.nextNumber("boost");
    const std::string name = "boost-" + std::to_string(number);
    boost.id = BoostId(name);
    up.externalId = name + "-up";
    down.externalId = name + "-down";
    add(up);
    add(down);
    boost.upOrder = up.id;
    boost.downOrder = down.id;
    m_store.boosts.add(number, boost);
    m_changedBoosts.insert(boost.id);
}

std::vector<Schedule> Inventory::schedules() const
{
    return m_store.schedules.all();
}

Result<Schedule> Inventory::schedule(const ScheduleId &id) const
{
    return orNotFound(m_store.schedules.byId(id), "schedule", id.text());
}

std::vector<Scene> Inventory::scenes() const
{
    return m_store.scenes.all();
}

Result<Scene> Inventory::scene(const SceneId &id) const
{
    return orNotFound(m_store.scenes.byId(id), "scene", id.text());
}

void Inventory::add(Schedule &schedule)
{
    const std::int64_t number = m_store.nextNumber("schedule");
    schedule.id = ScheduleId("schedule-" + std::to_string(number));
    m_store.schedules.add(number, schedule);
    m_changedSchedules.insert(schedule.id);
}

void Inventory::add(Scene &scene)
{
    const std::int64_t number = m_store.nextNumber("scene");
    scene.id = SceneId("scene-" + std::to_string(number));
    m_store.scenes.add(number, scene);
    m_changedScenes.push_back(scene);
}

void Inventory::remove(const Scene &scene)
{
    m_store.scenes.remove(scene.id);
    m_changedScenes.push_back({.id = scene.id, .name = scene.name, .members = {}});
}

void Inventory::save(Connection &connection)
{
    ++connection.version;
    m_store.connections.save(connection);
    if (isTerminal(connection.state))
        m_store.tags.giveBack(connection.id.text());
    m_changedConnections.insert(connection.id);
    m_changedPorts.insert(connection.port);
    m_touched.insert(connection.id);
}

void Inventory::save(const Order &order)
{
    m_store.orders.save(order);
    m_changedOrders.insert(order.id);
}

void Inventory::save(const Port &port)
{
    m_store.ports.save(port);
    m_changedPorts.insert(port.id);
}

void Inventory::save(const Boost &boost)
{
    m_store.boosts.save(boost);
    m_changedBoosts.insert(boost.id);
}

void Inventory::saveWithParts(const Boost &boost)
{
    m_store.boosts.saveParts(boost);
    save(boost);
}

void Inventory::tellChanges()
{
    for (const OrderId &id : m_changedOrders)
        if (const auto order = m_store.orders.byId(id))
            m_events.append(*order);
    for (const BoostId &id : m_changedBoosts) {
        const auto boost = m_store.boosts.byId(id);
        if (!boost)
            continue;
        m_events.append(*boost);
        if (!boost->schedule.isEmpty())
            m_changedSchedules.insert(boost->schedule); // it tells what became of a time of it
    }
    for (const ConnectionId &id : m_changedConnections)
        if (const auto connection = m_store.connections.byId(id))
            m_events.append(*connection);
    for (const PortId &id : m_changedPorts)
        if (const auto found = anyPort(id))
            m_events.append(*found);
    for (const ScheduleId &id : m_changedSchedules)
        if (const auto schedule = m_store.schedules.byId(id))
            m_events.append(*schedule);
    for (const Scene &scene : m_changedScenes)
        m_events.append(scene);
    for (const BundleId &id : m_changedBundles)
        if (const auto bundle = m_store.bundles.byId(id))
            m_events.append(*bundle);
    forgetChanges();
}

void Inventory::forgetChanges()
{
    m_changedOrders.clear();
    m_changedBoosts.clear();
    m_changedConnections.clear();
    m_changedPorts.clear();
    m_changedSchedules.clear();
    m_changedScenes.clear();
    m_changedBundles.clear();
}

std::set<ConnectionId> Inventory::takeTouched()
{
    return std::exchange(m_touched, {});
}

bool Inventory::nameIsFree(const std::string &name, const ConnectionId &except) const
{
    return !m_store.connections.hasLiveNamed(name, except);
}

bool Inventory::portNameIsFree(const std::string &name) const
{
    const std::vector<Port> ports = m_store.ports.live();
    return std::none_of(ports.begin(), ports.end(),
                        [&name](const Port &port) { return port.name == name; });
}

std::optional<Vlan> Inventory::lowestFreeVlan(const PortId &port) const
{
    return m_store.tags.lowestFree(resourceOf(port).text());
}

} // namespace turbolane::backend
