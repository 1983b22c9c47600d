// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/moneyplot.h"

#include <QList>

#include <vector>

class QBarSet;
class QStackedBarSeries;

namespace turbolane::ui {

/// One day of a chart of costs.
struct CostDay {
    int number = 0; ///< of the month, from 1
    std::vector<Money> parts; ///< one for each series, from the ground up
    Money toCome; ///< what is thought to come yet; nothing of a day that is over
    bool isToday = false;
    friend bool operator==(const CostDay &, const CostDay &) = default;
};

/// In what a part is drawn: 0 to 6 for things of a kind, such as connections, and these.
namespace costSeries {
inline constexpr int ports = 7;
inline constexpr int boosts = 8;
inline constexpr int others = -1; ///< all of a kind that have no colour of their own
} // namespace costSeries
QColor costColour(int series);

/// A month as it is drawn.
struct CostBars {
    std::vector<int> series; ///< from the ground up
    QList<CostDay> days; ///< every day of the month
    friend bool operator==(const CostBars &, const CostBars &) = default;
};

/// The parts of each day, one on the other; what is only thought is dashed.
class CostPlot final : public MoneyPlot {
    Q_OBJECT

public:
    explicit CostPlot(QWidget *parent = nullptr);

    void draw(const CostBars &bars);
    const CostBars &drawnBars() const { return m_drawn; }
    /// The part of that day's bar as it is drawn, from the ground up.
    qreal partOf(int day, std::size_t part) const;
    /// How many days have a bar.
    int barCount() const;
    /// Where that day's bar stands.
    QRectF barOf(int day) const;

protected:
    void redraw() override;
    void dress() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void paintToCome(QPainter &painter, const CostDay &day) const;

    CostBars m_drawn;
    QStackedBarSeries *m_bars;
    std::vector<QBarSet *> m_sets; ///< as the series
};

} // namespace turbolane::ui
