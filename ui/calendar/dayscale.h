// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"

#include <QDate>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace turbolane::ui {

/// One day in a zone against the 24 hours of a clock on the wall. Where clocks leap forward nothing
/// stands in the hour that is left out; where they go back, both times of the hour share its room.
class DayScale {
public:
    static constexpr double wholeDay = 24 * 60;

    DayScale(QDate date, const QTimeZone &zone);

    QDate date() const { return m_date; }
    /// From its first instant to the next day's: 23 or 25 hours where clocks are set.
    Interval time() const { return m_time; }
    /// Minutes on the wall, 0 to 1440; an instant of another day is at the nearer end.
    double minutesAt(Instant instant) const;
    /// The other way round; in an hour that is left out, the instant at which clocks leap.
    Instant at(double minutes) const;

    /// Minutes on the wall.
    struct Stretch {
        double from = 0;
        double to = 0;
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };
    std::optional<Stretch> leftOut() const { return m_leftOut; }
    std::optional<Stretch> twice() const { return m_twice; }

private:
    struct Piece {
        Interval time;
        Stretch wall;
    };
    void add(Instant to, double wallTo);

    QDate m_date;
    Interval m_time = Interval::between({}, {});
    std::vector<Piece> m_pieces; ///< in order, all of the day
    std::optional<Stretch> m_leftOut;
    std::optional<Stretch> m_twice;
    Instant m_instant{}; ///< up to where it is laid out
    double m_wall = 0;
};

/// Seven days from that one on.
std::vector<DayScale> weekFrom(QDate first, const QTimeZone &zone);

} // namespace turbolane::ui
