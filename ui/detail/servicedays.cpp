// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/servicedays.h"

#include <QDateTime>

#include <algorithm>

namespace turbolane::ui {

namespace {

Instant startOf(const QDate &day, const QTimeZone &zone)
{
    return Instant(Millis(day.startOfDay(zone).toMSecsSinceEpoch()));
}

Seconds downIn(const Availability &availability, Interval day)
{
    Seconds down{0};
    for (const Disturbance &one : availability.disturbances) {
        const Instant until = std::max(one.from, one.until.value_or(availability.time.to()));
        const Interval touched = Interval::between(one.from, until).intersected(day);
        down += std::chrono::ceil<Seconds>(touched.length());
    }
    return down;
}

} // namespace

std::vector<ServiceDay> serviceDays(const Availability &availability, Interval asked,
                                    const QTimeZone &zone)
{
    std::vector<ServiceDay> days;
    const auto dayOf = [&](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone).date();
    };
    for (QDate day = dayOf(asked.from()); startOf(day, zone) < asked.to(); day = day.addDays(1)) {
        const Interval all = Interval::between(startOf(day, zone), startOf(day.addDays(1), zone));
        days.push_back({.time = all,
                        .inService = all.overlaps(availability.time),
                        .down = downIn(availability, all)});
    }
    return days;
}

Seconds allowedDown(const Availability &availability)
{
    constexpr std::int64_t whole = 1'000'000;
    const auto length = std::chrono::floor<Seconds>(availability.time.length()).count();
    return Seconds(length * (whole - availability.targetPpm) / whole);
}

} // namespace turbolane::ui
