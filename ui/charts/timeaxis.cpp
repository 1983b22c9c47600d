// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeaxis.h"

#include "ui/text.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace turbolane::ui {

namespace {

using namespace std::chrono_literals;

constexpr Seconds day = 24h;
constexpr std::array<Seconds, 20> steps{1s,   5s,    10s,   15s,     30s,     1min,    2min,
                                        5min, 10min, 15min, 30min,   1h,      2h,      3h,
                                        6h,   12h,   day,   day * 2, day * 7, day * 30};

Seconds stepFor(Millis length, int most)
{
    const auto fits = [&](Seconds step) { return length / step <= most; };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    return found == steps.end() ? steps.back() : *found;
}

QString label(Instant at, Seconds step, const QTimeZone &zone)
{
    if (step >= day)
        return text::weekday(at, zone);
    return step < 1min ? text::timeWithSeconds(at, zone) : text::time(at, zone);
}

/// Round moments of the wall clock, one after another.
class WallClock {
public:
    WallClock(Instant from, Seconds step, const QTimeZone &zone)
        : m_step(step)
        , m_zone(zone)
    {
        const auto local = QDateTime::fromMSecsSinceEpoch(from.time_since_epoch().count(), zone);
        m_date = local.date();
        const Seconds today(QTime(0, 0).secsTo(local.time()));
        m_ofDay = step >= day ? 0s : today / step * step;
    }

    /// An hour may be skipped when the clocks go forward: such a moment is not.
    bool isReal() const
    {
        const qint64 millis = moment().toMSecsSinceEpoch();
        return QDateTime::fromMSecsSinceEpoch(millis, m_zone).time() == wanted();
    }
    Instant at() const { return Instant(Millis(moment().toMSecsSinceEpoch())); }
    void goOn()
    {
        m_ofDay += m_step;
        const qint64 days = m_ofDay / day;
        m_date = m_date.addDays(days);
        m_ofDay -= days * day;
    }

private:
    QTime wanted() const { return QTime(0, 0).addSecs(int(m_ofDay.count())); }
    QDateTime moment() const { return {m_date, wanted(), m_zone}; }

    Seconds m_step;
    const QTimeZone &m_zone;
    QDate m_date;
    Seconds m_ofDay{0};
};

} // namespace

std::vector<TimeTick> timeTicks(Interval time, int most, const QTimeZone &zone)
{
    std::vector<TimeTick> ticks;
    if (most <= 0 || time.isEmpty())
        return ticks;
    const Seconds step = stepFor(time.length(), most);
    for (WallClock clock(time.from(), step, zone); clock.at() < time.to(); clock.goOn()) {
        if (time.contains(clock.at()) && clock.isReal())
            ticks.push_back({clock.at(), label(clock.at(), step, zone)});
    }
    return ticks;
}

} // namespace turbolane::ui
