// SPDX-License-Identifier: GPL-3.0-or-later

// What is missing is made.

#include "backend/assurance/pathlog.h"
#include "backend/audit/remedies.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/datapath/datapath.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/flight.h"
#include "backend/ports/portlife.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

Error isGone(const std::string &id)
{
    return Error{ErrorCode::WrongState, "there is no " + id + " to adopt it for"};
}

} // namespace

Result<Done> Remedies::adopt(const Finding &finding)
{
    if (finding.kind == FindingKind::PortWithoutCharge) {
        const auto port = m_parts.store.ports.byId(PortId(finding.thing));
        if (!port || !port->activeSince)
            return isGone(finding.thing);
        m_parts.portLife.charge(*port, thisMonth(*port->activeSince));
        m_parts.inventory.save(*port);
        return Done{};
    }
    if (const auto boost = m_parts.store.boosts.byId(BoostId(finding.thing))) {
        if (finding.kind == FindingKind::BoostWithoutBandwidth)
            return holdBandwidth(*boost);
        if (finding.kind == FindingKind::BoostOfNoConnection)
            return adoptBoost(*boost);
        if (finding.kind == FindingKind::BoostWithoutCharge && boost->activeAt)
            m_parts.charging.openBoost(*boost,
                                       thisMonth(std::max(*boost->activeAt, boost->startsAt)));
        m_parts.inventory.save(*boost);
        return Done{};
    }
    const auto connection = m_parts.store.connections.byId(ConnectionId(finding.thing));
    return connection ? adoptConnection(finding, *connection) : isGone(finding.thing);
}

Result<Done> Remedies::adoptConnection(const Finding &finding, const Connection &connection)
{
    if (finding.kind == FindingKind::ConnectionWithoutOrder)
        return writeOrder(connection);
    if (finding.kind == FindingKind::ConnectionWithoutVlan)
        return keepVlans(connection);
    if (finding.kind == FindingKind::ConnectionWithoutBandwidth)
        return holdBandwidth(connection);
    if (finding.kind == FindingKind::ServiceWithoutCharge)
        m_parts.charging.openBase(connection, chargedUntil(connection));
    if (finding.kind == FindingKind::ServiceWithoutHistory) {
        const Interval ever = Interval::between(Instant(), m_parts.clock.now());
        const auto rides = m_parts.store.rides.of(connection.id, ever);
        const auto stops = rides.empty() ? connection.activeSince : rides.back().to;
        m_parts.paths.begins(connection, stops.value_or(m_parts.clock.now()));
    }
    Connection told = connection; // the datapath is asked again for what was touched
    m_parts.inventory.save(told);
    return Done{};
}

/// Not within a month before this one: what was billed stays billed.
Instant Remedies::thisMonth(Instant at) const
{
    return std::max(at, m_parts.charging.monthAround(m_parts.clock.now()).from());
}

Instant Remedies::chargedUntil(const Connection &connection) const
{
    Instant until = connection.activeSince.value_or(m_parts.clock.now());
    for (const ChargeSegment &segment : m_parts.store.charges.segmentsSince(until))
        if (segment.connection == connection.id && segment.kind == ChargeKind::Base && segment.end)
            until = std::max(until, *segment.end);
    return thisMonth(until);
}

Result<Demanded> Remedies::demandedBy(const Connection &connection, Bandwidth rate,
                                      Interval time) const
{
    const auto port = m_parts.store.ports.byId(connection.port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection.onRamp);
    if (!port || onRamp == nullptr)
        return isGone(connection.port.text() + " or " + connection.onRamp.text());
    return Demanded{.port = *port,
                    .path = connection.path,
                    .rate = rate,
                    .time = time,
                    .onRamp = *onRamp,
                    .also = {}};
}

Result<Done> Remedies::holdBandwidth(const Connection &connection)
{
    Bandwidth rate = connection.base;
    const auto order = m_parts.store.orders.byId(connection.lastOrder);
    if (const auto target = m_parts.store.orders.target(connection.lastOrder);
        order && target && !isTerminal(order->state))
        rate = std::max(rate, target->base);
    auto demanded = demandedBy(connection, rate, Interval::between(m_parts.clock.now(), forEver));
    if (!demanded)
        return demanded.error();
    demanded->also = m_parts.capacity.standbyOf(connection);
    m_parts.capacity.release(holderOf(connection.id));
    if (const auto fits = m_parts.capacity.fits(*demanded); !fits)
        return fits;
    m_parts.capacity.reserve(holderOf(connection.id), *demanded);
    Connection told = connection;
    m_parts.inventory.save(told);
    return Done{};
}

