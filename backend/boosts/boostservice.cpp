// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/boosts/boostservice.h"

#include "backend/boosts/boostlife.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/orders/flight.h"
#include "backend/store/store.h"

namespace turbolane::backend {

namespace {

constexpr const char *toPointer = "/bandwidthKbps";
constexpr const char *durationPointer = "/durationSeconds";
constexpr const char *additionalPointer = "/additionalSeconds";
constexpr const char *mostPointer = "/mostMicros";

Result<Done> isADuration(Seconds duration)
{
    if (duration >= shortestBoost && duration <= longestBoost)
        return Done{};
    return Error{ErrorCode::OutOfRange, "a boost lasts from 60 seconds to 7 days", durationPointer};
}

} // namespace

Result<Done> BoostService::mayBeBoosted(const Connection &connection) const
{
    if (!connection.boost.isEmpty())
        return Error{ErrorCode::AlreadyBoosted,
                     "connection " + connection.name + " is boosted already; one boost at a time",
                     "/connectionId"};
    if (!isInService(connection.state))
        return Error{ErrorCode::NotActive, "connection " + connection.name + " is not in service",
                     "/connectionId"};
    if (connection.state != ProductState::Active)
        return Error{ErrorCode::WrongState,
                     "connection " + connection.name + " is being changed; wait until it is done",
                     "/connectionId"};
    return Done{};
}

Result<Done> BoostService::mayCarry(const StartBoost &ask, const Connection &connection,
                                    const Port &port) const
{
    if (const auto sellable = isSellable(ask.to, toPointer); !sellable)
        return sellable;
    if (ask.to <= connection.base)
        return Error{ErrorCode::NotHigher,
                     "a boost raises the bandwidth above its base of " + connection.base.text(),
                     toPointer};
    const OnRamp *onRamp = m_parts.catalogue.find(connection.onRamp);
    if (onRamp == nullptr)
        return Error{ErrorCode::NotFound, "the on-ramp of this connection is not there any more"};
    return isWithinEnds(ask.to, port, *onRamp, toPointer);
}

Result<BoostService::Draft> BoostService::draft(const StartBoost &ask) const
{
    if (const auto duration = isADuration(ask.duration); !duration)
        return duration.error();
    const Result<Connection> connection = m_parts.inventory.connection(ask.connection);
    if (!connection)
        return at("/connectionId", connection.error());
    if (const auto may = mayBeBoosted(*connection); !may)
        return may.error();
    const Result<Port> port = m_parts.inventory.port(connection->port);
    if (!port)
        return port.error();
    if (const auto may = mayCarry(ask, *connection, *port); !may)
        return may.error();
    const OnRamp *onRamp = m_parts.catalogue.find(connection->onRamp);
    require(onRamp != nullptr, "mayCarry() has found it");

    const Instant accepted = m_parts.clock.now();
    const Instant starts = ceilToSecond(accepted);
    const Interval time = Interval::between(starts, starts + ask.duration);
    const auto fits = m_parts.capacity.fits({.port = *port,
                                             .path = connection->path,
                                             .rate = ask.to.minus(connection->base),
                                             .time = Interval::between(accepted, time.to()),
                                             .onRamp = *onRamp});
    if (!fits)
        return at(toPointer, fits.error());
    const auto estimate = m_parts.charging.boostEstimate(*connection, ask.to, time);
    if (!estimate)
        return estimate.error();
    return Draft{*connection, *port, *onRamp, accepted, time, *estimate};
}

Result<Estimate> BoostService::estimate(const StartBoost &ask) const
{
    const Result<Draft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    return drafted->estimate;
}

Order BoostService::half(const Draft &draft, OrderPurpose purpose) const
{
    Order order;
    order.action = OrderAction::Modify;
    order.purpose = purpose;
    order.connection = draft.connection.id;
    order.placedAt = draft.accepted;
    order.steps = flightPlan(order, m_parts.datapath.typical(Work::Boost));
    if (purpose == OrderPurpose::BoostDown) {
        order.requestedCompletion = draft.time.to(); // it waits for its date
        return order;
    }
    become(order, OrderState::InProgress);
    endStep(order, StepKind::PriceLocked, draft.accepted);
    endStep(order, StepKind::CapacityReserved, draft.accepted);
    return order;
}

Result<Boost> BoostService::start(const StartBoost &ask)
{
    Result<Draft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    if (const auto price = isWithin(drafted->estimate.total, ask.most, mostPointer); !price)
        return price.error();
    Connection &connection = drafted->connection;
    const auto extra = m_parts.charging.boostExtra(connection, ask.to, drafted->time.from());
    if (!extra)
        return extra.error();

    Order up = half(*drafted, OrderPurpose::BoostUp);
    Order down = half(*drafted, OrderPurpose::BoostDown);
    Boost boost{.id = {},
                .connection = connection.id,
                .state = BoostState::Activating,
                .from = connection.base,
                .to = ask.to,
                .placedAt = drafted->accepted,
                .startsAt = drafted->time.from(),
                .endsAt = drafted->time.to(),
                .activeAt = {},
                .endedAt = {},
                .shownPrice = drafted->estimate.total,
                .extra = *extra,
                .upOrder = {},
                .downOrder = {},
                .reason = {}};
    m_parts.inventory.add(boost, up, down);
    m_parts.capacity.reserve(holderOf(boost.id),
                             {.port = drafted->port,
                              .path = connection.path,
                              .rate = boost.to.minus(boost.from),
                              .time = Interval::between(drafted->accepted, boost.endsAt),
                              .onRamp = drafted->onRamp});
    connection.boost = boost.id;
    connection.lastOrder = up.id;
    become(connection, ProductState::ActivePendingChange);
    m_parts.inventory.save(connection);
    return boost;
}

Result<BoostService::LongerDraft> BoostService::draft(const ExtendBoost &ask) const
{
    const Result<Boost> boost = m_parts.inventory.boost(ask.boost);
    if (!boost)
        return boost.error();
    if (boost->state != BoostState::Active)
        return Error{ErrorCode::WrongState, "only an active boost can be extended"};
    const Seconds longestMore =
        std::chrono::floor<Seconds>(boost->startsAt + longestBoost - boost->endsAt);
    if (ask.additional <= Seconds(0) || ask.additional > longestMore)
        return Error{ErrorCode::OutOfRange,
                     "a boost lasts 7 days at most: this one can be extended by 1 to "
                         + std::to_string(longestMore.count()) + " seconds",
                     additionalPointer};
    const Result<Connection> connection = m_parts.inventory.connection(boost->connection);
    if (!connection)
        return connection.error();
    const Result<Port> port = m_parts.inventory.port(connection->port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection->onRamp);
    if (!port || onRamp == nullptr)
        return Error{ErrorCode::NotFound, "an end of this connection is not there any more"};
    const Instant newEnd = boost->endsAt + ask.additional;
    const auto fits = m_parts.capacity.fits({.port = *port,
                                             .path = connection->path,
                                             .rate = boost->to.minus(boost->from),
                                             .time = Interval::between(boost->endsAt, newEnd),
                                             .onRamp = *onRamp});
    if (!fits)
        return at(additionalPointer, fits.error());
    const auto estimate = m_parts.charging.extensionEstimate(*boost, newEnd);
    if (!estimate)
        return estimate.error();
    return LongerDraft{*boost, newEnd, *estimate};
}

Result<Estimate> BoostService::estimate(const ExtendBoost &ask) const
{
    const Result<LongerDraft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    return drafted->estimate;
}

Result<Boost> BoostService::extend(const ExtendBoost &ask)
{
    const Result<LongerDraft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    if (const auto price = isWithin(drafted->estimate.total, ask.most, mostPointer); !price)
        return price.error();
    Boost boost = drafted->boost;
    const auto price = boost.shownPrice.plus(drafted->estimate.total);
    if (!price)
        return price.error();
    Result<Order> down = m_parts.inventory.order(boost.downOrder);
    if (!down)
        return down.error();
    boost.shownPrice = *price;
    boost.endsAt = drafted->newEnd;
    down->requestedCompletion = boost.endsAt;
    m_parts.capacity.setEnd(holderOf(boost.id), boost.endsAt);
    m_parts.charging.setShownPrice(boost);
    m_parts.inventory.save(*down);
    m_parts.inventory.save(boost);
    return boost;
}

Result<Boost> BoostService::end(const BoostId &id)
{
    const Result<Boost> boost = m_parts.inventory.boost(id);
    if (!boost)
        return boost.error();
    Result<Connection> connection = m_parts.inventory.connection(boost->connection);
    if (!connection)
        return connection.error();
    if (boost->state == BoostState::Active)
        m_parts.life.revert(*connection, reason::stopped, m_parts.clock.now());
    else if (boost->state == BoostState::Activating)
        m_parts.life.revert(*connection, reason::cancelled, m_parts.clock.now());
    else
        return Error{ErrorCode::WrongState, "this boost is over already"};
    return m_parts.inventory.boost(id);
}

} // namespace turbolane::backend
