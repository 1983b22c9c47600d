// SPDX-License-Identifier: GPL-3.0-or-later

// ScheduleService: another course for all times that are to come.

#include "backend/boosts/boostsahead.h"
#include "backend/catalogue/catalogue.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/schedules/scheduleservice.h"
#include "backend/store/store.h"
#include "backend/store/transaction.h"
#include "domain/require.h"

#include <algorithm>
#include <map>
#include <set>

namespace turbolane::backend {

namespace {

constexpr const char *mostPointer = "/mostMicros";
constexpr const char *outReason = "it was skipped";

/// A rule gives a day one time at most: the day is what a time keeps when its hour changes.
using Day = std::chrono::local_days;

Day dayOf(Instant instant, const TimeZone &zone)
{
    const auto days = std::chrono::floor<std::chrono::days>(instant + zone.offsetAt(instant));
    return Day(days.time_since_epoch());
}

Day dayOf(LocalTime time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

/// What placing moved says why; a person does not.
bool isByHand(const Schedule &schedule, const Occurrence &time)
{
    const bool isMoved = time.movedFrom.has_value() && time.reason.empty();
    return isMoved || time.endsAt - time.startsAt != schedule.duration;
}

bool isSameCourse(const Schedule &one, const Schedule &other)
{
    return one.to == other.to && one.duration == other.duration && one.start == other.start
        && one.timeZone == other.timeZone && one.rule == other.rule && one.ifFull == other.ifFull;
}

bool isRefused(const Occurrence &time)
{
    return time.state == OccurrenceState::Refused;
}

} // namespace

struct ScheduleService::Decided {
    std::set<Day> had; ///< the time of that day has begun, or is over
    std::set<Day> out;
    std::map<Day, Interval> elsewhere;
};

ScheduleService::Decided ScheduleService::decidedOf(const Schedule &schedule, Instant now)
{
    const auto zone = TimeZone::named(schedule.timeZone);
    require(bool(zone), "a schedule has a zone that there is");
    Decided decided;
    for (const Occurrence &time : schedule.occurrences) {
        const Day day = dayOf(time.askedFor(), *zone);
        if (time.state == OccurrenceState::Skipped)
            decided.out.insert(day);
        else if (time.startsAt <= now && !isRefused(time))
            decided.had.insert(day);
        else if (!isRefused(time) && isByHand(schedule, time))
            decided.elsewhere.emplace(day, Interval::between(time.startsAt, time.endsAt));
    }
    return decided;
}

std::vector<Occurrence> ScheduleService::ahead(const Schedule &schedule) const
{
    std::vector<Occurrence> times;
    std::ranges::copy_if(schedule.occurrences, std::back_inserter(times),
                         [this](const Occurrence &time) { return isToCome(time); });
    return times;
}

/// As if it had not been looked at any further than now.
void ScheduleService::clearAhead(const Schedule &schedule)
{
    for (const Occurrence &time : ahead(schedule)) {
        takeOut(schedule, time, outReason);
        m_parts.store.schedules.forget(schedule.id, time.askedFor());
    }
}

/// False: there is no room, and nothing is written.
bool ScheduleService::placedThen(const Schedule &schedule, Instant askedFor, Interval time)
{
    Schedule then = schedule;
    then.duration = std::chrono::floor<Seconds>(time.length());
    const auto asks = m_parts.placing.asksAt(then, time.from());
    if (!asks || !m_parts.boosts.estimate(*asks) || !m_parts.boosts.start(*asks, {}))
        return false;
    m_parts.store.schedules.put(schedule.id,
                                movedTo(asked(schedule, askedFor),
                                        {.schedule = schedule.id,
                                         .time = askedFor,
                                         .startsAt = time.from(),
                                         .duration = then.duration}));
    return true;
}

void ScheduleService::placeAhead(const Schedule &schedule, Recurrence times, const Decided &decided)
{
    const Instant now = m_parts.clock.now();
    const Instant horizon = now + std::chrono::days(schedule.horizonDays);
    for (auto time = times.next(); time && time->at < horizon; time = times.next()) {
        const Day day = dayOf(time->local);
        if (time->at <= now || decided.had.contains(day))
            continue;
        if (decided.out.contains(day)) {
            takeOut(schedule, asked(schedule, time->at), outReason);
            continue;
        }
        const auto elsewhere = decided.elsewhere.find(day);
        const bool isPlaced = elsewhere != decided.elsewhere.end()
            && placedThen(schedule, time->at, elsewhere->second);
        if (!isPlaced)
            placed(schedule, time->at);
    }
    m_parts.store.schedules.setProgress(schedule.id, {.until = horizon, .next = now});
}

Result<Schedule> ScheduleService::applied(const ChangeSchedule &ask)
{
    const Result<Schedule> before = m_parts.inventory.schedule(ask.schedule);
    if (!before)
        return before.error();
    if (before->state == ScheduleState::Ended)
        return Error{ErrorCode::WrongState, "this schedule is over already"};
    NewSchedule to = ask.to;
    to.connection = before->connection;
    to.scene = before->scene;
    if (!to.scene.isEmpty() && !to.to.isZero())
        return Error{ErrorCode::OutOfRange, "a scene has its bandwidths already", "/bandwidthKbps"};
    Result<Draft> drafted = draft(to, Instant());
    if (!drafted)
        return drafted.error();
    if (const auto free = nameIsFree(to.name, ask.schedule); !free)
        return free.error();
    const Instant now = m_parts.clock.now();
    Recurrence times = drafted->times;
    auto next = times.next();
    while (next && next->at <= now)
        next = times.next();
    if (!next)
        return Error{ErrorCode::OutOfRange, "none of its times would be to come", "/rrule"};
    Schedule &after = drafted->schedule;
    after.id = before->id;
    m_parts.store.schedules.change(after);
    m_parts.inventory.changed(after.id);
    if (!isSameCourse(*before, after)) {
        clearAhead(*before);
        placeAhead(after, drafted->times, decidedOf(*before, now));
        roll(after, drafted->times);
    }
    return m_parts.inventory.schedule(after.id);
}

Result<Money> ScheduleService::priceOf(const std::vector<Occurrence> &times) const
{
    Money total = Money::zero(m_parts.catalogue.customer().currency);
    for (const Occurrence &time : times) {
        const auto sum = time.price ? total.plus(*time.price) : Result(total);
        if (!sum)
            return sum;
        total = *sum;
    }
    return total;
}

/// What is written is taken back: nothing but this knows how all of them fit together.
Result<ScheduleEstimate> ScheduleService::estimate(const ChangeSchedule &ask)
{
    const Savepoint onlyToSee(m_parts.store.database());
    const auto after = applied(ask);
    m_parts.inventory.forgetChanges();
    if (!after)
        return after.error();
    const auto times = ahead(*after);
    const auto total = priceOf(times);
    if (!total)
        return total.error();
    return ScheduleEstimate{
        .occurrences = times, .total = *total, .horizonDays = after->horizonDays};
}

Error ScheduleService::whyRefused(const Schedule &schedule, const Occurrence &time) const
{
    const auto place = m_parts.placing.placeFor(schedule, time.askedFor());
    if (!place)
        return place.error();
    std::vector<Estimate> nothing;
    const auto dear = tooDear(*place, nothing);
    return dear ? dear->why : Error{ErrorCode::AboveCapacity, time.reason};
}

/// What is refused is taken back with the command.
Result<Schedule> ScheduleService::change(const ChangeSchedule &ask)
{
    const auto after = applied(ask);
    if (!after)
        return after.error();
    const auto times = ahead(*after);
    const auto total = priceOf(times);
    if (!total)
        return total.error();
    if (const auto price = isWithin(*total, ask.most, mostPointer); !price)
        return price.error();
    if (std::ranges::count_if(times, isRefused) > ask.mostRefused)
        return whyRefused(*after, *std::ranges::find_if(times, isRefused));
    return after;
}

} // namespace turbolane::backend
