// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/orders/wanted.h"

#include "backend/assurance/pathlog.h"
#include "backend/orders/flight.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

struct Facts {
    const Connection &connection;
    std::optional<Order> order; ///< the last one; only if it is still in flight
    std::optional<Boost> boost; ///< the running one
};

Wanted nothing(const Facts &facts)
{
    return {.connection = facts.connection.id,
            .order = facts.order ? facts.order->id : OrderId(),
            .work = Work::Remove,
            .rate = {},
            .base = {}};
}

/// Its path broke and there is no other: what is in flight waits, but for what goes down anyway.
Wanted letGo(const Facts &facts)
{
    const bool isReverting = facts.boost && facts.boost->state == BoostState::Reverting;
    return {.connection = facts.connection.id,
            .order = isReverting ? facts.boost->downOrder : OrderId(),
            .work = Work::LetGo,
            .rate = {},
            .base = {}};
}

bool waitsForPort(const Order &order)
{
    return std::any_of(order.steps.begin(), order.steps.end(), [](const FlightStep &step) {
        return step.kind == StepKind::PortLit && step.state == StepState::Now;
    });
}

/// Its port is still being made: there is nothing to do for its order yet.
Wanted waiting(const Facts &facts)
{
    Wanted wanted = nothing(facts);
    wanted.order = {};
    return wanted;
}

/// Carries base at rest.
Wanted atRest(const Facts &facts, Bandwidth base)
{
    return {.connection = facts.connection.id,
            .order = {},
            .work = Work::Change,
            .rate = base,
            .base = base,
            .links = riddenPath(facts.connection)->links};
}

/// What it carried before its path broke, on another one; what is in flight goes on after that.
Wanted rescued(const Facts &facts, Rescue action)
{
    Wanted wanted = atRest(facts, facts.connection.base);
    wanted.work = action == Rescue::Switched ? Work::Switch : Work::Reroute;
    if (facts.boost && facts.boost->state == BoostState::Active) {
        wanted.rate = facts.boost->to;
        wanted.until = facts.boost->endsAt;
    }
    return wanted;
}

Wanted forOrder(const Facts &facts, Bandwidth base)
{
    Wanted wanted = atRest(facts, base);
    wanted.order = facts.order->id;
    wanted.work = workOf(*facts.order);
    return wanted;
}

Wanted boosted(const Facts &facts)
{
    const Boost &boost = *facts.boost;
    Wanted wanted = atRest(facts, boost.from);
    wanted.work = Work::Boost;
    if (boost.state == BoostState::Reverting)
        wanted.order = boost.downOrder;
    else {
        wanted.rate = boost.to;
        wanted.until = boost.endsAt;
    }
    if (boost.state == BoostState::Activating)
        wanted.order = boost.upOrder;
    return wanted;
}

Wanted beingBuilt(const Facts &facts)
{
    const bool isAdd = facts.order && facts.order->action == OrderAction::Add;
    if (isAdd && facts.connection.riding == Riding::Nothing)
        return letGo(facts);
    if (isAdd && waitsForPort(*facts.order))
        return waiting(facts);
    return isAdd ? forOrder(facts, facts.connection.base) : nothing(facts);
}

Wanted inService(const Facts &facts, const Store &store)
{
    if (facts.connection.riding == Riding::Nothing)
        return letGo(facts);
    if (const auto disturbance = store.disturbances.openOf(facts.connection.id))
        return rescued(facts, disturbance->action);
    if (facts.boost)
        return boosted(facts);
    if (!facts.order)
        return atRest(facts, facts.connection.base);
    const auto target = store.orders.target(facts.order->id);
    return forOrder(facts, target ? target->base : facts.connection.base);
}

} // namespace

Wanted wantedFor(const Connection &connection, const Store &store)
{
    Facts facts{.connection = connection,
                .order = store.orders.byId(connection.lastOrder),
                .boost = store.boosts.byId(connection.boost)};
    if (facts.order && isTerminal(facts.order->state))
        facts.order.reset();
    switch (connection.state) {
    case ProductState::PendingActive: return beingBuilt(facts);
    case ProductState::Active:
    case ProductState::ActivePendingChange: return inService(facts, store);
    case ProductState::Suspended:
    case ProductState::PendingTerminate:
    case ProductState::SuspendedPendingTerminate:
    case ProductState::Cancelled:
    case ProductState::Terminated: return nothing(facts);
    }
    return nothing(facts);
}

} // namespace turbolane::backend
