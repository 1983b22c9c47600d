// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/ports/portservice.h"

#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/orders/flight.h"
#include "backend/orders/orderservice.h"
#include "backend/store/store.h"

#include <set>

namespace turbolane::backend {

namespace {

/// That of the on-ramps in the building, where they agree; ports of other partitions are the
/// carrier's to agree on, not to sell.
std::string partitionAt(const DataCentre &centre, const Catalogue &catalogue)
{
    std::set<std::string> partitions;
    for (const OnRampId &id : centre.onRamps)
        if (const OnRamp *onRamp = catalogue.find(id))
            partitions.insert(onRamp->partition);
    return partitions.size() == 1 ? *partitions.begin() : "public";
}

std::string listOf(const std::vector<Bandwidth> &speeds)
{
    std::string list;
    for (const Bandwidth speed : speeds)
        list += (list.empty() ? "" : ", ") + speed.text();
    return list;
}

Error notThere(const DataCentreId &id)
{
    return {ErrorCode::NotFound, "there is no data centre \"" + id.text() + "\"", "/dataCentreId"};
}

} // namespace

std::string PortService::zoneOf(const PopId &pop) const
{
    const Pop *found = m_parts.catalogue.find(pop);
    return found == nullptr ? std::string() : found->tariffZone;
}

std::vector<Bandwidth> PortService::speedsAt(const DataCentreId &id) const
{
    const DataCentre *centre = m_parts.catalogue.find(id);
    return centre == nullptr ? std::vector<Bandwidth>()
                             : tariffNow().portSpeeds(zoneOf(centre->pop));
}

Result<Port> PortService::draft(const AddPort &ask) const
{
    if (const auto name = isName(ask.name); !name)
        return name.error();
    const DataCentre *centre = m_parts.catalogue.find(ask.dataCentre);
    if (centre == nullptr)
        return notThere(ask.dataCentre);
    const auto fees = tariffNow().port(zoneOf(centre->pop), ask.speed);
    if (!fees) {
        const auto speeds = speedsAt(ask.dataCentre);
        return Error{ErrorCode::OutOfRange,
                     speeds.empty() ? "no ports are sold at " + centre->name
                                    : "a port at " + centre->name + " is one of " + listOf(speeds),
                     "/speedKbps"};
    }
    if (!m_parts.inventory.portNameIsFree(ask.name))
        return Error{ErrorCode::NameTaken, "another port is called " + ask.name, "/name"};
    return Port{.id = {},
                .name = ask.name,
                .dataCentre = centre->id,
                .site = centre->name,
                .city = centre->city,
                .country = centre->country,
                .pop = centre->pop,
                .partition = partitionAt(*centre, m_parts.catalogue),
                .speed = ask.speed,
                .committed = {},
                .inUse = {},
                .state = ProductState::PendingActive,
                .fees = *fees,
                .bundle = ask.bundle};
}

Result<PlacedPort> PortService::add(const AddPort &ask)
{
    Result<Port> port = draft(ask);
    if (!port)
        return port.error();
    m_parts.inventory.add(*port);
    Order order;
    order.action = OrderAction::Add;
    order.externalId = ask.externalId;
    order.port = port->id;
    order.placedAt = m_parts.clock.now();
    order.steps = portFlightPlan(order.action, typicalPortTimes(m_parts.times));
    become(order, OrderState::InProgress);
    endStep(order, StepKind::PriceLocked, order.placedAt);
    m_parts.inventory.add(order);
    port->lastOrder = order.id;
    m_parts.inventory.save(*port);
    return PlacedPort{.order = order, .port = *port};
}

Result<Port> PortService::removable(const PortId &id) const
{
    const Result<Port> port = m_parts.inventory.port(id);
    if (!port)
        return at("/portId", port.error());
    const auto last = m_parts.store.orders.byId(port->lastOrder);
    if (last && last->action == OrderAction::Delete)
        return Error{ErrorCode::WrongState, "port " + port->name + " is being given back already",
                     "/portId"};
    if (const auto on = m_parts.store.connections.liveOn(id); !on.empty())
        return Error{ErrorCode::WrongState,
                     "port " + port->name + " carries connection " + on.front().name
                         + "; end its connections first",
                     "/portId"};
    return port;
}

void PortService::cancelInFlight(const Port &port)
{
    auto order = m_parts.store.orders.byId(port.lastOrder);
    if (!order || isTerminal(order->state))
        return;
    cancel(*order, m_parts.clock.now());
    m_parts.inventory.save(*order);
}

Result<PlacedPort> PortService::remove(const PortId &id)
{
    Result<Port> port = removable(id);
    if (!port)
        return port.error();
    cancelInFlight(*port);
    Order order;
    order.action = OrderAction::Delete;
    order.port = port->id;
    order.placedAt = m_parts.clock.now();
    order.steps = portFlightPlan(order.action, typicalPortTimes(m_parts.times));
    become(order, OrderState::InProgress);
    beginNextStep(order, order.placedAt);
    m_parts.inventory.add(order);
    port->lastOrder = order.id;
    if (port->state != ProductState::PendingActive)
        become(*port, ProductState::PendingTerminate);
    m_parts.inventory.save(*port);
    m_parts.charging.closePort(port->id, order.placedAt);
    return PlacedPort{.order = order, .port = *port};
}

Result<HourlyRate> PortService::rateOf(const Port &port) const
{
    return m_parts.charging.portRate(port, zoneOf(port.pop));
}

Result<OrderEstimate> PortService::estimate(const AddPort &ask) const
{
    const Result<Port> port = draft(ask);
    if (!port)
        return port.error();
    const Result<HourlyRate> then = rateOf(*port);
    if (!then)
        return then.error();
    auto estimate = estimateAt(HourlyRate::zero(then->currency()), *then);
    if (estimate)
        estimate->monthly = port->fees;
    return estimate;
}

Result<OrderEstimate> PortService::estimateRemoval(const PortId &id) const
{
    const Result<Port> port = removable(id);
    if (!port)
        return port.error();
    const HourlyRate nothing = HourlyRate::zero(m_parts.tariffs.currency());
    const bool isCharged = port->fees && port->activeSince;
    const Result<HourlyRate> now = isCharged ? rateOf(*port) : Result<HourlyRate>(nothing);
    if (!now)
        return now.error();
    return estimateAt(*now, nothing);
}

} // namespace turbolane::backend
