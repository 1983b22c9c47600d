// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"
#include "ui/charts/moneyplot.h"

#include <QTimeZone>

#include <optional>
#include <vector>

class QAreaSeries;
class QLineSeries;

namespace turbolane::ui {

/// What is left of a month's budget: as it was, as it is thought to go on, and at an even pace.
class BurnPlot final : public MoneyPlot {
    Q_OBJECT

public:
    explicit BurnPlot(QWidget *parent = nullptr);

    struct Left {
        Instant at{};
        Money left;
        friend bool operator==(const Left &, const Left &) = default;
    };
    struct Scene {
        Interval month = Interval::between({}, {});
        QTimeZone zone = QTimeZone::utc();
        Money budget;
        std::vector<Left> was; ///< oldest first, the last is now
        Money atTheEnd; ///< as it is thought
    };
    void draw(const Scene &scene);

protected:
    void redraw() override;
    void dress() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QLineSeries *line();
    qreal placeOf(Instant at) const;
    QPointF endOfThought() const;
    void paintNow(QPainter &painter) const;
    void paintEnd(QPainter &painter) const;
    void paintDays(QPainter &painter) const;

    std::optional<Scene> m_scene; ///< none until there is a budget
    QLineSeries *m_pace;
    QLineSeries *m_top;
    QLineSeries *m_floor;
    QAreaSeries *m_area;
    QLineSeries *m_was;
    QLineSeries *m_thought;
};

} // namespace turbolane::ui
