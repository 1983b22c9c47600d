// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/spending/calendardays.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

using namespace std::chrono;

/// Of the stretches, in order, the first instant at which that date's midnight is shown or past.
Instant beginOf(sys_days date, const std::vector<TimeZone::Stretch> &stretches)
{
    for (const TimeZone::Stretch &stretch : stretches) {
        const Instant first = std::max(stretch.time.from(), Instant(date) - stretch.offset);
        if (first < stretch.time.to())
            return first;
    }
    return stretches.back().time.to();
}

} // namespace

std::vector<CalendarDay> daysOf(const TimeZone &zone, Interval month)
{
    // From its middle: its first instant may show the date before, where clocks go back over it.
    const Instant middle = month.from() + month.length() / 2;
    const year_month_day some(floor<days>(middle + zone.offsetAt(middle)));
    const sys_days first = some.year() / some.month() / 1;
    const sys_days last = sys_days(some.year() / some.month() / std::chrono::last);
    const std::vector<TimeZone::Stretch> stretches = zone.stretchesOf(month);
    std::vector<CalendarDay> all;
    Instant from = month.from();
    for (sys_days date = first; date <= last; date += days(1)) {
        const Instant to = date == last ? month.to() : beginOf(date + days(1), stretches);
        all.push_back({year_month_day(date), Interval::between(from, to)});
        from = to;
    }
    return all;
}

std::optional<std::size_t> dayAround(const std::vector<CalendarDay> &days, Instant instant)
{
    const auto next =
        std::upper_bound(days.begin(), days.end(), instant,
                         [](Instant at, const CalendarDay &day) { return at < day.time.to(); });
    if (next == days.end() || instant < next->time.from())
        return std::nullopt;
    return std::size_t(next - days.begin());
}

Interval monthNamed(const TimeZone &zone, std::chrono::year_month month)
{
    return zone.monthAround(sys_days(month / 15));
}

} // namespace turbolane::backend
