// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weektimes.h"

#include <QDateTime>

#include <algorithm>

namespace turbolane::ui {

namespace {

/// Every zone's clocks differ from each other by whole quarters.
Instant floorToStep(Instant instant)
{
    const auto steps = std::chrono::floor<Seconds>(instant.time_since_epoch()) / WeekTimes::step;
    return Instant(WeekTimes::step * steps);
}

Instant nearest(Instant instant)
{
    return floorToStep(instant + WeekTimes::step / 2);
}

Instant ceilToStep(Instant instant)
{
    const Instant floor = floorToStep(instant);
    return floor == instant ? floor : floor + WeekTimes::step;
}

} // namespace

Instant WeekTimes::earliest() const
{
    return ceilToStep(m_now + Seconds(1));
}

Interval WeekTimes::drawn(Instant from, Instant to) const
{
    const Instant first = std::max(floorToStep(std::min(from, to)), earliest());
    const Instant last = ceilToStep(std::max(from, to));
    return endedAt(Interval::between(first, first + step), last);
}

Interval WeekTimes::begunAt(Interval time, Instant start) const
{
    const Instant from = std::max(nearest(start), earliest());
    return Interval::between(from, from + time.length());
}

Interval WeekTimes::begunEarlier(Interval time, Instant start) const
{
    const Instant least = std::max(earliest(), ceilToStep(time.to() - longest));
    const Instant from = std::min(std::max(nearest(start), least), time.to() - step);
    return from < earliest() ? time : Interval::between(from, time.to());
}

Interval WeekTimes::endedAt(Interval time, Instant end) const
{
    const Instant to = std::clamp<Instant>(nearest(end), time.from() + step, time.from() + longest);
    return Interval::between(time.from(), to);
}

Interval WeekTimes::daysLater(Interval time, int days) const
{
    const auto local =
        QDateTime::fromMSecsSinceEpoch(time.from().time_since_epoch().count(), m_zone);
    return begunAt(time, Instant(Millis(local.addDays(days).toMSecsSinceEpoch())));
}

} // namespace turbolane::ui
