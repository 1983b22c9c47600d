// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/costplot.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr qreal barShare = 0.75;
constexpr int daysPerMark = 7;

Money added(Money sum, Money part)
{
    const auto total = sum.plus(part);
    return total ? *total : sum;
}

Money chargedOn(const CostDay &day)
{
    Money sum = Money::zero(day.toCome.currency());
    for (const Money part : day.parts)
        sum = added(sum, part);
    return sum;
}

} // namespace

QColor costColour(int series)
{
    return series == costSeries::others ? colour(Colour::Line) : seriesColour(series);
}

CostPlot::CostPlot(QWidget *parent)
    : MoneyPlot(parent)
    , m_bars(new QStackedBarSeries)
{
    setObjectName(QStringLiteral("costPlot"));
    m_bars->setBarWidth(barShare);
    chart()->addSeries(m_bars);
    m_bars->attachAxis(&across());
    m_bars->attachAxis(&up());
    dress();
}

void CostPlot::dress()
{
    for (std::size_t place = 0; place < m_sets.size(); ++place) {
        m_sets[place]->setBrush(costColour(m_drawn.series[place]));
        m_sets[place]->setPen(QPen(colour(Colour::Surface), 1)); // the gap between two parts
    }
}

void CostPlot::draw(const CostBars &bars)
{
    if (bars == m_drawn)
        return;
    const bool isOther = bars.series != m_drawn.series;
    m_drawn = bars;
    if (isOther) {
        m_bars->clear();
        m_sets.clear();
        for (std::size_t place = 0; place < bars.series.size(); ++place) {
            m_sets.push_back(new QBarSet(QString()));
            m_bars->append(m_sets.back());
        }
        dress();
    }
    redraw();
}

void CostPlot::redraw()
{
    const QList<CostDay> &days = m_drawn.days;
    if (days.isEmpty())
        return;
    Money highest = Money::zero(days.first().toCome.currency());
    for (const CostDay &day : days) {
        const Money whole = added(chargedOn(day), day.toCome);
        if (whole.inMicros() > highest.inMicros())
            highest = whole;
    }
    setRanges(highest, -0.5, qreal(days.size()) - 0.5);
    for (std::size_t place = 0; place < m_sets.size(); ++place) {
        QList<qreal> heights;
        for (const CostDay &day : days)
            heights.append(drawn(day.parts[place]));
        m_sets[place]->remove(0, m_sets[place]->count());
        m_sets[place]->append(heights);
    }
    viewport()->update();
}

qreal CostPlot::partOf(int day, std::size_t part) const
{
    return m_sets.at(part)->at(day - 1);
}

int CostPlot::barCount() const
{
    return m_sets.empty() ? 0 : m_sets.front()->count();
}

QRectF CostPlot::barOf(int day) const
{
    const CostDay &shown = m_drawn.days.at(day - 1);
    const qreal left = xOf(day - 1 - barShare / 2);
    const qreal right = xOf(day - 1 + barShare / 2);
    const qreal top = yOf(added(chargedOn(shown), shown.toCome));
    return {left, top, right - left, plotArea().bottom() - top};
}

/// On what the day has cost already, up to what it may come to.
void CostPlot::paintToCome(QPainter &painter, const CostDay &day) const
{
    const QRectF whole = barOf(day.number);
    QRectF box(whole);
    box.setBottom(yOf(chargedOn(day)));
    if (box.height() < 1)
        return;
    QPen pen(colour(Colour::Control), 1);
    pen.setDashPattern({2, 2});
    pen.setCapStyle(Qt::FlatCap);
    if (!day.isToday)
        painter.fillRect(box, colour(Colour::Hover));
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(box.toRect()).adjusted(0.5, 0.5, -0.5, 0);
    painter.drawPolyline(
        QPolygonF({edge.bottomLeft(), edge.topLeft(), edge.topRight(), edge.bottomRight()}));
}

void CostPlot::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const CostDay &day : std::as_const(m_drawn.days))
        if (day.toCome.inMicros() > 0)
            paintToCome(*painter, day);
    painter->setRenderHint(QPainter::Antialiasing);
    const auto today = std::ranges::find(m_drawn.days, true, &CostDay::isToday);
    const int now = today == m_drawn.days.end() ? 0 : today->number;
    for (const CostDay &day : std::as_const(m_drawn.days)) {
        if (day.number == now)
            paintUnder(*painter, day.number - 1,
                       {.text = tr("today"), .ink = Colour::Ink, .isStrong = true});
        else if (day.number % daysPerMark == 1 && std::abs(day.number - now) > 1)
            paintUnder(*painter, day.number - 1, {.text = text::count(day.number)});
    }
}

} // namespace turbolane::ui
