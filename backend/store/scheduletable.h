// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/schedule.h"

#include <vector>

namespace turbolane::backend {

/// Schedules and what became of their times. Once a time is placed, its boosts say what becomes of
/// it; they have their own table.
class ScheduleTable {
public:
    explicit ScheduleTable(Database &database)
        : m_database(database)
    { }
    std::vector<Schedule> all() const; ///< newest first
    std::optional<Schedule> byId(const ScheduleId &id) const;

    /// How far it has been looked at, and when it is to be looked at again.
    struct Progress {
        Instant until{}; ///< every time asked for before it has been placed or refused
        Instant next{}; ///< far ahead where there is nothing to do any more
    };
    Progress progress(const ScheduleId &id) const;
    void setProgress(const ScheduleId &id, const Progress &progress);
    /// Active ones that are to be looked at by then.
    std::vector<ScheduleId> due(Instant now) const;
    std::optional<Instant> nextDue() const;

    void add(std::int64_t number, const Schedule &schedule);
    /// Name, bandwidth and times; not its state, and none of what became of its times.
    void change(const Schedule &schedule);
    void setState(const ScheduleId &id, ScheduleState state);
    /// Adds it, or says anew what became of it. Its boosts are the schedule's that start with it.
    void put(const ScheduleId &id, const Occurrence &occurrence);
    /// One time of it, as if it had never been looked at.
    void forget(const ScheduleId &id, Instant askedFor);
    /// Times that were over before that.
    void forgetBefore(const ScheduleId &id, Instant instant);

private:
    std::vector<Schedule> where(const char *sql, const Values &values) const;
    std::vector<Occurrence> occurrencesOf(const ScheduleId &id) const;
    void addBoosts(const ScheduleId &id, Occurrence &occurrence) const;

    Database &m_database;
};

} // namespace turbolane::backend
