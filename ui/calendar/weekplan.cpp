// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekplan.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr double minutesAnHour = 60;
constexpr double beside = 4.5; ///< left of a block
constexpr double besides = 7; ///< both sides together
constexpr double inside = 1.5; ///< above and below
constexpr double leastHeight = 14; ///< so that the shortest can be met with a pointer
constexpr double stepAside = 0.3; ///< of its width, for each block it lies on
constexpr double mostAside = 0.7;

/// The lowest lane that none of the earlier ones has which it meets.
int freeLane(const std::vector<BlockPiece> &earlier, const QRectF &at)
{
    for (int lane = 0;; ++lane) {
        const auto meets = [&](const BlockPiece &other) {
            return other.lane == lane && other.at.top() < at.bottom()
                && at.top() < other.at.bottom();
        };
        if (std::ranges::none_of(earlier, meets))
            return lane;
    }
}

} // namespace

WeekPlan::WeekPlan(std::vector<DayScale> days, double width, double hourHeight, Margins margins)
    : m_days(std::move(days))
    , m_margins(margins)
    , m_dayWidth((width - margins.axis) / daysAWeek)
    , m_hourHeight(hourHeight)
{ }

Interval WeekPlan::time() const
{
    return Interval::between(m_days.front().time().from(), m_days.back().time().to());
}

double WeekPlan::yOf(int day, Instant instant) const
{
    return m_days.at(std::size_t(day)).minutesAt(instant) / minutesAnHour * m_hourHeight;
}

int WeekPlan::dayAt(double x) const
{
    return std::clamp(int((x - axis()) / m_dayWidth), 0, daysAWeek - 1);
}

Instant WeekPlan::at(QPointF point) const
{
    const double minutes = point.y() / m_hourHeight * minutesAnHour;
    return m_days.at(std::size_t(dayAt(point.x())))
        .at(std::clamp(minutes, 0.0, DayScale::wholeDay));
}

int WeekPlan::dayOf(Instant instant) const
{
    const auto found = std::ranges::find_if(
        m_days, [&](const DayScale &day) { return day.time().contains(instant); });
    return found == m_days.end() ? -1 : int(found - m_days.begin());
}

/// All the width there is; of maintenance without any air.
QRectF WeekPlan::room(const CalendarBlock &block, int day) const
{
    const Interval time = m_days.at(std::size_t(day)).time();
    const double top = yOf(day, block.time.from()) + (block.time.from() < time.from() ? 0 : inside);
    const double bottom = yOf(day, block.time.to()) - (block.time.to() > time.to() ? 0 : inside);
    const double high = std::max(bottom - top, leastHeight);
    const double from = std::min(top, height() - high);
    if (block.kind == BlockKind::Work)
        return {leftOf(day) + 1, from, m_dayWidth - 1, high};
    return {leftOf(day) + beside, from, m_dayWidth - besides, high};
}

void WeekPlan::addPieces(const QList<CalendarBlock> &blocks, int day,
                         std::vector<BlockPiece> *all) const
{
    const Interval time = m_days.at(std::size_t(day)).time();
    std::vector<BlockPiece> pieces;
    for (int row = 0; row < blocks.size(); ++row) {
        const CalendarBlock &block = blocks.at(row);
        if (block.kind != BlockKind::Work && block.time.overlaps(time))
            pieces.push_back({.row = row,
                              .day = day,
                              .at = room(block, day),
                              .begins = block.time.from() >= time.from(),
                              .ends = block.time.to() <= time.to()});
    }
    std::ranges::stable_sort(pieces, [](const BlockPiece &left, const BlockPiece &right) {
        return left.at.top() != right.at.top() ? left.at.top() < right.at.top()
                                               : left.at.height() > right.at.height();
    });
    std::vector<BlockPiece> placed;
    int lanes = 1;
    for (BlockPiece &piece : pieces) {
        piece.lane = freeLane(placed, piece.at);
        lanes = std::max(lanes, piece.lane + 1);
        placed.push_back(piece);
    }
    const double aside = lanes < 2 ? 0 : std::min(stepAside, mostAside / (lanes - 1));
    for (BlockPiece &piece : placed)
        piece.at.setLeft(piece.at.left() + piece.lane * aside * (m_dayWidth - besides));
    std::ranges::stable_sort(placed, {}, &BlockPiece::lane);
    all->insert(all->end(), placed.begin(), placed.end());
}

std::vector<BlockPiece> WeekPlan::pieces(const QList<CalendarBlock> &blocks) const
{
    std::vector<BlockPiece> all;
    for (int day = 0; day < daysAWeek; ++day) {
        const Interval time = m_days.at(std::size_t(day)).time();
        for (int row = 0; row < blocks.size(); ++row)
            if (blocks.at(row).kind == BlockKind::Work && blocks.at(row).time.overlaps(time))
                all.push_back({.row = row,
                               .day = day,
                               .at = room(blocks.at(row), day),
                               .begins = blocks.at(row).time.from() >= time.from(),
                               .ends = blocks.at(row).time.to() <= time.to()});
    }
    for (int day = 0; day < daysAWeek; ++day)
        addPieces(blocks, day, &all);
    return all;
}

} // namespace turbolane::ui
