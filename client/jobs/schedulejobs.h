// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/plans.h"
#include "client/serieschange.h"
#include "client/timemove.h"

namespace turbolane::client {

/// GET schedules.
class SchedulesJob final : public JobOf<std::vector<Schedule>> {
    Q_OBJECT

public:
    SchedulesJob();
};

/// POST schedules/estimate: what would become of it, and what it would cost.
class EstimateScheduleJob final : public JobOf<ScheduleEstimate> {
    Q_OBJECT

public:
    explicit EstimateScheduleJob(const NewSchedule &wanted);
};

/// POST schedules.
class AddScheduleJob final : public JobOf<Schedule> {
    Q_OBJECT

public:
    explicit AddScheduleJob(const NewSchedule &wanted, const IdempotencyKey &key);
};

/// POST schedules/{id}/change/estimate: every time to come, as it would be.
class EstimateSeriesChangeJob final : public JobOf<ScheduleEstimate> {
    Q_OBJECT

public:
    explicit EstimateSeriesChangeJob(const SeriesChange &change);
};

/// POST schedules/{id}/change: all of its times to come or none. PriceMoved if they would cost more
/// than most, and refused as the first without room where more than mostRefused are.
class ChangeSeriesJob final : public JobOf<Schedule> {
    Q_OBJECT

public:
    ChangeSeriesJob(const SeriesChange &change, const IdempotencyKey &key);
};

/// DELETE schedules/{id}: what has begun goes on until its end.
class EndScheduleJob final : public JobOf<Schedule> {
    Q_OBJECT

public:
    explicit EndScheduleJob(const ScheduleId &schedule, const IdempotencyKey &key);
};

/// DELETE schedules/{id}/occurrences/{startsAt}: takes one time out of it.
class SkipOccurrenceJob final : public JobOf<Schedule> {
    Q_OBJECT

public:
    explicit SkipOccurrenceJob(const ScheduleId &schedule, Instant startsAt,
                               const IdempotencyKey &key);
};

/// POST schedules/{id}/occurrences/{askedFor}/move/estimate: one occurrence, as it would be.
class EstimateTimeMoveJob final : public JobOf<ScheduleEstimate> {
    Q_OBJECT

public:
    explicit EstimateTimeMoveJob(const TimeMove &move);
};

/// POST schedules/{id}/occurrences/{askedFor}/move: that time is an exception from then on.
/// PriceMoved if it would cost more than most, WrongState once it has begun.
class MoveTimeJob final : public JobOf<Schedule> {
    Q_OBJECT

public:
    MoveTimeJob(const TimeMove &move, const std::optional<Money> &most, const IdempotencyKey &key);
};

} // namespace turbolane::client
