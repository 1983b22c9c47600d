// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/schedulejobs.h"

#include "client/wire/plans.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

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

EndScheduleJob::EndScheduleJob(const ScheduleId &schedule, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Delete, .path = {u"schedules"_s, wire::text(schedule)}, .key = key},
            wire::readSchedule)
{ }

SkipOccurrenceJob::SkipOccurrenceJob(const ScheduleId &schedule, Instant startsAt,
                                     const IdempotencyKey &key)
    : JobOf({.verb = Verb::Delete,
             .path = {u"schedules"_s, wire::text(schedule), u"occurrences"_s,
                      wire::text(turbolane::text(startsAt))},
             .key = key},
            wire::readSchedule)
{ }

} // namespace turbolane::client
