// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/weekplan.h"

class QColor;
class QPainter;

namespace turbolane::ui {

/// A week without its blocks: days, hours, what clocks do to a day, and now.
struct WeekSight {
    const WeekPlan &plan;
    QTimeZone zone;
    Instant now{};
    double width = 0;
    double scrolled = 0; ///< how far the hours are gone up
    double bottom = 0; ///< of what can be seen
    const std::vector<Interval> &nights; ///< in which boosts cost less
};

/// The hours in which boosts cost less, in the calendar and in its legend.
QColor nightColour();
/// Hours and days, below the blocks.
void paintWeekGrid(QPainter &painter, const WeekSight &sight);
/// Above the blocks: "Deadline 06:00" below its line, "Done 02:50" below a dashed one.
void paintWeekMarks(QPainter &painter, const WeekSight &sight,
                    const std::vector<CalendarMark> &marks);
/// Above the blocks.
void paintWeekNow(QPainter &painter, const WeekSight &sight);
/// Round corners and a hairline, as of a card; above everything.
void paintWeekFrame(QPainter &painter, const QRectF &bounds);
/// The days' names; they stay where they are.
void paintWeekHeader(QPainter &painter, const WeekSight &sight);

} // namespace turbolane::ui
