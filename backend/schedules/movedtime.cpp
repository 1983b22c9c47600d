// SPDX-License-Identifier: GPL-3.0-or-later

// ScheduleService: another time for one of a schedule's.

#include "backend/budgets/budgetguard.h"
#include "backend/catalogue/catalogue.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/schedules/scheduleservice.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr const char *mostPointer = "/mostMicros";

MoveBoost moveOf(const BoostId &boost, const MoveTime &ask)
{
    return {.boost = boost,
            .startsAt = ask.startsAt,
            .duration = ask.duration,
            .most = {},
            .approvedBy = ask.approvedBy,
            .schedule = ask.schedule};
}

/// Where none of its boosts stands it is asked for anew.
bool isPlaced(const Occurrence &time)
{
    return time.state != OccurrenceState::Refused;
}

} // namespace

Result<ScheduleService::Named> ScheduleService::movable(const MoveTime &ask) const
{
    const Result<Named> one = named(ask.schedule, ask.time);
    if (!one)
        return one.error();
    if (one->schedule.state == ScheduleState::Ended)
        return Error{ErrorCode::WrongState, "this schedule is over already"};
    if (ask.startsAt <= m_parts.clock.now())
        return Error{ErrorCode::OutOfRange, "a time is moved to one that is to come", "/startsAt"};
    const auto isThere = [&](const Occurrence &other) {
        return other.askedFor() != one->time.askedFor() && other.state != OccurrenceState::Refused
            && other.state != OccurrenceState::Skipped
            && other.startsAt < ask.startsAt + ask.duration && ask.startsAt < other.endsAt;
    };
    if (std::ranges::any_of(one->schedule.occurrences, isThere))
        return Error{ErrorCode::AlreadyBoosted, "another time of this schedule is there already",
                     "/startsAt"};
    return one;
}

Result<std::vector<StartBoost>> ScheduleService::asStarts(const MoveTime &ask) const
{
    const Result<Named> one = movable(ask);
    if (!one)
        return one.error();
    std::vector<StartBoost> starts;
    for (const BoostId &boost : one->time.boosts) {
        const Result<StartBoost> start = m_parts.boosts.asStart(moveOf(boost, ask));
        if (!start)
            return start.error();
        starts.push_back(*start);
    }
    if (isPlaced(one->time))
        return starts;
    Schedule longer = one->schedule;
    longer.duration = ask.duration;
    auto asks = m_parts.placing.asksAt(longer, ask.startsAt);
    if (asks)
        for (StartBoost &start : *asks)
            start.approvedBy = ask.approvedBy;
    return asks;
}

Result<std::vector<Estimate>> ScheduleService::estimatesOf(const MoveTime &ask,
                                                           const Named &one) const
{
    if (!isPlaced(one.time)) {
        const auto starts = asStarts(ask);
        return starts ? m_parts.boosts.estimate(*starts) : starts.error();
    }
    std::vector<Estimate> all;
    for (const BoostId &boost : one.time.boosts) {
        const auto estimate = m_parts.boosts.estimate(moveOf(boost, ask));
        if (!estimate)
            return estimate.error();
        all.push_back(*estimate);
    }
    return all;
}

Result<ScheduleEstimate> ScheduleService::estimate(const MoveTime &ask) const
{
    const Result<Named> one = movable(ask);
    if (!one)
        return one.error();
    const auto estimates = estimatesOf(ask, *one);
    if (!estimates)
        return estimates.error();
    const Money total = totalOf(*estimates, m_parts.catalogue.customer().currency);
    Occurrence time = movedTo(one->time, ask);
    time.price = total;
    return ScheduleEstimate{
        .occurrences = {time}, .total = total, .horizonDays = one->schedule.horizonDays};
}

Occurrence ScheduleService::movedTo(Occurrence time, const MoveTime &ask)
{
    const Instant askedFor = time.askedFor();
    time.startsAt = ceilToSecond(ask.startsAt);
    time.endsAt = time.startsAt + ask.duration;
    const bool isElsewhere = time.startsAt != askedFor;
    time.state = isElsewhere ? OccurrenceState::Moved : OccurrenceState::Reserved;
    time.movedFrom = isElsewhere ? std::optional(askedFor) : std::nullopt;
    time.reason.clear();
    time.refusal.reset();
    return time;
}

Result<Done> ScheduleService::moveBoosts(const MoveTime &ask, const Named &one)
{
    if (!isPlaced(one.time)) {
        const auto starts = asStarts(ask);
        if (!starts)
            return starts.error();
        const auto boosts = m_parts.boosts.start(*starts, ask.most);
        return boosts ? Result<Done>(Done{}) : boosts.error();
    }
    for (const BoostId &boost : one.time.boosts)
        if (const auto moved = m_parts.boosts.move(moveOf(boost, ask)); !moved)
            return moved.error();
    return Done{};
}

/// What is refused is taken back with the command.
Result<Schedule> ScheduleService::move(const MoveTime &ask)
{
    const Result<Named> one = movable(ask);
    if (!one)
        return one.error();
    const auto foreseen = estimate(ask);
    if (!foreseen)
        return foreseen.error();
    if (const auto price = isWithin(foreseen->total, ask.most, mostPointer); !price)
        return price.error();
    if (const auto moved = moveBoosts(ask, *one); !moved)
        return moved.error();
    m_parts.store.schedules.put(ask.schedule, movedTo(one->time, ask));
    m_parts.inventory.changed(ask.schedule);
    return m_parts.inventory.schedule(ask.schedule);
}

} // namespace turbolane::backend
