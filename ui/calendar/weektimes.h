// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"

#include <QTimeZone>

namespace turbolane::ui {

/// The times a hand or a key makes of others: quarters of an hour, none before now, a quarter of an
/// hour at least and seven days at most.
class WeekTimes {
public:
    static constexpr Seconds step{15 * 60};
    static constexpr Seconds longest{std::chrono::days(7)};

    WeekTimes(Instant now, QTimeZone zone)
        : m_now(now)
        , m_zone(std::move(zone))
    { }

    /// The first quarter that is to come.
    Instant earliest() const;
    /// Drawn from one point to another, whichever comes first.
    Interval drawn(Instant from, Instant to) const;
    /// As long as it is, beginning at the nearest quarter.
    Interval begunAt(Interval time, Instant start) const;
    Interval begunEarlier(Interval time, Instant start) const; ///< its end stays
    Interval endedAt(Interval time, Instant end) const; ///< its beginning stays
    /// The same time of another day's clocks.
    Interval daysLater(Interval time, int days) const;

private:
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace turbolane::ui
