// SPDX-License-Identifier: GPL-3.0-or-later

// Boosts that have not begun, at another time.

#include "client/jobs/moveboostjobs.h"
#include "client/jobs/schedulejobs.h"
#include "fakeanswer.h"

#include <algorithm>

namespace turbolane::test {

using namespace client;

namespace {

/// As long at what it costs an hour, and where it is asked to be.
Occurrence movedTo(Occurrence time, const TimeMove &move)
{
    const Seconds before = std::chrono::floor<Seconds>(time.endsAt - time.startsAt);
    if (time.price)
        time.price = time.price->times(move.lasting.count(), before.count(), Rounding::HalfUp)
                         ->roundedToMinor(Rounding::HalfUp);
    const Instant asked = time.askedFor();
    time.startsAt = move.startsAt;
    time.endsAt = move.startsAt + move.lasting;
    time.state = asked == move.startsAt ? OccurrenceState::Reserved : OccurrenceState::Moved;
    time.movedFrom = asked == move.startsAt ? std::nullopt : std::optional(asked);
    time.reason.clear();
    time.refusal.reset();
    return time;
}

} // namespace

EstimateTimeMoveJob *FakeCarrier::estimateTimeMove(const TimeMove &move)
{
    const Schedule &schedule = *std::ranges::find(m_world.schedules, move.schedule, &Schedule::id);
    const auto time = std::ranges::find(schedule.occurrences, move.askedFor, &Occurrence::askedFor);
    Occurrence moved = movedTo(*time, move);
    if (!moved.price)
        moved.price = euros(9'000'000);
    return later(new EstimateTimeMoveJob(move),
                 ScheduleEstimate{.occurrences = {moved}, .total = *moved.price});
}

MoveTimeJob *FakeCarrier::moveTime(const TimeMove &move, const std::optional<Money> &most)
{
    Schedule &schedule = *std::ranges::find(m_world.schedules, move.schedule, &Schedule::id);
    auto *job = new MoveTimeJob(move, most, nextKey());
    m_lastTimeMove = move;
    m_lastMost = most;
    if (m_mute || m_refusals.contains("turbolane::client::MoveTimeJob"))
        return later(job, schedule);
    const auto time = std::ranges::find(schedule.occurrences, move.askedFor, &Occurrence::askedFor);
    *time = movedTo(*time, move);
    time->price = most;
    for (const BoostId &id : time->boosts) {
        Boost &boost = *std::ranges::find(m_world.boosts, id, &Boost::id);
        boost.startsAt = time->startsAt;
        boost.endsAt = time->endsAt;
        m_feed.tell(boost, m_world.now);
    }
    m_feed.tell(schedule, m_world.now);
    return later(job, schedule);
}

EstimateMoveJob *FakeCarrier::estimateMove(const BoostMove &move)
{
    const Boost &boost = *std::ranges::find(m_world.boosts, move.boost, &Boost::id);
    return later(new EstimateMoveJob(move),
                 Estimate{.time = Interval::between(move.startsAt, move.startsAt + move.lasting),
                          .rows = {},
                          .total = boost.extra.amountFor(move.lasting, Rounding::HalfUp)
                                       ->roundedToMinor(Rounding::HalfUp),
                          .perHour = boost.extra.perHour().roundedToMinor(Rounding::HalfUp),
                          .rounding = Rounding::HalfUp,
                          .from = boost.from,
                          .to = boost.to});
}

MoveBoostJob *FakeCarrier::moveBoost(const BoostMove &move, const std::optional<Money> &most)
{
    Boost &boost = *std::ranges::find(m_world.boosts, move.boost, &Boost::id);
    auto *job = new MoveBoostJob(move, most, nextKey());
    m_lastMove = move;
    m_lastMost = most;
    if (m_mute || m_refusals.contains("turbolane::client::MoveBoostJob"))
        return later(job, boost);
    boost.startsAt = move.startsAt;
    boost.endsAt = move.startsAt + move.lasting;
    boost.shownPrice = most.value_or(boost.shownPrice);
    m_feed.tell(boost, m_world.now);
    return later(job, boost);
}

} // namespace turbolane::test
