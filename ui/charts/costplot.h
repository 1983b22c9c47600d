// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/moneyplot.h"

#include <QList>

#include <array>
#include <optional>

class QBarSet;
class QStackedBarSeries;

namespace turbolane::ui {

/// One day of a chart of costs.
struct CostDay {
    int number = 0; ///< of the month, from 1
    Money base;
    Money ports;
    Money boosts;
    Money toCome; ///< what is thought to come yet; nothing of a day that is over
    bool isToday = false;
    friend bool operator==(const CostDay &, const CostDay &) = default;
};

/// Base, ports and boosts of each day, one on the other; what is only thought is dashed.
class CostPlot final : public MoneyPlot {
    Q_OBJECT

public:
    explicit CostPlot(QWidget *parent = nullptr);

    /// Every day of the month.
    void draw(const QList<CostDay> &days);
    /// The part of that day's bar as it is drawn: 0 base, 1 ports, 2 boosts.
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

    QList<CostDay> m_days;
    QStackedBarSeries *m_bars;
    std::array<QBarSet *, 3> m_sets{}; ///< base, ports, boosts
};

} // namespace turbolane::ui
