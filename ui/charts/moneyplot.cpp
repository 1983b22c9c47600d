// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/moneyplot.h"

#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/textorder.h"

#include <QChart>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr qreal above = 12;
constexpr qreal below = 22;
constexpr qreal toLabel = 8;
constexpr qreal leastLabels = 32;
constexpr int markEvery = 48;

} // namespace

MoneyPlot::MoneyPlot(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_amounts(moneyAxis(Money::zero(Currency::of("EUR")), 1))
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(120, 80);
    setLayoutDirection(Qt::LeftToRight); // time runs the same way in every language
    setStyleSheet(QStringLiteral("background: transparent"));
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    for (QValueAxis *axis : {m_across, m_up})
        axis->setVisible(false);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        dress();
        redraw();
    });
}

QRectF MoneyPlot::plotArea() const
{
    const QFontMetricsF metrics(ui::font(Type::Caption));
    qreal labels = leastLabels;
    for (const MoneyTick &tick : m_amounts.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(tick.label) + toLabel + 2);
    return QRectF(viewport()->rect()).adjusted(labels, above, -2, -below);
}

void MoneyPlot::setRanges(Money highest, qreal from, qreal to)
{
    const qreal height = viewport()->height() - above - below;
    m_amounts = moneyAxis(highest, std::max(2, int(height / markEvery)));
    m_from = from;
    m_to = to;
    const QRectF area = plotArea();
    if (area.width() < 10 || area.height() < 10)
        return;
    chart()->setPlotArea(area);
    m_across->setRange(from, to);
    m_up->setRange(0, std::max<qreal>(drawn(m_amounts.top), 1));
}

qreal MoneyPlot::yOf(Money amount) const
{
    const QRectF area = plotArea();
    return area.bottom() - area.height() * drawn(amount) / std::max<qreal>(drawn(m_amounts.top), 1);
}

qreal MoneyPlot::xOf(qreal place) const
{
    const QRectF area = plotArea();
    return area.left() + area.width() * (place - m_from) / (m_to - m_from);
}

void MoneyPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    redraw();
}

void MoneyPlot::paintWord(QPainter &painter, QPointF at, const Word &word) const
{
    const QFont face = ui::font(Type::Caption, word.isStrong ? 600 : 400);
    const qreal width = QFontMetricsF(face).horizontalAdvance(word.text);
    qreal left = at.x();
    if (word.align & Qt::AlignHCenter)
        left -= width / 2;
    else if (word.align & Qt::AlignRight)
        left -= width;
    left = std::clamp(left, 0.0, std::max(0.0, viewport()->width() - width));
    painter.setFont(face);
    painter.setPen(colour(word.ink));
    painter.drawText(QPointF(left, at.y()), text::inOrder(word.text));
}

void MoneyPlot::paintUnder(QPainter &painter, qreal place, const Word &word) const
{
    const QFontMetricsF metrics(ui::font(Type::Caption));
    paintWord(painter, {xOf(place), plotArea().bottom() + 6 + metrics.ascent()}, word);
}

void MoneyPlot::drawBackground(QPainter *painter, const QRectF &)
{
    const QRectF area = plotArea();
    const QFontMetricsF metrics(ui::font(Type::Caption));
    for (const MoneyTick &tick : m_amounts.ticks) {
        const qreal y = std::round(yOf(tick.value)) - 0.5;
        painter->fillRect(QRectF(area.left(), y - 0.5, area.width(), 1), colour(Colour::Line));
        paintWord(*painter, {area.left() - toLabel, y + metrics.capHeight() / 2},
                  {.text = tick.label, .align = Qt::AlignRight});
    }
}

} // namespace turbolane::ui
