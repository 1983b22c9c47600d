// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/ports/portlife.h"

#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/flight.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

FlightStep *underWay(Order &order)
{
    const auto step =
        std::find_if(order.steps.begin(), order.steps.end(),
                     [](const FlightStep &each) { return each.state == StepState::Now; });
    return step == order.steps.end() ? nullptr : &*step;
}

bool isWaitingForPort(const Order &order)
{
    return std::any_of(order.steps.begin(), order.steps.end(), [](const FlightStep &step) {
        return step.kind == StepKind::PortLit && step.state == StepState::Now;
    });
}

} // namespace

std::optional<Instant> flownAt(const Order &order)
{
    Instant last = order.placedAt;
    for (const FlightStep &step : order.steps) {
        if (step.state != StepState::Done || !step.endedAt)
            return std::nullopt;
        last = std::max(last, *step.endedAt);
    }
    return last;
}

void PortLife::runDue()
{
    for (const Port &port : m_parts.store.ports.inWork())
        fly(port);
}

void PortLife::fly(const Port &port)
{
    auto order = m_parts.store.orders.byId(port.lastOrder);
    if (!order || isTerminal(order->state))
        return;
    const Instant now = m_parts.clock.now();
    const auto before = order->steps;
    while (FlightStep *step = underWay(*order)) {
        step->startedAt = std::min(*step->startedAt, now); // the clock may have been set back
        const Instant due = *step->startedAt + step->typical;
        if (due > now)
            break;
        endStep(*order, step->kind, due);
    }
    if (order->steps != before)
        m_parts.inventory.save(*order);
    if (flownAt(*order))
        landed(port, *order);
}

/// All orders of a bundle are completed together.
bool PortLife::waitsForOthers(const Port &port) const
{
    const auto bundle = m_parts.store.bundles.byId(port.bundle);
    return bundle && bundle->state != BundleState::Completed;
}

void PortLife::landed(Port port, Order order)
{
    const Instant at = *flownAt(order);
    if (order.action == OrderAction::Add) {
        release(port, at);
        if (!waitsForOthers(port))
            lit(std::move(port), std::move(order), at);
        return;
    }
    complete(order, at);
    m_parts.inventory.save(order);
    if (port.state == ProductState::PendingActive) {
        become(port, ProductState::Cancelled);
    } else {
        become(port, ProductState::Terminated);
        port.terminatedAt = order.placedAt;
    }
    m_parts.inventory.save(port);
}

void PortLife::lit(Port port, Order order, Instant at)
{
    complete(order, at);
    m_parts.inventory.save(order);
    become(port, ProductState::Active);
    port.activeSince = at;
    m_parts.inventory.save(port);
    charge(port, at);
}

void PortLife::charge(const Port &port, Instant from)
{
    const auto order = m_parts.store.orders.byId(port.lastOrder);
    const Pop *pop = m_parts.catalogue.find(port.pop);
    require(pop != nullptr, "books fit their network");
    m_parts.charging.openPort(port,
                              {.distance = DistanceClass::Metro,
                               .tariffZone = pop->tariffZone,
                               .aEndTimeZone = m_parts.catalogue.timeZoneOf(port.pop),
                               .list = m_parts.tariffs.numberAt(order ? order->placedAt : from)},
                              from);
}

/// The connections that were ordered with it can be built.
void PortLife::release(const Port &port, Instant at)
{
    for (Connection connection : m_parts.store.connections.liveOn(port.id)) {
        auto order = m_parts.store.orders.byId(connection.lastOrder);
        if (!order || isTerminal(order->state) || !isWaitingForPort(*order))
            continue;
        endStep(*order, StepKind::PortLit, at);
        m_parts.inventory.save(*order);
        m_parts.inventory.save(connection);
    }
}

std::optional<Instant> PortLife::nextDue() const
{
    std::optional<Instant> next;
    for (const Port &port : m_parts.store.ports.inWork()) {
        auto order = m_parts.store.orders.byId(port.lastOrder);
        const FlightStep *step = order && !isTerminal(order->state) ? underWay(*order) : nullptr;
        if (step == nullptr)
            continue;
        const Instant due = std::min(*step->startedAt, m_parts.clock.now()) + step->typical;
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

} // namespace turbolane::backend
