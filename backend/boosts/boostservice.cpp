// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/boosts/boostservice.h"

#include "backend/assurance/pathlog.h"
#include "backend/boosts/boostlife.h"
#include "backend/boosts/boostsahead.h"
#include "backend/boosts/chain.h"
#include "backend/budgets/budgetguard.h"
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
constexpr const char *mostPointer = "/mostMicros";
constexpr const char *startPointer = "/startsAt";

Result<Done> isADuration(Seconds duration)
{
    if (duration >= shortestBoost && duration <= longestBoost)
        return Done{};
    return Error{ErrorCode::OutOfRange, "a boost lasts from 60 seconds to 7 days", durationPointer};
}

template <typename T>
bool isTooDear(const Result<T> &started)
{
    return !started && started.error().code == ErrorCode::PriceMoved;
}

} // namespace

Money totalOf(const std::vector<Estimate> &estimates, Currency currency)
{
    Money total = Money::zero(currency);
    for (const Estimate &estimate : estimates) {
        const auto sum = total.plus(estimate.total);
        require(bool(sum), "prices of boosts stay far from overflow");
        total = *sum;
    }
    return total;
}

std::vector<HolderId> besidesOf(const StartBoost &ask)
{
    if (ask.instead.isEmpty())
        return {};
    return {holderOf(ask.instead)};
}

