// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthplan.h"

#include <algorithm>
#include <tuple>

namespace turbolane::ui {

namespace {

constexpr int daysAWeek = 7;

} // namespace

MonthPlan::MonthPlan(QDate day, Qt::DayOfWeek week, const QTimeZone &zone)
    : m_month(day.year(), day.month(), 1)
{
    const int before = (m_month.dayOfWeek() - int(week) + daysAWeek) % daysAWeek;
    const int needed = before + m_month.daysInMonth();
    const int shown = (needed + daysAWeek - 1) / daysAWeek * daysAWeek;
    for (int place = 0; place < shown; ++place)
        m_days.emplace_back(m_month.addDays(place - before), zone);
}

Interval MonthPlan::time() const
{
    return Interval::between(m_days.front().time().from(), m_days.back().time().to());
}

Interval MonthPlan::monthTime() const
{
    const auto first = std::size_t(placeOf(m_month));
    const std::size_t last = first + std::size_t(m_month.daysInMonth()) - 1;
    return Interval::between(m_days.at(first).time().from(), m_days.at(last).time().to());
}

int MonthPlan::placeOf(QDate day) const
{
    const qint64 place = m_days.front().date().daysTo(day);
    return place >= 0 && place < qint64(m_days.size()) ? int(place) : -1;
}

bool MonthPlan::isOfMonth(int place) const
{
    return m_days.at(std::size_t(place)).date().month() == m_month.month();
}

std::vector<int> MonthPlan::rowsOf(int place, const QList<CalendarBlock> &blocks) const
{
    const Interval day = m_days.at(std::size_t(place)).time();
    std::vector<int> rows;
    for (int row = 0; row < blocks.size(); ++row)
        if (blocks.at(row).time.overlaps(day))
            rows.push_back(row);
    std::ranges::stable_sort(rows, {}, [&](int row) {
        const CalendarBlock &block = blocks.at(row);
        return std::tuple(block.kind == BlockKind::Work, block.time.from());
    });
    return rows;
}

} // namespace turbolane::ui
