// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/moneyaxis.h"
#include "ui/style/colour.h"

#include <QChartView>

class QValueAxis;

namespace turbolane::ui {

/// What the charts of money share: Qt Charts draws the series, the amounts' axis is painted here.
class MoneyPlot : public QChartView {
    Q_OBJECT

public:
    QRectF plotArea() const;
    /// The same as Qt Charts sees it.
    qreal yOf(Money amount) const;
    const MoneyAxis &amounts() const { return m_amounts; }

protected:
    explicit MoneyPlot(QWidget *parent);

    /// Upright up to that amount; across from `from` to `to`, in whatever the plot counts.
    void setRanges(Money highest, qreal from, qreal to);
    QValueAxis &across() const { return *m_across; }
    QValueAxis &up() const { return *m_up; }
    qreal xOf(qreal place) const;

    struct Word {
        QString text;
        Qt::Alignment align = Qt::AlignHCenter;
        Colour ink = Colour::Ink2;
        bool isStrong = false;
    };
    /// Its baseline at that point.
    void paintWord(QPainter &painter, QPointF at, const Word &word) const;
    /// Under the plot.
    void paintUnder(QPainter &painter, qreal place, const Word &word) const;

    virtual void redraw() = 0;
    /// In the colours of the theme.
    virtual void dress() = 0;
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    MoneyAxis m_amounts;
    QValueAxis *m_across;
    QValueAxis *m_up;
    qreal m_from = 0;
    qreal m_to = 1;
};

/// For geometry alone: amounts are never reckoned with as these.
constexpr qreal drawn(Money amount)
{
    return qreal(amount.inMicros());
}

} // namespace turbolane::ui
