// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/dayscale.h"

#include <QDateTime>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr double millisAMinute = 60'000;
constexpr int secondsAMinute = 60;

Instant instantOf(const QDateTime &moment)
{
    return Instant(Millis(moment.toMSecsSinceEpoch()));
}

double minutesOf(Millis length)
{
    return double(length.count()) / millisAMinute;
}

Millis millisOf(double minutes)
{
    return Millis(qRound64(minutes * millisAMinute));
}

} // namespace

DayScale::DayScale(QDate date, const QTimeZone &zone)
    : m_date(date)
{
    const QDateTime start = date.startOfDay(zone);
    m_time = Interval::between(instantOf(start), instantOf(date.addDays(1).startOfDay(zone)));
    m_instant = m_time.from();
    m_wall = start.time().msecsSinceStartOfDay() / millisAMinute;
    if (m_wall > 0)
        m_leftOut = Stretch{0, m_wall};
    for (auto leap = zone.nextTransition(start); leap.atUtc.isValid();
         leap = zone.nextTransition(leap.atUtc)) {
        const Instant at = instantOf(leap.atUtc);
        if (at >= m_time.to())
            break;
        const int before = zone.offsetFromUtc(leap.atUtc.addMSecs(-1));
        const double forward = double(leap.offsetFromUtc - before) / secondsAMinute;
        const double wall = m_wall + minutesOf(at - m_instant);
        if (forward >= 0) {
            add(at, wall);
            m_leftOut = Stretch{wall, std::min(wall + forward, wholeDay)};
            m_wall = m_leftOut->to;
        } else {
            add(at + millisOf(forward), wall + forward);
            m_twice = Stretch{m_wall, wall};
            add(at - millisOf(forward), wall);
        }
    }
    add(m_time.to(), wholeDay);
}

void DayScale::add(Instant to, double wallTo)
{
    const Instant end = std::clamp(to, m_instant, m_time.to());
    m_pieces.push_back({Interval::between(m_instant, end), {m_wall, wallTo}});
    m_instant = end;
    m_wall = wallTo;
}

double DayScale::minutesAt(Instant instant) const
{
    for (const Piece &piece : m_pieces) {
        if (instant >= piece.time.to() || piece.time.isEmpty())
            continue;
        const double share = minutesOf(std::max(instant, piece.time.from()) - piece.time.from())
            / minutesOf(piece.time.length());
        return piece.wall.from + share * (piece.wall.to - piece.wall.from);
    }
    return wholeDay;
}

Instant DayScale::at(double minutes) const
{
    for (const Piece &piece : m_pieces) {
        if (minutes >= piece.wall.to || piece.time.isEmpty())
            continue;
        const double share =
            std::max(minutes - piece.wall.from, 0.0) / (piece.wall.to - piece.wall.from);
        return piece.time.from() + millisOf(share * minutesOf(piece.time.length()));
    }
    return m_time.to();
}

std::vector<DayScale> weekFrom(QDate first, const QTimeZone &zone)
{
    std::vector<DayScale> week;
    for (int day = 0; day < 7; ++day)
        week.emplace_back(first.addDays(day), zone);
    return week;
}

} // namespace turbolane::ui
