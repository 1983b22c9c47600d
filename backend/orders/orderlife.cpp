// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/orders/orderlife.h"

#include "backend/assurance/pathlog.h"
#include "backend/boosts/boostlife.h"
#include "backend/boosts/boostsahead.h"
#include "backend/capacity/capacity.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/flight.h"
#include "backend/store/store.h"

namespace turbolane::backend {

void OrderLife::finished(Connection &connection, Order &order, Instant at)
{
    switch (order.purpose) {
    case OrderPurpose::BoostUp: m_parts.boosts.raised(connection, at); return;
    case OrderPurpose::BoostDown: m_parts.boosts.reverted(connection, at); return;
    case OrderPurpose::Change: break;
    }
    if (order.action == OrderAction::Add && waitsForOthers(connection))
        return;
    complete(order, at);
    m_parts.inventory.save(order);
    switch (order.action) {
    case OrderAction::Add: built(connection, at); break;
    case OrderAction::Modify: changed(connection, order, at); break;
    case OrderAction::Delete: removed(connection, order, at); break;
    }
}

/// All orders of a bundle are completed together.
bool OrderLife::waitsForOthers(const Connection &connection) const
{
    const auto bundle = m_parts.store.bundles.byId(connection.bundle);
    return bundle && bundle->state != BundleState::Completed;
}

void OrderLife::built(Connection &connection, Instant at)
{
    become(connection, ProductState::Active);
    connection.activeSince = at;
    m_parts.inventory.save(connection);
    m_parts.charging.openBase(connection, at);
    m_parts.paths.begins(connection, at);
}

void OrderLife::changed(Connection &connection, const Order &order, Instant at)
{
    if (const auto target = m_parts.store.orders.target(order.id)) {
        connection.base = target->base;
        connection.turbo = target->turbo;
        connection.basePrice = target->price;
    }
    become(connection, ProductState::Active);
    m_parts.inventory.save(connection);
    m_parts.capacity.setRate(holderOf(connection.id), connection.base);
    m_parts.charging.closeBase(connection.id, at);
    m_parts.charging.openBase(connection, at);
    m_parts.ahead.baseChanged(connection);
}

void OrderLife::removed(Connection &connection, const Order &order, Instant at)
{
    if (!connection.boost.isEmpty())
        m_parts.boosts.reverted(connection, at);
    m_parts.capacity.release(holderOf(connection.id));
    m_parts.paths.ends(connection, at);
    if (connection.state == ProductState::PendingActive) {
        become(connection, ProductState::Cancelled);
    } else {
        become(connection, ProductState::Terminated);
        connection.terminatedAt = order.placedAt;
    }
    m_parts.inventory.save(connection);
}

bool OrderLife::failed(Connection &connection, Order &order, const Error &why, Instant at)
{
    if (order.purpose == OrderPurpose::BoostDown || order.action == OrderAction::Delete)
        return false;
    if (order.purpose == OrderPurpose::BoostUp) {
        m_parts.boosts.notRaised(connection, why);
        return true;
    }
    fail(order, why, at);
    m_parts.inventory.save(order);
    m_parts.inventory.save(connection);
    return true;
}

void OrderLife::carriedAgain(Connection &connection, Instant at)
{
    m_parts.paths.carriedAgain(connection, at);
    m_parts.inventory.save(connection);
}

void OrderLife::atRest(Connection &connection)
{
    if (connection.riding == Riding::Nothing)
        return; // what was in flight goes on when it is carried again
    const auto last = m_parts.store.orders.byId(connection.lastOrder);
    if (connection.state == ProductState::PendingActive && last && !isTerminal(last->state))
        return; // its port is still being made
    if (connection.state == ProductState::PendingActive) {
        become(connection, ProductState::Cancelled);
        m_parts.capacity.release(holderOf(connection.id));
        m_parts.inventory.save(connection);
    } else if (connection.state == ProductState::ActivePendingChange
               && connection.boost.isEmpty()) {
        become(connection, ProductState::Active);
        m_parts.capacity.setRate(holderOf(connection.id), connection.base);
        m_parts.ahead.holdAbove(connection.id, connection.base);
        m_parts.inventory.save(connection);
    }
}

} // namespace turbolane::backend
