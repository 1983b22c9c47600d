// SPDX-License-Identifier: GPL-3.0-or-later

// What is left over is taken away.

#include "backend/assurance/pathlog.h"
#include "backend/audit/remedies.h"
#include "backend/boosts/boostlife.h"
#include "backend/boosts/boostsahead.h"
#include "backend/budgets/budgets.h"
#include "backend/capacity/capacity.h"
#include "backend/charging/charging.h"
#include "backend/holds/holds.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/flight.h"
#include "backend/orders/orderservice.h"
#include "backend/quotes/quotes.h"
#include "backend/schedules/scheduleservice.h"
#include "backend/store/orphantable.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

template <typename Any>
Result<Done> doneOrWhy(const Result<Any> &result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(result.error());
}

} // namespace

Result<Done> Remedies::cancel(const Finding &finding)
{
    OrphanTable orphans(m_parts.store.database());
    const std::string &thing = finding.thing;
    switch (finding.kind) {
    case FindingKind::OrderOfNothing: orphans.removeOrder(thing); break;
    case FindingKind::OrderOfWhatIsOver: failOrder(OrderId(thing)); break;
    case FindingKind::ConnectionWithoutOrder:
    case FindingKind::ConnectionWithoutVlan:
    case FindingKind::ConnectionWithoutBandwidth:
    case FindingKind::ServiceWithoutCharge:
    case FindingKind::ServiceWithoutHistory:
    case FindingKind::ConnectionWithoutLine: return giveBack(finding);
    case FindingKind::PortWithoutCharge: break;
    case FindingKind::VlanWithoutHolder: m_parts.store.tags.giveBack(thing); break;
    case FindingKind::BandwidthWithoutHolder: m_parts.capacity.release(HolderId(thing)); break;
    case FindingKind::BoostWithoutBandwidth:
    case FindingKind::BoostWithoutCharge: return endBoost(BoostId(thing));
    case FindingKind::HoldWithoutBandwidth: return doneOrWhy(m_parts.holds.release(HoldId(thing)));
    case FindingKind::QuoteWithoutBandwidth:
        return doneOrWhy(m_parts.quotes.decline(QuoteId(thing)));
    case FindingKind::ChargeWithoutService: return closeCharge(thing);
    case FindingKind::HistoryWithoutService: endHistory(ConnectionId(thing)); break;
    case FindingKind::BoostOfNothing:
    case FindingKind::BoostOfNoConnection: return closeBoost(BoostId(thing));
    case FindingKind::ConnectionOfNoBoost: forgetBoost(ConnectionId(thing)); break;
    case FindingKind::LineWithoutConnection: m_parts.inventory.touch(ConnectionId(thing)); break;
    case FindingKind::BudgetOfNothing:
        return doneOrWhy(m_parts.budgets.remove(BudgetId(thing), {}));
    case FindingKind::ScheduleOfNothing: return doneOrWhy(m_parts.schedules.end(ScheduleId(thing)));
    case FindingKind::SceneOfNothing: orphans.removeSceneMember(thing); break;
    case FindingKind::BundleOfNothing: orphans.removeBundleItem(thing); break;
    case FindingKind::RecordOfNothing: orphans.remove(thing); break;
    }
    return Done{};
}

/// As its customer would. One without an order gets one first, which the delete then follows.
Result<Done> Remedies::giveBack(const Finding &finding)
{
    const ConnectionId id(finding.thing);
    if (finding.kind == FindingKind::ConnectionWithoutOrder)
        if (const auto written = adopt(finding); !written)
            return written;
    return doneOrWhy(m_parts.orders.remove({.connection = id, .version = {}}));
}

void Remedies::failOrder(const OrderId &id)
{
    auto order = m_parts.store.orders.byId(id);
    if (!order)
        return;
    if (order->state == OrderState::Acknowledged)
        become(*order, OrderState::InProgress);
    fail(*order, Error{ErrorCode::WrongState, "what it is about was over already"},
         m_parts.clock.now());
    m_parts.inventory.save(*order);
}

