// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/schedulejobs.h"

#include "client/wire/plans.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

namespace {

QStringList pathOf(const ScheduleId &schedule, Instant time)
{
    return {u"schedules"_s, wire::text(schedule), u"occurrences"_s,
            wire::text(turbolane::text(time))};
}

} // namespace

SchedulesJob::SchedulesJob()
    : JobOf({.verb = Verb::Get, .path = {u"schedules"_s}}, wire::readSchedules)
{ }

EstimateScheduleJob::EstimateScheduleJob(const NewSchedule &wanted)
    : JobOf(
        {.verb = Verb::Post, .path = {u"schedules"_s, u"estimate"_s}, .body = wire::body(wanted)},
        wire::readScheduleEstimate)
{ }

AddScheduleJob::AddScheduleJob(const NewSchedule &wanted, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"schedules"_s}, .body = wire::body(wanted), .key = key},
            wire::readSchedule)
{ }

EstimateSeriesChangeJob::EstimateSeriesChangeJob(const SeriesChange &change)
    : JobOf({.verb = Verb::Post,
             .path = {u"schedules"_s, wire::text(change.schedule), u"change"_s, u"estimate"_s},
             .body = wire::body(change)},
            wire::readScheduleEstimate)
{ }

ChangeSeriesJob::ChangeSeriesJob(const SeriesChange &change, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post,
             .path = {u"schedules"_s, wire::text(change.schedule), u"change"_s},
             .body = wire::body(change),
             .key = key},
            wire::readSchedule)
{ }

EndScheduleJob::EndScheduleJob(const ScheduleId &schedule, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Delete, .path = {u"schedules"_s, wire::text(schedule)}, .key = key},
            wire::readSchedule)
{ }

SkipOccurrenceJob::SkipOccurrenceJob(const ScheduleId &schedule, Instant startsAt,
                                     const IdempotencyKey &key)
    : JobOf({.verb = Verb::Delete, .path = pathOf(schedule, startsAt), .key = key},
            wire::readSchedule)
{ }

EstimateTimeMoveJob::EstimateTimeMoveJob(const TimeMove &move)
    : JobOf({.verb = Verb::Post,
             .path = pathOf(move.schedule, move.askedFor) + QStringList{u"move"_s, u"estimate"_s},
             .body = wire::body(move, {})},
            wire::readScheduleEstimate)
{ }

MoveTimeJob::MoveTimeJob(const TimeMove &move, const std::optional<Money> &most,
                         const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post,
             .path = pathOf(move.schedule, move.askedFor) + QStringList{u"move"_s},
             .body = wire::body(move, most),
             .key = key},
            wire::readSchedule)
{ }

} // namespace turbolane::client
