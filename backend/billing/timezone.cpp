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
    const auto local = floor<days>(instant + offsetAt(instant));
    const year_month_day date(local);
    const auto firstOf = [this](const year_month &month) {
        const QDate day(int(month.year()), int(unsigned(month.month())), 1);
        return instantOf(day.startOfDay(m_zone));
    };
    // Where clocks go back over a midnight, a date comes twice: months still follow each other.
    year_month month(date.year(), date.month());
    while (instant >= firstOf(month + months(1)))
        month += months(1);
    return Interval::between(firstOf(month), firstOf(month + months(1)));
}

} // namespace turbolane::backend
