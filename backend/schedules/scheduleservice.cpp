// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/schedules/scheduleservice.h"

#include "backend/boosts/boostlife.h"
#include "backend/boosts/boostsahead.h"
#include "backend/budgets/budgetguard.h"
#include "backend/catalogue/catalogue.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::chrono::days rollEvery{1};

/// What is known of a time before its boosts are there; asked: as it was asked for.
Occurrence foreseen(const Schedule &schedule, const Occurrence &asked,
                    const Result<Placing::Place> &place)
{
    Occurrence occurrence = asked;
    const Instant askedFor = asked.startsAt;
    if (!place) {
        occurrence.reason = place.error().detail;
        return occurrence;
    }
    occurrence.startsAt = place->startsAt;
    occurrence.endsAt = place->startsAt + schedule.duration;
    occurrence.state = OccurrenceState::Reserved;
    occurrence.price = place->price;
    if (place->startsAt == askedFor)
        return occurrence;
    occurrence.state = OccurrenceState::Moved;
    occurrence.movedFrom = askedFor;
    occurrence.reason = place->whyMoved;
    return occurrence;
}

Obstacle obstacleOf(const BudgetCheck &check)
{
    return {.cause = check.passes ? "approvalNeeded" : "budget",
            .kind = "budget",
            .id = check.budget.text(),
            .from = check.month.from(),
            .until = check.month.to()};
}

bool meets(const std::vector<Occurrence> &others, const Occurrence &one)
{
    return std::any_of(others.begin(), others.end(), [&](const Occurrence &other) {
        return other.state != OccurrenceState::Refused && other.startsAt < one.endsAt
            && one.startsAt < other.endsAt;
    });
}

} // namespace

Occurrence ScheduleService::asked(const Schedule &schedule, Instant askedFor)
{
    return {.startsAt = askedFor,
            .endsAt = askedFor + schedule.duration,
            .state = OccurrenceState::Refused,
            .boosts = {},
            .reason = {},
            .movedFrom = {},
            .price = {}};
}

Result<Recurrence> ScheduleService::timesOf(const NewSchedule &ask, Instant earliest) const
{
    const Result<TimeZone> zone = TimeZone::named(ask.timeZone);
    if (!zone)
        return Error{ErrorCode::OutOfRange, "there is no time zone \"" + ask.timeZone + "\"",
                     "/timeZone"};
    const Result<RecurrenceRule> rule =
        ask.rule.empty() ? onlyOnce() : parseRecurrenceRule(ask.rule);
    if (!rule)
        return at("/rrule", rule.error());
    if (instantOf(ask.start, *zone) < earliest)
        return Error{ErrorCode::OutOfRange, "a schedule starts now or later", "/start"};
    if (const auto good = startIsATime(*rule, ask.start, *zone); !good)
        return at("/start", good.error());
    return Recurrence(*rule, ask.start, *zone);
}

Result<Done> ScheduleService::isGoodTarget(const NewSchedule &ask) const
{
    if (!ask.scene.isEmpty()) {
        const auto scene = m_parts.inventory.scene(ask.scene);
        return scene ? Result<Done>(Done{}) : at("/sceneId", scene.error());
    }
    const auto connection = m_parts.inventory.connection(ask.connection);
    if (!connection)
        return at("/connectionId", connection.error());
    if (!isInService(connection->state))
        return Error{ErrorCode::NotActive, "connection " + connection->name + " is not in service",
                     "/connectionId"};
    return isSellable(ask.to, "/bandwidthKbps");
}

Result<ScheduleService::Draft> ScheduleService::draft(const NewSchedule &ask,
                                                      Instant earliest) const
{
    if (const auto name = isName(ask.name); !name)
        return name.error();
    if (ask.duration < shortestBoost || ask.duration > longestBoost)
        return Error{ErrorCode::OutOfRange, "a boost lasts from 60 seconds to 7 days",
                     "/durationSeconds"};
    if (const auto target = isGoodTarget(ask); !target)
        return target.error();
    const Result<Recurrence> times = timesOf(ask, earliest);
    if (!times)
        return times.error();
    return Draft{.schedule = {.id = {},
                              .name = ask.name,
                              .state = ScheduleState::Active,
                              .connection = ask.connection,
                              .scene = ask.scene,
                              .to = ask.to,
                              .duration = ask.duration,
                              .start = ask.start,
                              .timeZone = ask.timeZone,
                              .rule = ask.rule,
                              .ifFull = ask.ifFull,
                              .horizonDays = horizonDays,
                              .occurrences = {}},
                 .times = *times};
}