Result<Done> BoostService::mayBeBoosted(const Connection &connection, bool isLater) const
{
    if (!isLater && !connection.boost.isEmpty())
        return Error{ErrorCode::AlreadyBoosted,
                     "connection " + connection.name + " is boosted already; one boost at a time",
                     "/connectionId"};
    if (!isInService(connection.state))
        return Error{ErrorCode::NotActive, "connection " + connection.name + " is not in service",
                     "/connectionId"};
    if (riddenPath(connection) == nullptr)
        return Error{ErrorCode::NotActive,
                     "connection " + connection.name + " is down by a fault of the carrier's",
                     "/connectionId"};
    if (connection.state != ProductState::Active && connection.boost.isEmpty())
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

Instant BoostService::startOf(const StartBoost &ask) const
{
    return ceilToSecond(ask.startsAt.value_or(m_parts.clock.now()));
}

bool BoostService::canBeShorter(const StartBoost &ask) const
{
    return ask.endsBy && floorToSecond(*ask.endsBy) > startOf(ask);
}

/// In whole seconds, as it is shown and charged.
Result<Interval> BoostService::timeOf(const StartBoost &ask) const
{
    if (const auto duration = isADuration(ask.duration); !duration)
        return duration.error();
    const Instant now = m_parts.clock.now();
    if (ask.startsAt && *ask.startsAt < now)
        return Error{ErrorCode::OutOfRange, "a boost starts now or later", startPointer};
    if (ask.startsAt && *ask.startsAt > now + furthestStart)
        return Error{ErrorCode::OutOfRange, "a boost starts within 366 days", startPointer};
    const Instant starts = startOf(ask);
    const Instant ends = starts + ask.duration;
    return Interval::between(starts, std::min(ends, floorToSecond(ask.endsBy.value_or(ends))));
}

Result<BoostService::Draft> BoostService::draft(const StartBoost &ask) const
{
    const Result<Interval> time = timeOf(ask);
    if (!time)
        return time.error();
    const Result<Connection> connection = m_parts.inventory.connection(ask.connection);
    if (!connection)
        return at("/connectionId", connection.error());
    const Instant accepted = m_parts.clock.now();
    const bool isLater = time->from() > ceilToSecond(accepted);
    if (const auto may = mayBeBoosted(*connection, isLater); !may)
        return may.error();
    const Result<Port> port = m_parts.inventory.port(connection->port);
    if (!port)
        return port.error();
    if (const auto may = mayCarry(ask, *connection, *port); !may)
        return may.error();
    const OnRamp *onRamp = m_parts.catalogue.find(connection->onRamp);
    require(onRamp != nullptr, "mayCarry() has found it");
    const Draft draft{*connection, *port, *onRamp, accepted, isLater, *time};
    if (const auto free = m_parts.ahead.isFree(*connection, draft.held(), ask.instead); !free)
        return free.error();
    return draft;
}

/// Refused where any part of the chain has not enough room beside what is taken already.
Result<Estimate> BoostService::priced(const StartBoost &ask, const Draft &draft, Taken &taken) const
{
    const Raise raise{.connection = draft.connection,
                      .port = draft.port,
                      .onRamp = draft.onRamp,
                      .to = ask.to,
                      .time = draft.held(),
                      .price = Money::zero(m_parts.catalogue.customer().currency),
                      .besides = besidesOf(ask)};
    std::vector<BoostPart> chain = chainOf(m_parts.capacity, raise, taken);
    if (const auto fits = allows(chain, raise); !fits)
        return at(toPointer, fits.error());
    Result<Estimate> estimate =
        m_parts.charging.boostEstimate(draft.connection, ask.to, draft.time);
    if (!estimate)
        return estimate.error();
    priceParts(chain, estimate->total);
    estimate->parts = std::move(chain);
    estimate->connection = ask.connection;
    taken.add(m_parts.capacity, raise);
    return estimate;
}

Result<Estimate> BoostService::estimate(const StartBoost &ask) const
{
    const Result<Draft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    Taken nothing;
    return priced(ask, *drafted, nothing);
}

Result<std::vector<Estimate>> BoostService::estimate(const std::vector<StartBoost> &asks) const
{
    Taken taken;
    std::vector<Estimate> estimates;
    for (const StartBoost &ask : asks) {
        const Result<Draft> drafted = draft(ask);
        const Result<Estimate> estimate = drafted ? priced(ask, *drafted, taken) : drafted.error();
        if (!estimate)
            return estimate.error();
        estimates.push_back(*estimate);
    }
    return estimates;
}

Order BoostService::upOrder(const Draft &draft) const
{
    Order up;
    up.action = OrderAction::Modify;
    up.purpose = OrderPurpose::BoostUp;
    up.connection = draft.connection.id;
    up.placedAt = draft.accepted;
    up.steps = flightPlan(up, m_parts.datapath.typical(Work::Boost));
    settleStep(up, StepKind::PriceLocked, draft.accepted);
    settleStep(up, StepKind::CapacityReserved, draft.accepted);
    if (draft.isLater) {
        up.requestedCompletion = draft.time.from(); // it waits for its date
        return up;
    }
    become(up, OrderState::InProgress);
    beginNextStep(up, draft.accepted);
    return up;
}

Order BoostService::downOrder(const Draft &draft) const
{
    Order down;
    down.action = OrderAction::Modify;
    down.purpose = OrderPurpose::BoostDown;
    down.connection = draft.connection.id;
    down.placedAt = draft.accepted;
    down.steps = flightPlan(down, m_parts.datapath.typical(Work::Boost));
    down.requestedCompletion = draft.time.to(); // it waits for its date
    return down;
}

Result<Boost> BoostService::start(const StartBoost &ask)
{
    StartBoost whole = ask;
    whole.endsBy.reset();
    Result<Boost> boost = startIn(whole);
    return isTooDear(boost) && canBeShorter(ask) ? startIn(ask) : boost;
}

Result<std::vector<Boost>> BoostService::start(const std::vector<StartBoost> &asks,
                                               const std::optional<Money> &most)
{
    std::vector<StartBoost> whole = asks;
    for (StartBoost &ask : whole)
        ask.endsBy.reset();
    Result<std::vector<Boost>> boosts = startIn(whole, most);
    const bool canAll =
        std::ranges::all_of(asks, [this](const StartBoost &ask) { return canBeShorter(ask); });
    return isTooDear(boosts) && canAll ? startIn(asks, most) : boosts;
}

Result<Boost> BoostService::startIn(const StartBoost &ask)
{
    const Result<Draft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    Taken nothing;
    const Result<Estimate> estimate = priced(ask, *drafted, nothing);
    if (!estimate)
        return estimate.error();
    if (const auto price = isWithin(estimate->total, ask.most, mostPointer); !price)
        return price.error();
    if (const auto may = m_parts.guard.mayCost({{*estimate}, {}, ask.approvedBy}); !may)
        return may.error();
    const Connection &connection = drafted->connection;
    const auto extra = m_parts.charging.boostExtra(connection, ask.to, drafted->time.from());
    if (!extra)
        return extra.error();
    Boost boost{.id = {},
                .connection = connection.id,
                .state = drafted->isLater ? BoostState::Scheduled : BoostState::Activating,
                .from = connection.base,
                .to = ask.to,
                .placedAt = drafted->accepted,
                .startsAt = drafted->time.from(),
                .endsAt = drafted->time.to(),
                .activeAt = {},
                .endedAt = {},
                .shownPrice = estimate->total,
                .extra = *extra,
                .upOrder = {},
                .downOrder = {},
                .reason = {},
                .schedule = ask.schedule,
                .scene = ask.scene,
                .parts = estimate->parts,
                .approvedBy = ask.approvedBy};
    keep(boost, *drafted);
    return boost;
}

Result<std::vector<Boost>> BoostService::startIn(const std::vector<StartBoost> &asks,
                                                 const std::optional<Money> &most)
{
    const auto estimates = estimate(asks);
    if (!estimates)
        return estimates.error();
    const Currency currency = m_parts.catalogue.customer().currency;
    if (const auto price = isWithin(totalOf(*estimates, currency), most, mostPointer); !price)
        return price.error();
    const std::string approvedBy = asks.empty() ? std::string() : asks.front().approvedBy;
    if (const auto may = m_parts.guard.mayCost({*estimates, {}, approvedBy}); !may)
        return may.error();
    std::vector<Boost> boosts;
    for (const StartBoost &ask : asks) {
        const Result<Boost> boost = startIn(ask);
        if (!boost)
            return boost.error();
        boosts.push_back(*boost);
    }
    return boosts;
}

/// The boost, both its orders and its capacity.
void BoostService::keep(Boost &boost, const Draft &draft)
{
    Order up = upOrder(draft);
    Order down = downOrder(draft);
    m_parts.inventory.add(boost, up, down);
    m_parts.capacity.reserve(
        holderOf(boost.id),
        {.port = draft.port,
         .path = *riddenPath(draft.connection),
         .rate = boost.to.minus(boost.from),
         .time = draft.held(),
         .onRamp = draft.onRamp,
         .also = m_parts.capacity.otherPathOf(draft.connection, draft.held())});
    if (draft.isLater)
        return;
    Connection connection = draft.connection;
    connection.boost = boost.id;
    connection.lastOrder = up.id;
    become(connection, ProductState::ActivePendingChange);
    m_parts.inventory.save(connection);
}

Result<Boost> BoostService::end(const BoostId &id)
{
    Result<Boost> boost = m_parts.inventory.boost(id);
    if (!boost)
        return boost.error();
    Result<Connection> connection = m_parts.inventory.connection(boost->connection);
    if (!connection)
        return connection.error();
    if (boost->state == BoostState::Scheduled)
        m_parts.ahead.cancel(*boost, reason::cancelled);
    else if (boost->state == BoostState::Active)
        m_parts.life.revert(*connection, reason::stopped, m_parts.clock.now());
    else if (boost->state == BoostState::Activating)
        m_parts.life.revert(*connection, reason::cancelled, m_parts.clock.now());
    else
        return Error{ErrorCode::WrongState, "this boost is over already"};
    return m_parts.inventory.boost(id);
}

} // namespace turbolane::backend
