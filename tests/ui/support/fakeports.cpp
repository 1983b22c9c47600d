// SPDX-License-Identifier: GPL-3.0-or-later

// Ports that are ordered and given back.

#include "client/jobs/portorderjobs.h"
#include "fakeanswer.h"

#include <algorithm>

namespace turbolane::test {

using namespace client;

namespace {

PortFees feesOf(Bandwidth speed)
{
    return {.port = euros(speed.inKbps() * 50), .crossConnect = euros(300'000'000)};
}

FlightStep stepOf(StepKind kind, StepHolder holder, StepState state)
{
    return {.kind = kind, .holder = holder, .state = state, .startedAt = {}, .endedAt = {}};
}

Order orderOf(const Port &port, OrderAction action, Instant now)
{
    Order order{};
    order.id = OrderId(port.id.text() + (action == OrderAction::Add ? "-add" : "-delete"));
    order.action = action;
    order.state = OrderState::InProgress;
    order.port = port.id;
    order.placedAt = now;
    order.steps = {
        stepOf(StepKind::LoaIssued, StepHolder::Carrier, StepState::Now),
        stepOf(StepKind::CrossConnected, StepHolder::DataCentre, StepState::ToDo),
        stepOf(StepKind::PortLit, StepHolder::Carrier, StepState::ToDo),
    };
    return order;
}

} // namespace

DataCentresJob *FakeCarrier::dataCentres()
{
    return later(new DataCentresJob, m_world.dataCentres);
}

PortCostJob *FakeCarrier::portCost(const NewPort &wanted)
{
    const HourlyRate nothing = HourlyRate::zero(Currency::of("EUR"));
    return later(new PortCostJob(wanted),
                 OrderEstimate{.now = nothing,
                               .then = nothing,
                               .thirtyDaysThen = euros(wanted.speed.inKbps() * 50 + 300'000'000),
                               .oneOff = euros(0),
                               .earlyTermination = euros(0),
                               .monthly = feesOf(wanted.speed)});
}

PlacePortJob *FakeCarrier::addPort(const NewPort &wanted)
{
    auto *job = new PlacePortJob(wanted, nextKey());
    m_lastPort = wanted;
    const auto centre = std::ranges::find(m_world.dataCentres, wanted.dataCentre, &DataCentre::id);
    Port port;
    port.id = PortId("port-" + wanted.name);
    port.name = wanted.name;
    port.dataCentre = wanted.dataCentre;
    port.site = centre->name;
    port.city = centre->city;
    port.country = centre->country;
    port.pop = centre->pop;
    port.partition = "public";
    port.speed = wanted.speed;
    port.state = ProductState::PendingActive;
    port.fees = feesOf(wanted.speed);
    const Order order = orderOf(port, OrderAction::Add, m_world.now);
    port.lastOrder = order.id;
    if (m_mute || m_refusals.contains("turbolane::client::PlacePortJob"))
        return later(job, PlacedPort{order, port});
    m_world.ports.push_back(port);
    m_world.orders.insert(m_world.orders.begin(), order);
    m_feed.tell(order, m_world.now);
    m_feed.tell(port, m_world.now);
    return later(job, PlacedPort{order, port});
}

PlacePortJob *FakeCarrier::removePort(const PortId &id)
{
    auto *job = new PlacePortJob(id, nextKey());
    Port port = m_world.port(id);
    const Order order = orderOf(port, OrderAction::Delete, m_world.now);
    if (m_mute || m_refusals.contains("turbolane::client::PlacePortJob"))
        return later(job, PlacedPort{order, port});
    port.state = ProductState::Terminated;
    std::erase_if(m_world.ports, [&](const Port &each) { return each.id == id; });
    m_feed.tell(port, m_world.now);
    return later(job, PlacedPort{order, port});
}

} // namespace turbolane::test
