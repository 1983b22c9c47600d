// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text.h"

#include "ui/textlocale.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace turbolane::ui::text {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

QDateTime dateTime(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
}

/// The locale's own order of day, month and year, with the month's short name: CLDR's medium form
/// is not among Qt's.
QString mediumDateFormat()
{
    static const QRegularExpression weekday(
        QStringLiteral("^dddd\\P{L}*|[^\\p{L}\\p{M}]*dddd$|\\s*dddd\\p{P}?"));
    QString format = locale().dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

} // namespace

QString time(Instant instant, const QTimeZone &zone)
{
    return locale().toString(dateTime(instant, zone).time(), QStringLiteral("HH:mm"));
}

QString timeWithSeconds(Instant instant, const QTimeZone &zone)
{
    return locale().toString(dateTime(instant, zone).time(), QStringLiteral("HH:mm:ss"));
}

QString date(Instant instant, const QTimeZone &zone)
{
    return locale().toString(dateTime(instant, zone).date(), mediumDateFormat());
}

QString day(Instant instant, const QTimeZone &zone)
{
    //: The day and the short name of the month, in your order.
    return locale().toString(dateTime(instant, zone).date(), Text::tr("d MMM"));
}

QString moment(Instant instant, Instant now, const QTimeZone &zone)
{
    const QDate date = dateTime(instant, zone).date();
    const qint64 days = date.daysTo(dateTime(now, zone).date());
    const QString hour = time(instant, zone);
    if (days == 0)
        return hour;
    if (qAbs(days) <= 6)
        return locale().toString(date, QStringLiteral("ddd")) + u' ' + hour;
    return day(instant, zone) + u' ' + hour;
}

QString clock(Instant instant, const QTimeZone &zone)
{
    const QDateTime local = dateTime(instant, zone);
    return Text::tr("%1 %2, %3 %4", "weekday, date, time, zone")
        .arg(locale().toString(local.date(), QStringLiteral("ddd")), date(instant, zone),
             timeWithSeconds(instant, zone), local.timeZoneAbbreviation());
}

QString weekday(Instant instant, const QTimeZone &zone)
{
    //: The short name of the weekday and the day of the month, in your order.
    return locale().toString(dateTime(instant, zone).date(), Text::tr("ddd d"));
}

QString weekdayName(Instant instant, const QTimeZone &zone)
{
    return locale().toString(dateTime(instant, zone).date(), QStringLiteral("ddd"));
}

QString month(Instant instant, const QTimeZone &zone)
{
    return locale().standaloneMonthName(dateTime(instant, zone).date().month());
}

} // namespace turbolane::ui::text
