// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/schedules/recurrence.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

using namespace std::chrono;

constexpr years furthest{100};

bool contains(const std::vector<int> &numbers, int number)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

local_days firstOf(year_month month)
{
    return local_days(month / 1);
}

int dayCountOf(year_month month)
{
    return int(unsigned((month / last).day()));
}

} // namespace

Instant instantOf(LocalTime time, const TimeZone &zone)
{
    const Instant asIfUtc(time.time_since_epoch());
    // No two days apart are clocks from UTC, and a whole day has been stepped over once.
    const Interval around = Interval::between(asIfUtc - days(3), asIfUtc + days(3));
    Seconds before{0};
    for (const TimeZone::Stretch &stretch : zone.stretchesOf(around)) {
        const Instant at = asIfUtc - stretch.offset;
        if (at < stretch.time.from())
            return asIfUtc - before;
        if (at < stretch.time.to())
            return at;
        before = stretch.offset;
    }
    stopBecause("a local time lies within three days of UTC's");
}

Recurrence::Recurrence(RecurrenceRule rule, LocalTime start, TimeZone zone)
    : m_rule(std::move(rule))
    , m_start(start)
    , m_startDay(floor<days>(start))
    , m_zone(std::move(zone))
{
    fillIn();
}

/// What the rule does not say, the start says. Then every part only takes days away.
void Recurrence::fillIn()
{
    const year_month_day date(m_startDay);
    const bool saysDays = !m_rule.byDay.empty() || !m_rule.byMonthDay.empty();
    if (saysDays || m_rule.frequency == Frequency::Daily)
        return;
    if (m_rule.frequency == Frequency::Weekly) {
        m_rule.byDay.push_back({.day = weekday(m_startDay)});
        return;
    }
    m_rule.byMonthDay.push_back(int(unsigned(date.day())));
    if (m_rule.frequency == Frequency::Yearly && m_rule.byMonth.empty())
        m_rule.byMonth.push_back(int(unsigned(date.month())));
}

Recurrence::Period Recurrence::period(int number) const
{
    const int ahead = number * m_rule.interval;
    const year_month_day date(m_startDay);
    switch (m_rule.frequency) {
    case Frequency::Daily: {
        const Day day = m_startDay + days(ahead);
        return {day, day + days(1)};
    }
    case Frequency::Weekly: {
        const Day first = m_startDay - (weekday(m_startDay) - m_rule.weekStart) + weeks(ahead);
        return {first, first + weeks(1)};
    }
    case Frequency::Monthly: {
        const year_month month = year_month(date.year(), date.month()) + months(ahead);
        return {firstOf(month), firstOf(month + months(1))};
    }
    case Frequency::Yearly: {
        const year_month month(date.year() + years(ahead), January);
        return {firstOf(month), firstOf(month + years(1))};
    }
    }
    stopBecause("a rule has one of four frequencies");
}

bool Recurrence::isMonthDay(year_month_day date) const
{
    const int day = int(unsigned(date.day()));
    const int fromEnd = day - dayCountOf(year_month(date.year(), date.month())) - 1;
    return contains(m_rule.byMonthDay, day) || contains(m_rule.byMonthDay, fromEnd);
}

/// Counted from either end of the period; of a year whose months are named, of the month.
bool Recurrence::isWeekdayOf(Day day, const Period &period) const
{
    Period counted = period;
    if (m_rule.frequency == Frequency::Yearly && !m_rule.byMonth.empty()) {
        const year_month_day date(day);
        const year_month month(date.year(), date.month());
        counted = {firstOf(month), firstOf(month + months(1))};
    }
    const int fromStart = int((day - counted.from) / weeks(1)) + 1;
    const int fromEnd = -int((counted.to - days(1) - day) / weeks(1)) - 1;
    return std::any_of(m_rule.byDay.begin(), m_rule.byDay.end(), [&](const DayOfPeriod &wanted) {
        return wanted.day == weekday(day)
            && (wanted.ordinal == 0 || wanted.ordinal == fromStart || wanted.ordinal == fromEnd);
    });
}

bool Recurrence::isIn(Day day, const Period &period) const
{
    const year_month_day date(day);
    return (m_rule.byMonth.empty() || contains(m_rule.byMonth, int(unsigned(date.month()))))
        && (m_rule.byMonthDay.empty() || isMonthDay(date))
        && (m_rule.byDay.empty() || isWeekdayOf(day, period));
}

std::vector<Recurrence::Day> Recurrence::daysOf(const Period &period) const
{
    std::vector<Day> found;
    for (Day day = period.from; day < period.to; day += days(1))
        if (isIn(day, period))
            found.push_back(day);
    return chosenOf(found);
}

std::vector<Recurrence::Day> Recurrence::chosenOf(const std::vector<Day> &days) const
{
    if (m_rule.bySetPos.empty())
        return days;
    std::vector<Day> chosen;
    const int count = int(days.size());
    for (int place = 0; place < count; ++place)
        if (contains(m_rule.bySetPos, place + 1) || contains(m_rule.bySetPos, place - count))
            chosen.push_back(days[std::size_t(place)]);
    return chosen;
}

void Recurrence::lookAhead()
{
    const year_month_day start(m_startDay);
    const Day end = local_days((start.year() + furthest) / January / 1);
    while (m_ahead.empty()) {
        const Period next = period(m_period++);
        if (next.from >= end)
            return;
        for (const Day day : daysOf(next))
            if (day >= m_startDay)
                m_ahead.push_back(day);
    }
}

std::optional<Recurrence::Time> Recurrence::next()
{
    while (!m_rule.count || m_told < *m_rule.count) {
        if (m_ahead.empty())
            lookAhead();
        if (m_ahead.empty())
            return std::nullopt;
        const LocalTime local = m_ahead.front() + (m_start - m_startDay);
        m_ahead.pop_front();
        const Instant at = instantOf(local, m_zone);
        if (m_rule.until && at > *m_rule.until)
            return std::nullopt;
        if (m_last && at <= *m_last)
            continue; // a day that was stepped over is the next one, and comes once
        ++m_told;
        m_last = at;
        return Time{.local = local, .at = at};
    }
    return std::nullopt;
}

RecurrenceRule onlyOnce()
{
    RecurrenceRule rule;
    rule.count = 1;
    return rule;
}

Result<Done> startIsATime(const RecurrenceRule &rule, LocalTime start, const TimeZone &zone)
{
    const auto first = Recurrence(rule, start, zone).next();
    if (!first)
        return Error{ErrorCode::OutOfRange, "this rule has no time at all on or after its start"};
    if (first->local != start)
        return Error{ErrorCode::OutOfRange,
                     "the start is not a time of its rule; the first one after it is "
                         + text(first->local)};
    return Done{};
}

} // namespace turbolane::backend
