// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/burnplot.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTime>
#include <QLineSeries>
#include <QValueAxis>

namespace turbolane::ui {

namespace {

constexpr int daysPerMark = 7;

QPen dashed(Colour name, qreal width, qreal dash, qreal gap)
{
    QPen pen(colour(name), width, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({dash / width, gap / width});
    return pen;
}

} // namespace

BurnPlot::BurnPlot(QWidget *parent)
    : MoneyPlot(parent)
    , m_pace(line())
    , m_top(new QLineSeries(this))
    , m_floor(new QLineSeries(this))
    , m_area(new QAreaSeries(m_top, m_floor))
    , m_was(line())
    , m_thought(line())
{
    setObjectName(QStringLiteral("burnPlot"));
    chart()->addSeries(m_area);
    m_area->attachAxis(&across());
    m_area->attachAxis(&up());
    dress();
}

QLineSeries *BurnPlot::line()
{
    auto *series = new QLineSeries;
    chart()->addSeries(series);
    series->attachAxis(&across());
    series->attachAxis(&up());
    return series;
}

void BurnPlot::dress()
{
    m_pace->setPen(dashed(Colour::Control, 1.25, 2, 4));
    m_area->setPen(Qt::NoPen);
    m_area->setBrush(colour(Colour::Area));
    m_was->setPen(QPen(colour(Colour::Blue), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_thought->setPen(dashed(Colour::Blue, 2, 5, 4));
}

void BurnPlot::draw(const Scene &scene)
{
    m_scene = scene;
    redraw();
}

qreal BurnPlot::placeOf(Instant at) const
{
    return qreal((at - m_scene->month.from()).count());
}

void BurnPlot::redraw()
{
    if (!m_scene || m_scene->was.empty())
        return;
    const qreal end = placeOf(m_scene->month.to());
    setRanges(m_scene->budget, 0, end);
    QList<QPointF> was;
    QList<QPointF> floor;
    for (const Left &point : m_scene->was) {
        was.append({placeOf(point.at), std::max(0.0, drawn(point.left))});
        floor.append({placeOf(point.at), 0});
    }
    m_was->replace(was);
    m_top->replace(was);
    m_floor->replace(floor);
    m_thought->replace(QList<QPointF>{was.last(), endOfThought()});
    m_pace->replace(QList<QPointF>{{0, drawn(m_scene->budget)}, {end, 0}});
    viewport()->update();
}

/// At the month's end, or where nothing is left.
QPointF BurnPlot::endOfThought() const
{
    const Left &now = m_scene->was.back();
    const qreal end = placeOf(m_scene->month.to());
    const qreal left = std::max<qreal>(0, drawn(now.left));
    const qreal last = drawn(m_scene->atTheEnd);
    if (last >= 0)
        return {end, last};
    return {placeOf(now.at) + (end - placeOf(now.at)) * left / (left - last), 0};
}

void BurnPlot::paintDays(QPainter &painter) const
{
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(
        m_scene->month.from().time_since_epoch().count(), m_scene->zone);
    for (QDateTime day = first;; day = day.addDays(daysPerMark)) {
        const Instant at{Millis(day.toMSecsSinceEpoch())};
        if (at >= m_scene->month.to())
            break;
        paintUnder(painter, placeOf(at),
                   {.text = text::day(at, m_scene->zone),
                    .align = at == m_scene->month.from() ? Qt::AlignLeft : Qt::AlignHCenter});
    }
}

void BurnPlot::paintNow(QPainter &painter) const
{
    const Left &now = m_scene->was.back();
    const QPointF at(xOf(placeOf(now.at)), yOf(now.left));
    painter.setPen(QPen(colour(Colour::Blue), 2));
    painter.setBrush(colour(Colour::Surface));
    painter.drawEllipse(at, 4, 4);
    paintWord(painter, at + QPointF(10, -6),
              {.text = tr("%1 left").arg(text::money(now.left, text::Decimals::Cents)),
               .align = Qt::AlignLeft,
               .ink = Colour::Ink,
               .isStrong = true});
}

void BurnPlot::paintEnd(QPainter &painter) const
{
    const QPointF at(plotArea().right(), yOf(m_scene->atTheEnd));
    if (at.y() > plotArea().bottom())
        return; // overdrawn: the sentence beside it says so
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Colour::Blue));
    painter.drawEllipse(at - QPointF(3, 0), 3, 3);
    paintWord(painter, at + QPointF(-4, -14),
              {.text = text::money(m_scene->atTheEnd, text::Decimals::Cents),
               .align = Qt::AlignRight,
               .ink = Colour::Ink,
               .isStrong = true});
}

void BurnPlot::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_scene || m_scene->was.empty())
        return;
    paintDays(*painter);
    paintNow(*painter);
    paintEnd(*painter);
}

} // namespace turbolane::ui