Result<ScheduleEstimate> ScheduleService::estimate(const NewSchedule &ask) const
{
    Result<Draft> drafted = draft(ask, m_parts.clock.now());
    if (!drafted)
        return drafted.error();
    const Instant horizon = m_parts.clock.now() + std::chrono::days(horizonDays);
    ScheduleEstimate estimate{.occurrences = {},
                              .total = Money::zero(m_parts.catalogue.customer().currency),
                              .horizonDays = horizonDays};
    std::vector<Estimate> before;
    for (auto time = drafted->times.next(); time && time->at < horizon;
         time = drafted->times.next()) {
        const auto place = m_parts.placing.placeFor(drafted->schedule, time->at);
        Occurrence occurrence =
            foreseen(drafted->schedule, asked(drafted->schedule, time->at), place);
        if (meets(estimate.occurrences, occurrence)) {
            occurrence = asked(drafted->schedule, time->at);
            occurrence.reason = "the time before it is not over by then";
        } else if (!place) {
            occurrence.refusal = m_parts.placing.obstacleAt(drafted->schedule, time->at);
        } else if (const auto dear = tooDear(*place, before)) {
            occurrence = asked(drafted->schedule, time->at);
            occurrence.reason = dear->why.detail;
            occurrence.refusal = dear->obstacle;
        }
        estimate.occurrences.push_back(occurrence);
    }
    const auto total = priceOf(estimate.occurrences);
    if (!total)
        return total.error();
    estimate.total = *total;
    return estimate;
}

/// Beside those before it, to which it is added where it is not.
std::optional<ScheduleService::TooDear>
ScheduleService::tooDear(const Placing::Place &place, std::vector<Estimate> &before) const
{
    const auto its = m_parts.boosts.estimate(place.asks);
    if (!its)
        return TooDear{its.error()};
    std::vector<Estimate> all = before;
    all.insert(all.end(), its->begin(), its->end());
    if (const auto may = m_parts.guard.mayCost({all, {}, {}}); !may)
        return TooDear{may.error(), obstacleOf(*m_parts.guard.inTheWay({all, {}, {}}))};
    before = std::move(all);
    return std::nullopt;
}

/// With its boosts, where there is room for them.
Occurrence ScheduleService::placed(const Schedule &schedule, Instant askedFor)
{
    const auto place = m_parts.placing.placeFor(schedule, askedFor);
    Occurrence occurrence = foreseen(schedule, asked(schedule, askedFor), place);
    if (!place)
        occurrence.refusal = m_parts.placing.obstacleAt(schedule, askedFor);
    if (place) {
        const auto boosts = m_parts.boosts.start(place->asks, {});
        if (!boosts) {
            std::vector<Estimate> nothing;
            const auto dear = tooDear(*place, nothing);
            occurrence = asked(schedule, askedFor);
            occurrence.reason = boosts.error().detail;
            occurrence.refusal = dear ? dear->obstacle : std::nullopt;
        }
    }
    m_parts.store.schedules.put(schedule.id, occurrence);
    m_parts.inventory.changed(schedule.id);
    return occurrence;
}

Result<Done> ScheduleService::nameIsFree(const std::string &name, const ScheduleId &except) const
{
    for (const Schedule &other : m_parts.inventory.schedules())
        if (other.id != except && other.state == ScheduleState::Active && other.name == name)
            return Error{ErrorCode::NameTaken, "another schedule is called " + name, "/name"};
    return Done{};
}

Result<Schedule> ScheduleService::create(const NewSchedule &ask)
{
    Result<Draft> drafted = draft(ask, m_parts.clock.now());
    if (!drafted)
        return drafted.error();
    if (const auto free = nameIsFree(ask.name); !free)
        return free.error();
    const auto first = m_parts.placing.placeFor(
        drafted->schedule, instantOf(ask.start, *TimeZone::named(ask.timeZone)));
    m_parts.inventory.add(drafted->schedule);
    roll(drafted->schedule, drafted->times);
    const Result<Schedule> made = m_parts.inventory.schedule(drafted->schedule.id);
    const bool isInVain = made && !made->occurrences.empty()
        && std::all_of(made->occurrences.begin(), made->occurrences.end(),
                       [](const Occurrence &occurrence) {
                           return occurrence.state == OccurrenceState::Refused;
                       });
    // What is refused is taken back with the command.
    if (isInVain && !first)
        return first.error();
    std::vector<Estimate> nothing;
    if (const auto dear = isInVain ? tooDear(*first, nothing) : std::nullopt)
        return dear->why;
    return made;
}

bool ScheduleService::isToCome(const Occurrence &occurrence) const
{
    return occurrence.startsAt > m_parts.clock.now();
}

