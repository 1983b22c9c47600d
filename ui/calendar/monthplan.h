// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarblock.h"
#include "ui/calendar/dayscale.h"

#include <QList>

namespace turbolane::ui {

/// The whole weeks that a month touches, and what stands in each of their days.
class MonthPlan {
public:
    /// Any day of the month; week: the day that weeks begin with there.
    MonthPlan(QDate day, Qt::DayOfWeek week, const QTimeZone &zone);

    QDate month() const { return m_month; } ///< its first day
    int weeks() const { return int(m_days.size()) / 7; }
    /// In order, the first of a week first.
    const std::vector<DayScale> &days() const { return m_days; }
    Interval time() const;
    /// Without the days of its neighbours.
    Interval monthTime() const;
    /// The place of a day; -1: it is not here.
    int placeOf(QDate day) const;
    bool isOfMonth(int place) const;

    /// The rows of what meets a day, in the order of their beginnings; maintenance last.
    std::vector<int> rowsOf(int place, const QList<CalendarBlock> &blocks) const;

private:
    QDate m_month;
    std::vector<DayScale> m_days;
};

} // namespace turbolane::ui
