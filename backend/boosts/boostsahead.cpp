// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/boosts/boostsahead.h"

#include "backend/assurance/pathlog.h"
#include "backend/boosts/boostlife.h"
#include "backend/boosts/chain.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/flight.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// What it waits for mostly ends with something else that is due; this is for the rest.
constexpr Seconds tryAgainAfter{1};

} // namespace

BoostsAhead::BoostsAhead(const Parts &parts)
    : m_parts(parts)
    , m_tried(parts.clock.now())
{ }

Result<Done> BoostsAhead::isFree(const Connection &connection, Interval time,
                                 const BoostId &except) const
{
    for (const Boost &other : m_parts.store.boosts.unfinished(connection.id)) {
        const bool stands = other.state != BoostState::Reverting && other.id != except;
        if (stands && other.startsAt < time.to() && time.from() < other.endsAt)
            return Error{ErrorCode::AlreadyBoosted,
                         "connection " + connection.name + " is boosted by " + other.id.text()
                             + " from " + text(other.startsAt) + " to " + text(other.endsAt)
                             + "; one boost at a time",
                         "/connectionId"};
    }
    return Done{};
}

Result<Done> BoostsAhead::mayHaveBase(const Connection &connection, Bandwidth base) const
{
    for (const Boost &boost : m_parts.store.boosts.ahead(connection.id)) {
        const std::string name = boost.id.text() + ", which starts at " + text(boost.startsAt);
        if (base >= boost.to)
            return Error{ErrorCode::WrongState,
                         name + ", would raise nothing above " + base.text()
                             + ": cancel it first, or keep the base below " + boost.to.text(),
                         "/bandwidthKbps"};
        if (base < connection.base)
            return Error{ErrorCode::WrongState,
                         name + ", would cost more than was shown, from " + base.text()
                             + " up: cancel it first, or wait until it is over",
                         "/bandwidthKbps"};
    }
    return Done{};
}

void BoostsAhead::holdAbove(const ConnectionId &connection, Bandwidth base)
{
    for (const Boost &boost : m_parts.store.boosts.ahead(connection))
        m_parts.capacity.setRate(holderOf(boost.id), boost.to.minus(base));
}

void BoostsAhead::baseChanged(const Connection &connection)
{
    holdAbove(connection.id, connection.base);
    for (Boost &boost : m_parts.store.boosts.ahead(connection.id)) {
        const Interval time = Interval::between(boost.startsAt, boost.endsAt);
        const auto estimate = m_parts.charging.boostEstimate(connection, boost.to, time);
        const auto extra = m_parts.charging.boostExtra(connection, boost.to, boost.startsAt);
        if (!estimate || !extra)
            continue; // it stays as it was shown
        boost.from = connection.base;
        boost.extra = *extra;
        boost.shownPrice = std::min(boost.shownPrice, estimate->total,
                                    [](Money a, Money b) { return a.inMicros() < b.inMicros(); });
        for (BoostPart &part : boost.parts)
            part.from = boost.from;
        priceParts(boost.parts, boost.shownPrice);
        m_parts.inventory.saveWithParts(boost);
    }
}

void BoostsAhead::cancelOrder(const OrderId &id)
{
    auto order = m_parts.store.orders.byId(id);
    if (!order || isTerminal(order->state))
        return;
    backend::cancel(*order, m_parts.clock.now());
    m_parts.inventory.save(*order);
}

void BoostsAhead::cancel(Boost &boost, const char *reason)
{
    require(boost.state == BoostState::Scheduled, "what has started is sent back, not cancelled");
    cancelOrder(boost.upOrder);
    cancelOrder(boost.downOrder);
    m_parts.capacity.release(holderOf(boost.id));
    boost.state = BoostState::Cancelled;
    boost.reason = reason;
    boost.endedAt = std::max(m_parts.clock.now(), boost.placedAt);
    m_parts.inventory.save(boost);
}

void BoostsAhead::cancelAll(const ConnectionId &connection, const char *reason)
{
    for (Boost &boost : m_parts.store.boosts.ahead(connection))
        cancel(boost, reason);
}

/// At rest at its base on a path that works, and nobody is late in letting go of what it was
/// promised: then what it holds from now on, even if a fault has taken what it held.
std::optional<Demanded> BoostsAhead::roomFor(const Connection &connection, const Boost &boost) const
{
    const auto port = m_parts.inventory.port(connection.port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection.onRamp);
    const bool isAtRest = connection.state == ProductState::Active && connection.boost.isEmpty()
        && connection.riding != Riding::Nothing;
    if (!isAtRest || !port || onRamp == nullptr)
        return std::nullopt;
    const Interval time = Interval::between(m_tried, boost.endsAt);
    const Demanded demanded{.port = *port,
                            .path = *riddenPath(connection),
                            .rate = boost.to.minus(boost.from),
                            .time = time,
                            .onRamp = *onRamp,
                            .also = m_parts.capacity.otherPathOf(connection, time),
                            .besides = {holderOf(boost.id)}};
    return m_parts.capacity.fits(demanded) ? std::optional(demanded) : std::nullopt;
}

void BoostsAhead::start(Connection &connection, Boost &boost, const Demanded &demanded)
{
    auto up = m_parts.store.orders.byId(boost.upOrder);
    if (!up)
        return;
    m_parts.capacity.move(holderOf(boost.id), demanded);
    become(*up, OrderState::InProgress);
    beginNextStep(*up, m_parts.clock.now());
    boost.state = BoostState::Activating;
    connection.boost = boost.id;
    connection.lastOrder = up->id;
    become(connection, ProductState::ActivePendingChange);
    m_parts.inventory.save(*up);
    m_parts.inventory.save(boost);
    m_parts.inventory.save(connection);
}

void BoostsAhead::miss(Boost &boost)
{
    if (auto up = m_parts.store.orders.byId(boost.upOrder)) {
        become(*up, OrderState::InProgress);
        fail(*up, Error{ErrorCode::Unavailable, "it could not be started before its end"},
             m_parts.clock.now());
        m_parts.inventory.save(*up);
    }
    cancelOrder(boost.downOrder);
    m_parts.capacity.release(holderOf(boost.id));
    boost.state = BoostState::Failed;
    boost.reason = reason::failed;
    boost.endedAt = std::max(m_parts.clock.now(), boost.placedAt);
    m_parts.inventory.save(boost);
}

void BoostsAhead::runDue()
{
    m_tried = m_parts.clock.now();
    for (Boost &boost : m_parts.store.boosts.toStart(m_tried)) {
        auto connection = m_parts.store.connections.byId(boost.connection);
        if (!connection || ceilToSecond(m_tried) >= boost.endsAt)
            miss(boost);
        else if (const auto demanded = roomFor(*connection, boost))
            start(*connection, boost, *demanded);
    }
}

std::optional<Instant> BoostsAhead::nextDue() const
{
    const auto start = m_parts.store.boosts.nextStart();
    if (!start || *start > m_tried)
        return start;
    // The clock may have been set back since.
    return std::min(m_tried, m_parts.clock.now()) + tryAgainAfter;
}

} // namespace turbolane::backend