/// Everything up to the horizon that was not looked at before.
void ScheduleService::roll(const Schedule &schedule, Recurrence times)
{
    const Instant now = m_parts.clock.now();
    const Instant horizon = now + std::chrono::days(schedule.horizonDays);
    auto progress = m_parts.store.schedules.progress(schedule.id);
    for (const Occurrence &occurrence : schedule.occurrences)
        if (occurrence.state == OccurrenceState::Refused && isToCome(occurrence))
            placed(schedule, occurrence.askedFor());
    auto time = times.next();
    for (; time && time->at < horizon; time = times.next())
        if (time->at >= progress.until && time->at >= now)
            placed(schedule, time->at);
    // The clock may have been set back since: nothing is placed twice.
    progress.until = std::max(progress.until, horizon);
    progress.next = now + rollEvery;
    m_parts.store.schedules.setProgress(schedule.id, progress);
    if (!time)
        lookAgain(schedule, now);
}

/// Of one that has no more times than it has: it ends with the last of them.
void ScheduleService::lookAgain(const Schedule &schedule, Instant now)
{
    const auto written = m_parts.store.schedules.byId(schedule.id);
    Instant last = now;
    for (const Occurrence &occurrence : written->occurrences)
        last = std::max(last, occurrence.endsAt);
    if (last <= now) {
        m_parts.store.schedules.setState(schedule.id, ScheduleState::Ended);
        m_parts.inventory.changed(schedule.id);
        return;
    }
    auto progress = m_parts.store.schedules.progress(schedule.id);
    progress.next = std::min(progress.next, last);
    m_parts.store.schedules.setProgress(schedule.id, progress);
}

void ScheduleService::takeOut(const Schedule &schedule, Occurrence occurrence,
                              const std::string &reason)
{
    for (const BoostId &id : occurrence.boosts)
        if (auto boost = m_parts.store.boosts.byId(id);
            boost && boost->state == BoostState::Scheduled)
            m_parts.ahead.cancel(*boost, reason::cancelled);
    occurrence.state = OccurrenceState::Skipped;
    occurrence.reason = reason;
    m_parts.store.schedules.put(schedule.id, occurrence);
    m_parts.inventory.changed(schedule.id);
}

/// By when it was asked for, before when it starts: another may have been moved there.
Result<ScheduleService::Named> ScheduleService::named(const ScheduleId &id, Instant startsAt) const
{
    const Result<Schedule> schedule = m_parts.inventory.schedule(id);
    if (!schedule)
        return schedule.error();
    const auto &all = schedule->occurrences;
    auto found = std::ranges::find(all, startsAt, &Occurrence::askedFor);
    if (found == all.end())
        found = std::ranges::find(all, startsAt, &Occurrence::startsAt);
    if (found == all.end())
        return Error{ErrorCode::NotFound,
                     "schedule " + schedule->name + " has no time at " + text(startsAt)
                         + " within its horizon"};
    const bool isOver = found->state == OccurrenceState::Skipped
        || found->state == OccurrenceState::Done || !isToCome(*found);
    if (isOver)
        return Error{ErrorCode::WrongState,
                     "this time has begun, or was taken out before; a boost that runs is ended by "
                     "itself"};
    return Named{*schedule, *found};
}

Result<Schedule> ScheduleService::skip(const ScheduleId &id, Instant startsAt)
{
    const Result<Named> one = named(id, startsAt);
    if (!one)
        return one.error();
    takeOut(one->schedule, one->time, "it was skipped");
    return m_parts.inventory.schedule(id);
}

Result<Schedule> ScheduleService::end(const ScheduleId &id)
{
    const Result<Schedule> schedule = m_parts.inventory.schedule(id);
    if (!schedule)
        return schedule.error();
    if (schedule->state == ScheduleState::Ended)
        return Error{ErrorCode::WrongState, "this schedule is over already"};
    for (const Occurrence &occurrence : schedule->occurrences)
        if (isToCome(occurrence) && occurrence.state != OccurrenceState::Skipped)
            takeOut(*schedule, occurrence, "the schedule was ended");
    m_parts.store.schedules.setState(id, ScheduleState::Ended);
    m_parts.inventory.changed(id);
    return m_parts.inventory.schedule(id);
}

void ScheduleService::runDue()
{
    const Instant now = m_parts.clock.now();
    for (const ScheduleId &id : m_parts.store.schedules.due(now)) {
        m_parts.store.schedules.forgetBefore(id, now - pastShown);
        const auto schedule = m_parts.store.schedules.byId(id);
        const auto zone = TimeZone::named(schedule->timeZone);
        const auto rule = schedule->rule.empty() ? onlyOnce() : parseRecurrenceRule(schedule->rule);
        const auto connection = m_parts.store.connections.byId(schedule->connection);
        const bool isInVain = connection && isTerminal(connection->state);
        if (isInVain || !zone || !rule)
            (void)end(id);
        else
            roll(*schedule, Recurrence(*rule, schedule->start, *zone));
    }
}

std::optional<Instant> ScheduleService::nextDue() const
{
    return m_parts.store.schedules.nextDue();
}

} // namespace turbolane::backend
