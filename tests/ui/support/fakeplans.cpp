// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/holdjob.h"
#include "client/jobs/quotejobs.h"
#include "client/jobs/scenejobs.h"
#include "client/jobs/schedulejobs.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "fakeanswer.h"

#include <algorithm>

namespace turbolane::test {

using namespace turbolane::client;
using std::chrono::days;

namespace {

/// As if every zone were two hours ahead.
Instant inSummer(LocalTime local)
{
    return Instant(local.time_since_epoch()) - std::chrono::hours(2);
}

} // namespace

AskQuoteJob *FakeCarrier::askQuote(const QuoteQuestion &question)
{
    const PathQuestion asked{.port = question.order.port,
                             .onRamp = question.order.onRamp,
                             .base = question.order.base,
                             .turbo = question.order.turbo};
    const auto path = m_world.way(m_world.port(asked.port).pop, m_world.onRamp(asked.onRamp).pop);
    Quote quote{.id = QuoteId("Q-" + std::to_string(58'213 + m_quoted.size())),
                .state = QuoteState::ApprovedOrderable,
                .placedAt = m_world.now,
                .validUntil = m_world.now + question.valid,
                .candidate = candidateOf(*path, asked),
                .request = {},
                .order = {}};
    m_quoted[quote.id] = question.order;
    return later(new AskQuoteJob(question, nextKey()), quote);
}

DeclineQuoteJob *FakeCarrier::declineQuote(const QuoteId &id)
{
    const client::NewConnection &order = m_quoted.at(id);
    const auto path = m_world.way(m_world.port(order.port).pop, m_world.onRamp(order.onRamp).pop);
    const Quote quote{
        .id = id,
        .state = QuoteState::Declined,
        .placedAt = m_world.now,
        .validUntil = m_world.now,
        .candidate = candidateOf(
            *path, {.port = order.port, .onRamp = order.onRamp, .base = order.base, .turbo = {}}),
        .request = {},
        .order = {}};
    return later(new DeclineQuoteJob(id, nextKey()), quote);
}

HoldJob *FakeCarrier::keepFree(const QJsonObject &hold)
{
    m_lastOffered = hold;
    return later(new HoldJob(hold, nextKey()),
                 Hold{.id = HoldId("hold-1"),
                      .rate = Bandwidth::gbps(10),
                      .path = {},
                      .from = m_world.now + std::chrono::hours(4),
                      .until = {},
                      .expiresAt = m_world.now + std::chrono::minutes(15),
                      .state = HoldState::Held});
}

ScenesJob *FakeCarrier::scenes()
{
    return later(new ScenesJob, m_world.scenes);
}

AddSceneJob *FakeCarrier::addScene(const NewScene &wanted)
{
    const Scene scene{.id = SceneId("scene-" + std::to_string(m_world.scenes.size() + 1)),
                      .name = wanted.name,
                      .members = wanted.members};
    m_world.scenes.push_back(scene);
    m_feed.tell(scene, m_world.now);
    return later(new AddSceneJob(wanted, nextKey()), scene);
}

RemoveSceneJob *FakeCarrier::removeScene(const SceneId &id)
{
    auto *job = new RemoveSceneJob(id, nextKey());
    Scene scene = *std::ranges::find(m_world.scenes, id, &Scene::id);
    if (!m_refusals.contains("turbolane::client::RemoveSceneJob")) {
        std::erase_if(m_world.scenes, [&id](const Scene &each) { return each.id == id; });
        scene.members.clear(); // as the event of a scene that is gone
        m_feed.tell(scene, m_world.now);
    }
    return later(job, scene);
}

EstimateSceneJob *FakeCarrier::estimateScene(const SceneQuestion &question)
{
    const Scene &scene = *std::ranges::find(m_world.scenes, question.scene, &Scene::id);
    SceneEstimate sum{.time = Interval::between(m_world.now, m_world.now + question.lasting),
                      .items = {},
                      .total = euros(0),
                      .perHour = euros(0)};
    for (const SceneMember &member : scene.members) {
        const Connection &connection = *m_world.connection(member.connection);
        const HourlyRate rate = m_world.price(connection.path, member.to.minus(connection.base));
        const Estimate part{.time = sum.time,
                            .rows = {},
                            .total = rate.amountFor(question.lasting, Rounding::HalfUp)
                                         ->roundedToMinor(Rounding::HalfUp),
                            .perHour = rate.perHour().roundedToMinor(Rounding::HalfUp),
                            .rounding = Rounding::HalfUp,
                            .from = connection.base,
                            .to = member.to,
                            .connection = member.connection};
        sum.items.push_back(part);
        sum.total = *sum.total.plus(part.total);
        sum.perHour = *sum.perHour.plus(part.perHour);
    }
    return later(new EstimateSceneJob(question), sum);
}

BoostSceneJob *FakeCarrier::boostScene(const SceneQuestion &question,
                                       const std::optional<Money> &most)
{
    auto *job = new BoostSceneJob(question, most, nextKey());
    if (m_refusals.contains("turbolane::client::BoostSceneJob"))
        return later(job, std::vector<Boost>());
    const Scene &scene = *std::ranges::find(m_world.scenes, question.scene, &Scene::id);
    std::vector<Boost> boosts;
    for (const SceneMember &member : scene.members) {
        startBoost({.connection = member.connection, .to = member.to, .lasting = question.lasting},
                   {});
        m_world.boosts.front().scene = scene.id;
        m_feed.tell(m_world.boosts.front(), m_world.now);
        boosts.push_back(m_world.boosts.front());
    }
    return later(job, boosts);
}

EndSceneJob *FakeCarrier::endScene(const SceneId &id)
{
    std::vector<BoostId> running;
    for (const Boost &boost : m_world.boosts)
        if (boost.scene == id && isRunning(boost.state))
            running.push_back(boost.id);
    for (const BoostId &boost : running)
        stopBoost(boost);
    return later(new EndSceneJob(id, nextKey()), std::vector<Boost>());
}

SchedulesJob *FakeCarrier::schedules()
{
    return later(new SchedulesJob, m_world.schedules);
}

/// Three days where it comes again, one of them moved and one refused; else the one.
std::vector<Occurrence> FakeCarrier::occurrencesOf(const NewSchedule &wanted) const
{
    std::vector<Occurrence> all;
    const Instant first = inSummer(wanted.start);
    const int times = wanted.rule.empty() ? 1 : 3;
    for (int number = 0; number < times; ++number) {
        const Instant start = first + days(number);
        all.push_back({.startsAt = start,
                       .endsAt = start + wanted.lasting,
                       .state = OccurrenceState::Reserved,
                       .boosts = {},
                       .reason = {},
                       .movedFrom = {},
                       .price = euros(12'900'000)});
    }
    if (times == 1)
        return all;
    all[1].state = OccurrenceState::Moved;
    all[1].movedFrom = all[1].startsAt;
    all[1].startsAt += std::chrono::minutes(90);
    all[1].endsAt += std::chrono::minutes(90);
    all[1].reason = "link ams-lon-1 has 5G free in that time, not 7500M";
    all[2].state = OccurrenceState::Refused;
    all[2].reason = "link ams-lon-1 has 0G free in that time, not 7500M";
    all[2].price = std::nullopt;
    return all;
}

EstimateScheduleJob *FakeCarrier::estimateSchedule(const NewSchedule &wanted)
{
    ScheduleEstimate estimate{
        .occurrences = occurrencesOf(wanted), .total = euros(0), .horizonDays = 60};
    for (const Occurrence &each : estimate.occurrences)
        if (each.price)
            estimate.total = *estimate.total.plus(*each.price);
    return later(new EstimateScheduleJob(wanted), estimate);
}

AddScheduleJob *FakeCarrier::addSchedule(const NewSchedule &wanted)
{
    m_lastSchedule = wanted;
    auto *job = new AddScheduleJob(wanted, nextKey());
    if (m_refusals.contains("turbolane::client::AddScheduleJob"))
        return later(job, Schedule());
    const Schedule schedule{
        .id = ScheduleId("schedule-" + std::to_string(m_world.schedules.size() + 1)),
        .name = wanted.name,
        .state = ScheduleState::Active,
        .connection = wanted.connection,
        .scene = wanted.scene,
        .to = wanted.to,
        .duration = wanted.lasting,
        .start = wanted.start,
        .timeZone = wanted.timeZone,
        .rule = wanted.rule,
        .ifFull = wanted.ifFull,
        .horizonDays = 60,
        .occurrences = occurrencesOf(wanted)};
    m_world.schedules.push_back(schedule);
    m_feed.tell(schedule, m_world.now);
    return later(job, schedule);
}

EstimateSeriesChangeJob *FakeCarrier::estimateSeriesChange(const SeriesChange &change)
{
    ScheduleEstimate estimate{
        .occurrences = occurrencesOf(change.to), .total = euros(0), .horizonDays = 60};
    const auto isOver = [this](const Occurrence &time) { return time.startsAt <= m_world.now; };
    if (!std::ranges::all_of(estimate.occurrences, isOver)) // else it is a later month's
        std::erase_if(estimate.occurrences, isOver);
    for (const Occurrence &each : estimate.occurrences)
        if (each.price)
            estimate.total = *estimate.total.plus(*each.price);
    return later(new EstimateSeriesChangeJob(change), estimate);
}

ChangeSeriesJob *FakeCarrier::changeSeries(const SeriesChange &change)
{
    m_lastSeries = change;
    Schedule &schedule = *std::ranges::find(m_world.schedules, change.schedule, &Schedule::id);
    auto *job = new ChangeSeriesJob(change, nextKey());
    if (m_refusals.contains("turbolane::client::ChangeSeriesJob"))
        return later(job, schedule);
    schedule.name = change.to.name;
    schedule.to = change.to.to;
    schedule.duration = change.to.lasting;
    schedule.start = change.to.start;
    schedule.timeZone = change.to.timeZone;
    schedule.rule = change.to.rule;
    schedule.ifFull = change.to.ifFull;
    schedule.occurrences = occurrencesOf(change.to);
    m_feed.tell(schedule, m_world.now);
    return later(job, schedule);
}

EndScheduleJob *FakeCarrier::endSchedule(const ScheduleId &id)
{
    Schedule &schedule = *std::ranges::find(m_world.schedules, id, &Schedule::id);
    schedule.state = ScheduleState::Ended;
    m_feed.tell(schedule, m_world.now);
    return later(new EndScheduleJob(id, nextKey()), schedule);
}

SkipOccurrenceJob *FakeCarrier::skipOccurrence(const ScheduleId &id, Instant startsAt)
{
    Schedule &schedule = *std::ranges::find(m_world.schedules, id, &Schedule::id);
    for (Occurrence &each : schedule.occurrences)
        if (each.askedFor() == startsAt)
            each.state = OccurrenceState::Skipped;
    m_feed.tell(schedule, m_world.now);
    return later(new SkipOccurrenceJob(id, startsAt, nextKey()), schedule);
}

} // namespace turbolane::test
