// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/bundles/bundlelife.h"

#include "backend/inventory/inventory.h"
#include "backend/orders/orderlife.h"
#include "backend/orders/orderservice.h"
#include "backend/ports/portlife.h"
#include "backend/ports/portservice.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

bool isLost(const BundleItem &item)
{
    return isTerminal(item.state) && item.state != OrderState::Completed;
}

} // namespace

void BundleLife::runDue()
{
    for (const Bundle &bundle : m_parts.store.bundles.open()) {
        if (bundle.state == BundleState::TakingBack)
            takeBack(bundle);
        else if (isAnyLost(bundle))
            beginTakingBack(bundle);
        else if (const auto at = doneAt(bundle))
            complete(bundle, *at);
    }
}

std::optional<Instant> BundleLife::nextDue() const
{
    for (const Bundle &bundle : m_parts.store.bundles.open()) {
        const bool isBack = bundle.state == BundleState::TakingBack;
        const bool hasWork = isBack
            ? std::all_of(bundle.items.begin(), bundle.items.end(),
                          [this](const BundleItem &item) { return isGone(item); })
                || std::any_of(bundle.items.begin(), bundle.items.end(),
                               [this](const BundleItem &item) { return canBeTakenBack(item); })
            : isAnyLost(bundle) || doneAt(bundle);
        if (hasWork)
            return m_parts.clock.now();
    }
    return std::nullopt;
}

bool BundleLife::isAnyLost(const Bundle &bundle) const
{
    return std::any_of(bundle.items.begin(), bundle.items.end(), isLost);
}

/// When the last of all was tested.
std::optional<Instant> BundleLife::doneAt(const Bundle &bundle) const
{
    Instant last = bundle.placedAt;
    for (const BundleItem &item : bundle.items) {
        const auto tested = testedAt(item);
        if (!tested)
            return std::nullopt;
        last = std::max(last, *tested);
    }
    return last;
}

std::optional<Instant> BundleLife::testedAt(const BundleItem &item) const
{
    const auto order = m_parts.store.orders.byId(item.order);
    const auto connection = m_parts.store.connections.byId(item.connection);
    // A fault may have cut it between its test and that of the others.
    if (!order || (connection && connection->inForce < connection->base))
        return std::nullopt;
    return flownAt(*order);
}

void BundleLife::complete(Bundle bundle, Instant at)
{
    bundle.endedAt = at;
    become(bundle, BundleState::Completed);
    for (const BundleItem &item : bundle.items) {
        auto order = m_parts.store.orders.byId(item.order);
        if (auto connection = m_parts.store.connections.byId(item.connection))
            m_parts.orderLife.finished(*connection, *order, at);
        else if (const auto port = m_parts.store.ports.byId(item.port))
            m_parts.portLife.lit(*port, *order, at);
    }
}

/// Of the part that was lost first.
std::string BundleLife::reasonOf(const Bundle &bundle) const
{
    for (const BundleItem &item : bundle.items) {
        const auto order = m_parts.store.orders.byId(item.order);
        if (!isLost(item) || !order)
            continue;
        const auto connection = m_parts.store.connections.byId(item.connection);
        const auto port = m_parts.store.ports.byId(item.port);
        const std::string name = connection ? connection->name : port ? port->name : std::string();
        return name + ": " + (order->failure ? order->failure->detail : "was taken back");
    }
    return {};
}

void BundleLife::beginTakingBack(Bundle bundle)
{
    bundle.reason = reasonOf(bundle);
    become(bundle, BundleState::TakingBack);
    takeBack(bundle);
}

bool BundleLife::isGone(const BundleItem &item) const
{
    const auto connection = m_parts.store.connections.byId(item.connection);
    const auto port = m_parts.store.ports.byId(item.port);
    return (!connection || isTerminal(connection->state)) && (!port || isTerminal(port->state));
}

bool BundleLife::canBeTakenBack(const BundleItem &item) const
{
    return !isLost(item) && !isGone(item)
        && (item.port.isEmpty() || m_parts.store.connections.liveOn(item.port).empty());
}

void BundleLife::takeBack(const Bundle &bundle)
{
    for (const BundleItem &item : bundle.items) {
        if (!canBeTakenBack(item))
            continue;
        const bool isTaken = item.port.isEmpty()
            ? bool(m_parts.orders.remove({.connection = item.connection, .version = {}}))
            : bool(m_parts.ports.remove(item.port));
        require(isTaken, "what is being built can be taken back");
    }
    if (std::all_of(bundle.items.begin(), bundle.items.end(),
                    [this](const BundleItem &item) { return isGone(item); })) {
        Bundle over = bundle;
        over.endedAt = m_parts.clock.now();
        become(over, BundleState::Failed);
    }
}

void BundleLife::become(Bundle &bundle, BundleState state)
{
    require(mayBecome(bundle.state, state), "a bundle takes only the steps of its life");
    bundle.state = state;
    m_parts.store.bundles.save(bundle);
    m_parts.inventory.changed(bundle.id);
}

} // namespace turbolane::backend
