// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/weekwords.h"

#include "ui/text.h"
#include "ui/textlocale.h"

#include <QCoreApplication>
#include <QDateTime>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

Instant noonOf(QDate day)
{
    return Instant(Millis(QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch()));
}

} // namespace

QDate dateOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone).date();
}

QDate firstDayOfWeek(QDate day)
{
    const int back = (day.dayOfWeek() - text::firstDayOfWeek() + 7) % 7;
    return day.addDays(-back);
}

QString monthTitle(QDate day)
{
    //: Name of a month and its year, in your order.
    return Words::tr("%1 %2").arg(
        text::locale().standaloneMonthName(day.month()),
        text::locale().toString(QDate(day.year(), 1, 1), QStringLiteral("yyyy")));
}

QString weekTitle(QDate first)
{
    const QDate last = first.addDays(6);
    const QString from = first.month() == last.month() ? text::locale().toString(first.day())
                                                       : text::day(noonOf(first));
    //: First and last day of a week: "11 to 17 May 2026".
    return Words::tr("%1 to %2").arg(from, text::date(noonOf(last)));
}

QString sumWords(const BoostSum &sum, bool ofMonth)
{
    if (!sum.most)
        return ofMonth ? Words::tr("No boost begins in this month")
                       : Words::tr("No boost begins in this week");
    const QString words = sum.isCost
        ? (ofMonth ? Words::tr("Month total %1 for %2 of boosts", "money, duration")
                   : Words::tr("Week total %1 for %2 of boosts", "money, duration"))
        : (ofMonth ? Words::tr("Month total %1 at most for %2 of boosts", "money, duration")
                   : Words::tr("Week total %1 at most for %2 of boosts", "money, duration"));
    return words.arg(text::money(*sum.most), text::duration(sum.length));
}

} // namespace turbolane::ui
