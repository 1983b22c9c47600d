// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/holds/holds.h"

#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/events/eventlog.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/routing.h"
#include "backend/orders/checks.h"
#include "backend/store/store.h"

namespace turbolane::backend {

namespace {

constexpr const char *ratePointer = "/bandwidthKbps";
constexpr Seconds shortestHold{10};
constexpr Seconds longestHold{3'600};

} // namespace

std::vector<Hold> Holds::all() const
{
    return m_parts.store.holds.all();
}

Result<Hold> Holds::one(const HoldId &id) const
{
    const auto hold = m_parts.store.holds.byId(id);
    if (!hold)
        return Error{ErrorCode::NotFound, "there is no hold \"" + id.text() + "\""};
    return *hold;
}

Result<Done> Holds::isSound(const AskHold &ask) const
{
    if (const auto sellable = isSellable(ask.rate, ratePointer); !sellable)
        return sellable;
    if (ask.duration < shortestHold || ask.duration > longestHold)
        return Error{ErrorCode::OutOfRange, "a hold lasts from 10 seconds to 1 hour",
                     "/holdSeconds"};
    const Instant now = m_parts.clock.now();
    const Instant from = ask.fromTime.value_or(now);
    if (from < now)
        return Error{ErrorCode::OutOfRange, "this time has passed", "/fromTime"};
    if (from >= ask.toTime.value_or(forEver))
        return Error{ErrorCode::OutOfRange, "the time ends before it starts", "/toTime"};
    return Done{};
}

/// Where that end is; what it takes up there is added to what is demanded.
Result<PopId> Holds::join(Demanded &demanded, const std::string &end, const char *pointer) const
{
    if (const auto port = m_parts.inventory.port(PortId(end))) {
        demanded.also.push_back(m_parts.capacity.partOf(*port));
        return port->pop;
    }
    if (const OnRamp *onRamp = m_parts.catalogue.find(OnRampId(end))) {
        demanded.also.push_back(m_parts.capacity.partOf(*onRamp));
        return onRamp->pop;
    }
    if (m_parts.network.find(PopId(end)))
        return PopId(end);
    return Error{ErrorCode::NotFound, "there is no port, on-ramp or PoP \"" + end + "\"", pointer};
}

Result<Hold> Holds::take(const AskHold &ask)
{
    if (const auto sound = isSound(ask); !sound)
        return sound.error();
    const Instant now = m_parts.clock.now();
    Demanded demanded{
        .port = {},
        .path = {},
        .rate = ask.rate,
        .time = Interval::between(ask.fromTime.value_or(now), ask.toTime.value_or(forEver))};
    const Result<PopId> from = join(demanded, ask.from, "/from");
    if (!from)
        return from.error();
    const Result<PopId> to = join(demanded, ask.to, "/to");
    if (!to)
        return to.error();
    const auto plan = m_parts.routing.path(
        {.from = *from, .to = *to, .need = ask.rate, .time = demanded.time, .policy = ask.policy});
    if (!plan)
        return elseAt(ratePointer, plan.error());
    demanded.path = plan->path;
    if (const auto fits = m_parts.capacity.fits(demanded); !fits)
        return at(ratePointer, fits.error());

    const std::int64_t number = m_parts.store.nextNumber("hold");
    const Hold hold{.id = HoldId("hold-" + std::to_string(number)),
                    .rate = ask.rate,
                    .path = plan->path,
                    .from = demanded.time.from(),
                    .until = ask.toTime,
                    .expiresAt = ceilToSecond(now) + ask.duration,
                    .state = HoldState::Held};
    m_parts.store.holds.add(number, hold);
    m_parts.capacity.reserve(holderOf(hold.id), demanded, hold.expiresAt);
    m_parts.events.append(hold);
    return hold;
}

void Holds::end(Hold &hold, HoldState state)
{
    require(mayBecome(hold.state, state), "a hold takes only the steps of its life");
    hold.state = state;
    m_parts.store.holds.setState(hold.id, state);
    m_parts.capacity.release(holderOf(hold.id));
    m_parts.events.append(hold);
}

Result<Hold> Holds::release(const HoldId &id)
{
    Result<Hold> hold = one(id);
    if (!hold)
        return hold;
    if (hold->state != HoldState::Held)
        return Error{ErrorCode::WrongState,
                     "hold " + id.text() + " is " + std::string(wireName(hold->state))
                         + " already"};
    end(*hold, HoldState::Released);
    return hold;
}

void Holds::runDue()
{
    for (Hold &hold : m_parts.store.holds.due(m_parts.clock.now()))
        end(hold, HoldState::Expired);
}

std::optional<Instant> Holds::nextDue() const
{
    return m_parts.store.holds.nextExpiry();
}

} // namespace turbolane::backend