Result<Done> Remedies::endBoost(const BoostId &id)
{
    auto boost = m_parts.store.boosts.byId(id);
    auto connection = boost ? m_parts.store.connections.byId(boost->connection) : std::nullopt;
    if (!connection)
        return Error{ErrorCode::NotFound, "its connection is not there"};
    if (boost->state == BoostState::Scheduled)
        m_parts.ahead.cancel(*boost, reason::cancelled);
    else
        m_parts.boostLife.revert(*connection, reason::stopped, m_parts.clock.now());
    return Done{};
}

/// Without its connection, which does not know of it or is not there.
Result<Done> Remedies::closeBoost(const BoostId &id)
{
    auto boost = m_parts.store.boosts.byId(id);
    if (!boost)
        return Error{ErrorCode::NotFound, "there is no boost \"" + id.text() + "\""};
    const Instant now = m_parts.clock.now();
    for (const OrderId &each : {boost->upOrder, boost->downOrder})
        if (auto order = m_parts.store.orders.byId(each); order && !isTerminal(order->state)) {
            backend::cancel(*order, now);
            m_parts.inventory.save(*order);
        }
    m_parts.capacity.release(holderOf(id));
    boost->endsAt = std::max(boost->startsAt, std::min(boost->endsAt, ceilToSecond(now)));
    m_parts.charging.closeBoost(*boost, boost->endsAt);
    boost->state = boost->activeAt ? BoostState::Ended : BoostState::Cancelled;
    boost->reason = reason::terminated;
    boost->endedAt = std::max(now, boost->activeAt.value_or(boost->placedAt));
    m_parts.inventory.save(*boost);
    return Done{};
}

/// Where the service ended; where nobody knows of one, nothing is charged.
Result<Done> Remedies::closeCharge(const std::string &segment)
{
    for (const ChargeSegment &open : m_parts.store.charges.segmentsSince(forEver)) {
        if (open.end || open.id.text() != segment)
            continue;
        std::optional<Instant> ended;
        if (const auto boost = m_parts.store.boosts.byId(open.boost))
            ended = boost->endedAt ? std::min(*boost->endedAt, boost->endsAt) : boost->endsAt;
        else if (const auto port = m_parts.store.ports.byId(open.port))
            ended = port->terminatedAt;
        else if (const auto connection = m_parts.store.connections.byId(open.connection))
            ended = connection->terminatedAt;
        m_parts.store.charges.close(open.id,
                                    std::max(open.start, ceilToSecond(ended.value_or(open.start))));
        return Done{};
    }
    return Error{ErrorCode::NotFound, segment + " is not open any more"};
}

void Remedies::endHistory(const ConnectionId &id)
{
    const auto ride = m_parts.store.rides.openOf(id);
    if (!ride)
        return;
    const auto connection = m_parts.store.connections.byId(id);
    const Instant ended =
        connection && connection->terminatedAt ? *connection->terminatedAt : ride->from;
    m_parts.store.disturbances.close(id, std::max(ride->from, ended));
    m_parts.store.rides.close(id, std::max(ride->from, ended));
}

void Remedies::forgetBoost(const ConnectionId &id)
{
    auto connection = m_parts.store.connections.byId(id);
    if (!connection)
        return;
    connection->boost = {};
    if (connection->state == ProductState::ActivePendingChange)
        become(*connection, ProductState::Active);
    m_parts.inventory.save(*connection);
}

void Remedies::price(Finding &finding) const
{
    const ConnectionId id(finding.thing);
    const auto connection = m_parts.store.connections.byId(id);
    if (!connection)
        return;
    if (finding.cancel) {
        const auto cost = m_parts.charging.terminationCost(id);
        if (cost && !cost->earlyTermination.isZero())
            finding.cancel->costs = cost->earlyTermination;
    }
    if (finding.kind != FindingKind::ServiceWithoutCharge || !finding.adopt)
        return;
    const Instant from = ceilToSecond(chargedUntil(*connection));
    const Instant now = floorToSecond(m_parts.clock.now());
    const auto owed = connection->basePrice.amountFor(
        std::chrono::floor<Seconds>(std::max(now, from) - from), Rounding::HalfUp);
    if (owed)
        finding.adopt->costs = *owed;
}

} // namespace turbolane::backend
