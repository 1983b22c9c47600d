// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/timezone.h"
#include "backend/schedules/recurrencerule.h"
#include "domain/localtime.h"

#include <deque>
#include <optional>

namespace turbolane::backend {

/// When clocks in that zone show that time. One that comes twice is the first of the two; one that
/// is stepped over is as late after the step as it would have been without: 02:30 is 03:30.
Instant instantOf(LocalTime time, const TimeZone &zone);

/// The times of a rule, one after the other: what a clock in the zone of the start shows stays the
/// same, whatever its offset becomes. Looks a hundred years ahead, and no further.
class Recurrence {
public:
    struct Time {
        LocalTime local;
        Instant at{};
        friend bool operator==(const Time &, const Time &) = default;
    };

    /// The start is counted only if it is a time of the rule itself; see startIsATime().
    Recurrence(RecurrenceRule rule, LocalTime start, TimeZone zone);

    /// Empty once there is none any more.
    std::optional<Time> next();

private:
    using Day = std::chrono::local_days;
    /// A stretch of days that the rule chooses from.
    struct Period {
        Day from;
        Day to; ///< not inside
    };
    void fillIn();
    Period period(int number) const;
    std::vector<Day> daysOf(const Period &period) const;
    std::vector<Day> chosenOf(const std::vector<Day> &days) const;
    bool isIn(Day day, const Period &period) const;
    bool isWeekdayOf(Day day, const Period &period) const;
    bool isMonthDay(std::chrono::year_month_day date) const;
    void lookAhead();

    RecurrenceRule m_rule;
    const LocalTime m_start;
    const Day m_startDay;
    const TimeZone m_zone;
    int m_period = 0;
    int m_told = 0;
    std::optional<Instant> m_last;
    std::deque<Day> m_ahead; ///< found and not told yet
};

/// What comes once is a rule, too.
RecurrenceRule onlyOnce();

/// OutOfRange where the first time of the rule is not the start, or there is none: the standard
/// leaves open what such a rule means, and people read it in two ways.
Result<Done> startIsATime(const RecurrenceRule &rule, LocalTime start, const TimeZone &zone);

} // namespace turbolane::backend