Result<Done> Remedies::holdBandwidth(const Boost &boost)
{
    const auto connection = m_parts.store.connections.byId(boost.connection);
    const Path *path = connection ? riddenPath(*connection) : nullptr;
    if (path == nullptr)
        return isGone(boost.connection.text() + " that is carried");
    const Interval time =
        Interval::between(std::max(boost.startsAt, m_parts.clock.now()), boost.endsAt);
    auto demanded = demandedBy(*connection, boost.to.minus(boost.from), time);
    if (!demanded)
        return demanded.error();
    demanded->path = *path;
    demanded->also = m_parts.capacity.otherPathOf(*connection, time);
    if (const auto fits = m_parts.capacity.fits(*demanded); !fits)
        return fits;
    m_parts.capacity.reserve(holderOf(boost.id), *demanded);
    m_parts.inventory.save(boost);
    return Done{};
}

Result<Done> Remedies::adoptBoost(const Boost &boost)
{
    auto connection = m_parts.store.connections.byId(boost.connection);
    if (!connection || !connection->boost.isEmpty())
        return Error{ErrorCode::AlreadyBoosted, "its connection is boosted by another one"};
    connection->boost = boost.id;
    connection->lastOrder = boost.state == BoostState::Reverting ? boost.downOrder : boost.upOrder;
    if (boost.state != BoostState::Active && connection->state == ProductState::Active)
        become(*connection, ProductState::ActivePendingChange);
    m_parts.inventory.save(*connection);
    return Done{};
}

Result<Done> Remedies::keepVlans(const Connection &connection)
{
    const std::string &owner = connection.id.text();
    const std::string port = resourceOf(connection.port).text();
    const std::string cloud = resourceOf(connection.onRamp).text();
    const Tags own{.outer = connection.vlan, .inner = connection.innerVlan};
    const Tags far{.outer = connection.cloudVlan, .inner = {}};
    m_parts.store.tags.giveBack(owner);
    if (!m_parts.store.tags.areFree(port, own)
        || (connection.cloudVlan && !m_parts.store.tags.areFree(cloud, far)))
        return Error{ErrorCode::VlanTaken, "somebody else has a VLAN of " + connection.name};
    m_parts.store.tags.take(port, own, owner);
    if (connection.cloudVlan)
        m_parts.store.tags.take(cloud, far, owner);
    Connection told = connection;
    m_parts.inventory.save(told);
    return Done{};
}

/// What is being built or taken down is flown by it; what is in service was ordered, once.
Result<Done> Remedies::writeOrder(Connection connection)
{
    const auto boost = m_parts.store.boosts.byId(connection.boost);
    if (boost && m_parts.store.orders.byId(boost->upOrder)) {
        connection.lastOrder =
            boost->state == BoostState::Reverting ? boost->downOrder : boost->upOrder;
        m_parts.inventory.save(connection);
        return Done{};
    }
    const bool leaves = connection.state == ProductState::PendingTerminate;
    const bool isFlown = leaves || connection.state == ProductState::PendingActive;
    Order order;
    order.action = leaves ? OrderAction::Delete : OrderAction::Add;
    order.placedAt =
        isFlown ? m_parts.clock.now() : connection.activeSince.value_or(m_parts.clock.now());
    order.connection = connection.id;
    become(order, OrderState::InProgress);
    if (isFlown) {
        order.steps = flightPlan(order, m_parts.datapath.typical(workOf(order)));
        endStep(order, StepKind::PriceLocked, order.placedAt);
        endStep(order, StepKind::CapacityReserved, order.placedAt);
        if (leaves)
            beginNextStep(order, order.placedAt);
    } else {
        complete(order, order.placedAt);
    }
    m_parts.inventory.add(order);
    connection.lastOrder = order.id;
    m_parts.inventory.save(connection);
    return Done{};
}

} // namespace turbolane::backend
