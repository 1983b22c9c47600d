// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/timezone.h"

#include <QDateTime>

namespace turbolane::backend {

namespace {

QDateTime moment(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

Instant instantOf(const QDateTime &moment)
{
    return Instant(Millis(moment.toMSecsSinceEpoch()));
}

} // namespace

Result<TimeZone> TimeZone::named(const std::string &iana)
{
    const QTimeZone zone(QByteArray::fromStdString(iana));
    if (!zone.isValid())
        return Error{ErrorCode::NotFound,
                     "this machine does not know the time zone (is tzdata installed?): " + iana};
    return TimeZone(iana, zone);
}

Seconds TimeZone::offsetAt(Instant instant) const
{
    return Seconds(m_zone.offsetFromUtc(moment(instant)));
}

std::vector<TimeZone::Stretch> TimeZone::stretchesOf(Interval time) const
{
    std::vector<Stretch> stretches;
    Instant from = time.from();
    Seconds offset = offsetAt(from);
    for (Instant at = from; at < time.to();) {
        const QTimeZone::OffsetData change = m_zone.nextTransition(moment(at));
        const bool inside = change.atUtc.isValid() && instantOf(change.atUtc) < time.to();
        const Seconds next = inside ? Seconds(change.offsetFromUtc) : offset;
        at = inside ? instantOf(change.atUtc) : time.to();
        if (next != offset || at == time.to()) {
            stretches.push_back({Interval::between(from, at), offset});
            from = at;
            offset = next;
        }
    }
    return stretches;
}

Interval TimeZone::monthAround(Instant instant) const
{
    using namespace std::chrono;
    const year_month_day date(floor<days>(instant + offsetAt(instant)));
    // Where clocks go back over a midnight it comes twice: the first counts, and the last minutes
    // of the old date, which come twice too, are the new month's the second time.
    year_month month(date.year(), date.month());
    while (instant >= firstOf(month + months(1)))
        month += months(1);
    return Interval::between(firstOf(month), firstOf(month + months(1)));
}

Interval TimeZone::dayAround(Instant instant) const
{
    using namespace std::chrono;
    auto day = floor<days>(instant + offsetAt(instant));
    while (instant >= firstOf(sys_days(day.time_since_epoch()) + days(1)))
        day += days(1);
    const sys_days local(day.time_since_epoch());
    return Interval::between(firstOf(local), firstOf(local + days(1)));
}

Interval TimeZone::hourAround(Instant instant) const
{
    const Seconds offset = offsetAt(instant);
    const auto local = std::chrono::floor<std::chrono::hours>(instant + offset);
    const Instant from = Instant(local) - offset;
    for (const Stretch &stretch :
         stretchesOf(Interval::between(from, from + std::chrono::hours(1))))
        if (stretch.time.contains(instant))
            return stretch.time;
    stopBecause("an hour contains its instants");
}

Instant TimeZone::monthsAfter(Instant instant, int months) const
{
    using namespace std::chrono;
    const auto local = instant + offsetAt(instant);
    const auto day = floor<days>(local);
    const year_month_day date{sys_days(day.time_since_epoch())};
    const year_month then = year_month(date.year(), date.month()) + std::chrono::months(months);
    const year_month_day last(then / std::chrono::last);
    const year_month_day due = then / std::min(date.day(), last.day());
    const Instant clock = Instant(sys_days(due).time_since_epoch()) + (local - day);
    return clock - offsetAt(clock - offsetAt(clock));
}

Instant TimeZone::firstOf(std::chrono::sys_days day) const
{
    const Instant midnight = day; // as if UTC
    const Interval around =
        Interval::between(midnight - std::chrono::days(1), midnight + std::chrono::days(1));
    for (const Stretch &stretch : stretchesOf(around)) {
        const Instant first = std::max(stretch.time.from(), midnight - stretch.offset);
        if (first < stretch.time.to())
            return first;
    }
    stopBecause("a day begins within a day of UTC's");
}

} // namespace turbolane::backend
