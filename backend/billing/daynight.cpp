// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/daynight.h"

namespace turbolane::backend {

namespace {

constexpr Seconds day = std::chrono::days(1);

/// As a clock on the wall counts, also before 1970.
Seconds timeOfDay(Instant instant, Seconds offset)
{
    const auto local = std::chrono::floor<Seconds>(instant + offset);
    return local - std::chrono::floor<std::chrono::days>(local);
}

} // namespace

Instant nextMark(Instant from, Seconds offset, Seconds step, Seconds mark)
{
    const Seconds since = std::chrono::ceil<Seconds>((from + offset).time_since_epoch()) - mark;
    Seconds steps = Seconds(since / step * step);
    if (steps < since)
        steps += step;
    return Instant(steps + mark - offset);
}

DayNight::DayNight(const Tariff &tariff, const TimeZone &zone, Interval span)
    : m_nightFrom(tariff.nightFrom())
    , m_nightTo(tariff.nightTo())
    , m_stretches(zone.stretchesOf(Interval::between(span.from(), span.to() + Seconds(1))))
{ }

RateBand DayNight::bandOf(const TimeZone::Stretch &stretch, Instant instant) const
{
    const Seconds time = timeOfDay(instant, stretch.offset);
    const bool late = time >= m_nightFrom;
    const bool early = time < m_nightTo;
    const bool overMidnight = m_nightFrom > m_nightTo;
    return (overMidnight ? late || early : late && early) ? RateBand::Night : RateBand::Day;
}

RateBand DayNight::at(Instant instant) const
{
    for (const TimeZone::Stretch &stretch : m_stretches)
        if (stretch.time.contains(instant))
            return bandOf(stretch, instant);
    stopBecause("day or night is asked inside the span");
}

std::vector<Instant> DayNight::changes() const
{
    std::vector<Instant> changes;
    RateBand before = bandOf(m_stretches.front(), m_stretches.front().time.from());
    for (const TimeZone::Stretch &stretch : m_stretches) {
        // A clock set forward or back may step over an edge of the night.
        if (bandOf(stretch, stretch.time.from()) != before)
            changes.push_back(stretch.time.from());
        for (const Seconds edge : {m_nightFrom, m_nightTo})
            for (Instant at = nextMark(stretch.time.from() + Seconds(1), stretch.offset, day, edge);
                 at < stretch.time.to(); at += day)
                changes.push_back(at);
        before = bandOf(stretch, stretch.time.to() - Seconds(1));
    }
    return changes;
}

} // namespace turbolane::backend
