// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarblock.h"
#include "ui/calendar/dayscale.h"

#include <QList>
#include <QRectF>

namespace turbolane::ui {

/// A block as it stands in one day.
struct BlockPiece {
    int row = 0; ///< of the block
    int day = 0;
    QRectF at;
    bool begins = true; ///< it does not come from the day before
    bool ends = true;
    int lane = 0; ///< above 0: it lies on others
};

/// Where a week's times are drawn: days side by side, an hour everywhere equally high.
class WeekPlan {
public:
    static constexpr int daysAWeek = 7;
    struct Margins {
        double axis = 52; ///< the hours stand here
        double header = 52; ///< the days stand here
    };

    WeekPlan(std::vector<DayScale> days, double width, double hourHeight, Margins margins);

    const std::vector<DayScale> &days() const { return m_days; }
    Interval time() const;
    double axis() const { return m_margins.axis; }
    double header() const { return m_margins.header; }
    double hourHeight() const { return m_hourHeight; }
    double height() const { return m_hourHeight * 24; }
    double dayWidth() const { return m_dayWidth; }
    double leftOf(int day) const { return axis() + m_dayWidth * day; }
    /// Below the header, not scrolled.
    double yOf(int day, Instant instant) const;
    /// The day under x; the nearest one beside them.
    int dayAt(double x) const;
    /// What time is drawn there.
    Instant at(QPointF point) const;
    /// Of an instant, or -1.
    int dayOf(Instant instant) const;

    /// Maintenance first, then by day; of two that lie on each other, the upper one later.
    std::vector<BlockPiece> pieces(const QList<CalendarBlock> &blocks) const;

private:
    void addPieces(const QList<CalendarBlock> &blocks, int day, std::vector<BlockPiece> *all) const;
    QRectF room(const CalendarBlock &block, int day) const;

    std::vector<DayScale> m_days;
    Margins m_margins;
    double m_dayWidth;
    double m_hourHeight;
};

} // namespace turbolane::ui
