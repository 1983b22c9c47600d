// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"

#include <QTimeZone>

#include <string>
#include <vector>

namespace turbolane::backend {

/// What clocks on a wall show, as the bill needs it: the offset from UTC and when it changes.
class TimeZone {
public:
    /// NotFound: no such IANA name on this machine (is tzdata installed?).
    static Result<TimeZone> named(const std::string &iana);

    /// A time of one offset: local = UTC + offset.
    struct Stretch {
        Interval time;
        Seconds offset;
    };
    /// The stretches that fill `time`, in order, no two neighbours alike.
    std::vector<Stretch> stretchesOf(Interval time) const;
    Seconds offsetAt(Instant instant) const;
    /// The calendar month that `instant` lies in.
    Interval monthAround(Instant instant) const;
    /// The day, of 23 to 25 hours, and the clock hour: it ends early where clocks are set.
    Interval dayAround(Instant instant) const;
    Interval hourAround(Instant instant) const;
    /// The same time of day so many months on; the last of the month where it has no such day.
    Instant monthsAfter(Instant instant, int months) const;
    const std::string &name() const { return m_name; }

private:
    TimeZone(std::string name, QTimeZone zone)
        : m_name(std::move(name))
        , m_zone(std::move(zone))
    { }
    /// When the clocks first show a day's midnight, or step over it.
    Instant firstOf(std::chrono::sys_days day) const;
    Instant firstOf(std::chrono::year_month month) const
    {
        return firstOf(std::chrono::sys_days(month / 1));
    }

    std::string m_name;
    QTimeZone m_zone;
};

} // namespace turbolane::backend
