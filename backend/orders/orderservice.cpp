// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/orders/orderservice.h"

#include "backend/boosts/boostlife.h"
#include "backend/boosts/boostsahead.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/orders/flight.h"
#include "backend/store/store.h"

namespace turbolane::backend {

namespace {

constexpr const char *basePointer = "/bandwidthKbps";
constexpr const char *turboPointer = "/turboKbps";

/// Price and capacity are settled as the order is taken; the datapath's steps follow.
void takeOff(Order &order, const StageTimes &typical, std::optional<Millis> portLitIn = {})
{
    order.steps = flightPlan(order, typical);
    if (portLitIn)
        waitForPort(order.steps, *portLitIn);
    become(order, OrderState::InProgress);
    endStep(order, StepKind::PriceLocked, order.placedAt);
    endStep(order, StepKind::CapacityReserved, order.placedAt);
}

} // namespace

Order OrderService::newOrder(OrderAction action) const
{
    Order order;
    order.action = action;
    order.placedAt = m_parts.clock.now();
    return order;
}

Result<PlacedOrder> OrderService::add(const AddConnection &ask)
{
    Result<Draft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    Connection &connection = drafted->connection;
    m_parts.inventory.add(connection, drafted->terms);
    Order order = newOrder(OrderAction::Add);
    order.externalId = ask.externalId;
    order.connection = connection.id;
    const bool waits = drafted->port.state == ProductState::PendingActive;
    takeOff(order, m_parts.datapath.typical(Work::Build),
            waits ? std::optional(m_parts.portTimes.untilLit()) : std::nullopt);
    m_parts.inventory.add(order);
    if (ask.settled)
        m_parts.capacity.handOver(holderOf(ask.settled->quote), holderOf(connection.id));
    else
        m_parts.capacity.reserve(holderOf(connection.id), demandedBy(*drafted));
    connection.lastOrder = order.id;
    m_parts.inventory.save(connection);
    return PlacedOrder{.order = order, .connection = connection};
}

Result<Done> OrderService::checkedBase(Bandwidth base, const Connection &connection) const
{
    if (const auto sellable = isSellable(base, basePointer); !sellable)
        return sellable;
    if (!connection.boost.isEmpty())
        return Error{ErrorCode::WrongState,
                     "connection " + connection.name
                         + " is boosted; its base bandwidth can be changed when the boost is over",
                     basePointer};
    if (connection.state != ProductState::Active)
        return Error{ErrorCode::WrongState,
                     "connection " + connection.name + " is being changed; wait until it is done"};
    const Result<Port> port = m_parts.inventory.port(connection.port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection.onRamp);
    if (!port || onRamp == nullptr)
        return Error{ErrorCode::NotFound, "an end of this connection is not there any more"};
    return isWithinEnds(base, *port, *onRamp, basePointer);
}

/// The same question with every value filled in, and no base where it stays as it is.
Result<ModifyConnection> OrderService::checked(const ModifyConnection &ask,
                                               const Connection &connection) const
{
    if (const auto version = isVersion(connection, ask.version); !version)
        return version.error();
    if (!ask.name && !ask.base && !ask.turbo && !isAboutPlan(ask))
        return Error{ErrorCode::MissingField, "nothing to change was given"};
    if (!isInService(connection.state))
        return Error{ErrorCode::WrongState,
                     "connection " + connection.name + " is not in service; it cannot be changed"};
    if (const auto plan = checkedPlan(ask, connection); !plan)
        return plan.error();
    ModifyConnection filled = ask;
    filled.name = ask.name.value_or(connection.name);
    if (const auto name = isName(*filled.name); !name)
        return name.error();
    if (!m_parts.inventory.nameIsFree(*filled.name, connection.id))
        return Error{ErrorCode::NameTaken, "another connection is called " + *filled.name, "/name"};
    if (ask.base == connection.base)
        filled.base.reset();
    if (filled.base)
        if (const auto base = checkedBase(*filled.base, connection); !base)
            return base.error();
    const Bandwidth base = filled.base.value_or(connection.base);
    const bool hasTurbo = connection.turbo > connection.base;
    filled.turbo = ask.turbo.value_or(hasTurbo ? connection.turbo : base);
    const bool isChanging = connection.state != ProductState::Active && connection.boost.isEmpty();
    if (isChanging && *filled.turbo != connection.turbo)
        return Error{ErrorCode::WrongState,
                     "connection " + connection.name + " is being changed; wait until it is done",
                     turboPointer};
    if (const auto turbo = isSellable(*filled.turbo, turboPointer); !turbo)
        return turbo.error();
    if (const auto turbo = isTurboFor(base, *filled.turbo, turboPointer); !turbo)
        return turbo.error();
    const Result<Port> port = m_parts.inventory.port(connection.port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection.onRamp);
    if (!port || onRamp == nullptr)
        return Error{ErrorCode::NotFound, "an end of this connection is not there any more"};
    if (const auto turbo = isWithinEnds(*filled.turbo, *port, *onRamp, turboPointer); !turbo)
        return turbo.error();
    return filled;
}

Result<PlacedOrder> OrderService::modify(const ModifyConnection &ask)
{
    const Result<Connection> connection = m_parts.inventory.connection(ask.connection);
    if (!connection)
        return at("/connectionId", connection.error());
    const Result<ModifyConnection> filled = checked(ask, *connection);
    if (!filled)
        return filled.error();
    if (filled->base)
        return changeBase(*filled, *connection);
    if (isAboutPlan(*filled))
        return changePlan(*filled, *connection);
    return changeWords(*filled, *connection);
}

Result<PlacedOrder> OrderService::changeBase(const ModifyConnection &ask, Connection connection)
{
    const Bandwidth base = *ask.base;
    if (const auto may = m_parts.ahead.mayHaveBase(connection, base); !may)
        return may.error();
    const ChargeTerms terms = m_parts.store.connections.terms(connection.id);
    const Result<HourlyRate> price = m_parts.tariffs.of(terms).base(terms, base);
    if (!price)
        return price.error();
    if (base > connection.base) {
        const Result<Port> port = m_parts.inventory.port(connection.port);
        const OnRamp *onRamp = m_parts.catalogue.find(connection.onRamp);
        if (!port || onRamp == nullptr)
            return Error{ErrorCode::NotFound, "an end of this connection is not there any more"};
        // What is in the base is not needed above it by the boosts to come.
        m_parts.ahead.holdAbove(connection.id, base);
        const auto fits =
            m_parts.capacity.fits({.port = *port,
                                   .path = connection.path,
                                   .rate = base.minus(connection.base),
                                   .time = Interval::between(m_parts.clock.now(), forEver),
                                   .onRamp = *onRamp,
                                   .also = m_parts.capacity.standbyOf(connection)});
        if (!fits) {
            m_parts.ahead.holdAbove(connection.id, connection.base);
            return at(basePointer, fits.error());
        }
        // Less is given back only once the datapath has let it go; more is held from now on.
        m_parts.capacity.setRate(holderOf(connection.id), base);
    }
    Order order = newOrder(OrderAction::Modify);
    order.connection = connection.id;
    takeOff(order, m_parts.datapath.typical(Work::Change));
    m_parts.inventory.add(order);
    m_parts.store.orders.setTarget(order.id, {.base = base, .turbo = *ask.turbo, .price = *price});
    connection.name = *ask.name;
    connection.lastOrder = order.id;
    become(connection, ProductState::ActivePendingChange);
    m_parts.inventory.save(connection);
    return PlacedOrder{.order = order, .connection = connection};
}

PlacedOrder OrderService::changeWords(const ModifyConnection &ask, Connection connection)
{
    Order order = newOrder(OrderAction::Modify);
    order.connection = connection.id;
    become(order, OrderState::InProgress);
    complete(order, order.placedAt);
    m_parts.inventory.add(order);
    connection.name = *ask.name;
    connection.turbo = *ask.turbo;
    m_parts.inventory.save(connection); // its last order stays the last that the datapath flew
    return PlacedOrder{.order = order, .connection = connection};
}

/// Not: being taken back already.
bool OrderService::isBeingBuilt(const Connection &connection) const
{
    const auto order = m_parts.store.orders.byId(connection.lastOrder);
    return connection.state == ProductState::PendingActive && order
        && order->action == OrderAction::Add && !isTerminal(order->state);
}

void OrderService::cancelInFlight(const Connection &connection)
{
    auto order = m_parts.store.orders.byId(connection.lastOrder);
    if (!order || isTerminal(order->state) || order->purpose != OrderPurpose::Change)
        return;
    cancel(*order, m_parts.clock.now());
    m_parts.inventory.save(*order);
}

Result<PlacedOrder> OrderService::remove(const DeleteConnection &ask)
{
    const Result<Connection> found = m_parts.inventory.connection(ask.connection);
    if (!found)
        return at("/connectionId", found.error());
    if (const auto version = isVersion(*found, ask.version); !version)
        return version.error();
    Connection connection = *found;
    const bool isBuilding = isBeingBuilt(connection);
    if (!isBuilding && !isInService(connection.state))
        return Error{ErrorCode::WrongState,
                     "connection " + connection.name + " is not in service any more"};

    Order order = newOrder(OrderAction::Delete);
    order.connection = connection.id;
    if (!connection.boost.isEmpty())
        m_parts.boosts.revert(connection, reason::terminated, order.placedAt);
    m_parts.ahead.cancelAll(connection.id, reason::terminated);
    cancelInFlight(connection);
    takeOff(order, m_parts.datapath.typical(Work::Remove));
    beginNextStep(order, order.placedAt);
    m_parts.inventory.add(order);
    connection.lastOrder = order.id;
    if (!isBuilding)
        become(connection, ProductState::PendingTerminate);
    m_parts.inventory.save(connection);
    m_parts.charging.closeBase(connection.id, order.placedAt);
    return PlacedOrder{.order = order, .connection = connection};
}

} // namespace turbolane::backend
