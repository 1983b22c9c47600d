// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/boosts/boostlife.h"

#include "backend/capacity/capacity.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/flight.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

void becomes(Boost &boost, BoostState state)
{
    require(mayBecome(boost.state, state), "a boost takes only the steps of its life");
    boost.state = state;
}

BoostState endOf(const Boost &boost)
{
    if (boost.activeAt)
        return BoostState::Ended;
    return boost.reason == reason::failed ? BoostState::Failed : BoostState::Cancelled;
}

} // namespace

void BoostLife::raised(Connection &connection, Instant tested)
{
    auto boost = m_parts.store.boosts.byId(connection.boost);
    if (!boost || boost->state != BoostState::Activating)
        return;
    if (ceilToSecond(tested) >= boost->endsAt)
        return; // too late to be of use: runDue() will send it back
    auto up = m_parts.store.orders.byId(boost->upOrder);
    if (!up)
        return;
    complete(*up, tested);
    becomes(*boost, BoostState::Active);
    boost->activeAt = tested;
    // Not from before it started, even if the clock was set back since: that was not in its price.
    m_parts.charging.openBoost(*boost, std::max(tested, boost->startsAt));
    become(connection, ProductState::Active);
    m_parts.inventory.save(*up);
    m_parts.inventory.save(*boost);
    m_parts.inventory.save(connection);
}

void BoostLife::notRaised(Connection &connection, const Error &why)
{
    auto boost = m_parts.store.boosts.byId(connection.boost);
    if (!boost || boost->state != BoostState::Activating)
        return;
    boost->reason = reason::failed;
    goBack(connection, *boost, why);
}

void BoostLife::revert(Connection &connection, const char *reason, Instant end)
{
    auto boost = m_parts.store.boosts.byId(connection.boost);
    if (!boost || boost->state == BoostState::Reverting)
        return;
    boost->reason = reason;
    // Not before it started, even if the clock was set back since.
    boost->endsAt = std::max(boost->startsAt, std::min(boost->endsAt, ceilToSecond(end)));
    goBack(connection, *boost, {});
}

void BoostLife::goBack(Connection &connection, Boost &boost, const std::optional<Error> &failure)
{
    becomes(boost, BoostState::Reverting);
    if (boost.activeAt)
        m_parts.charging.closeBoost(boost, boost.endsAt);
    m_parts.capacity.setEnd(holderOf(boost.id), boost.endsAt);
    closeUpOrder(boost, failure);
    startDownOrder(boost);
    connection.lastOrder = boost.downOrder;
    if (connection.state == ProductState::Active)
        become(connection, ProductState::ActivePendingChange);
    m_parts.inventory.save(boost);
    m_parts.inventory.save(connection);
}

void BoostLife::closeUpOrder(const Boost &boost, const std::optional<Error> &failure)
{
    auto up = m_parts.store.orders.byId(boost.upOrder);
    if (!up || isTerminal(up->state))
        return;
    if (failure)
        fail(*up, *failure, m_parts.clock.now());
    else
        cancel(*up, m_parts.clock.now());
    m_parts.inventory.save(*up);
}

void BoostLife::startDownOrder(const Boost &boost)
{
    auto down = m_parts.store.orders.byId(boost.downOrder);
    if (!down)
        return;
    down->requestedCompletion = boost.endsAt;
    become(*down, OrderState::InProgress);
    beginNextStep(*down, m_parts.clock.now());
    m_parts.inventory.save(*down);
}

void BoostLife::reverted(Connection &connection, Instant at)
{
    auto boost = m_parts.store.boosts.byId(connection.boost);
    auto down = boost ? m_parts.store.orders.byId(boost->downOrder) : std::nullopt;
    if (!down || boost->state != BoostState::Reverting)
        return;
    complete(*down, at);
    m_parts.capacity.release(holderOf(boost->id));
    becomes(*boost, endOf(*boost));
    boost->endedAt = std::max(at, boost->activeAt.value_or(boost->placedAt));
    connection.boost = {};
    if (connection.state == ProductState::ActivePendingChange)
        become(connection, ProductState::Active);
    m_parts.inventory.save(*down);
    m_parts.inventory.save(*boost);
    m_parts.inventory.save(connection);
}

void BoostLife::runDue()
{
    for (const Boost &due : m_parts.store.boosts.due(m_parts.clock.now())) {
        auto connection = m_parts.store.connections.byId(due.connection);
        if (!connection)
            continue;
        if (due.state == BoostState::Active)
            revert(*connection, reason::time, due.endsAt);
        else
            notRaised(*connection,
                      Error{ErrorCode::Unavailable, "it could not be raised before its end"});
    }
}

std::optional<Instant> BoostLife::nextDue() const
{
    return m_parts.store.boosts.nextEnd();
}

} // namespace turbolane::backend
