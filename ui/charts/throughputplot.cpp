// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/throughputplot.h"

#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double above = 32; ///< the unit's line stands here
constexpr double below = 22; ///< the times
constexpr double beside = 8;
constexpr double leastLabels = 28;
constexpr int timeMarkWidth = 48;
constexpr int mostTimeMarks = 7;
/// Series are clipped to the plot: it reaches a little further, so that a line along its edge is
/// drawn in full.
constexpr double overlap = 4;

QPen linePen(Colour name, double width)
{
    return {colour(name), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
}

QPen committedPen()
{
    QPen pen = linePen(Colour::Ink, 1.5);
    pen.setDashPattern({4 / 1.5, 3 / 1.5});
    return pen;
}

} // namespace

ThroughputPlot::ThroughputPlot(const ThroughputData &data, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_data(data)
    , m_values(valueAxis({}, 1))
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setMinimumSize(120, 100);
    setLayoutDirection(Qt::LeftToRight); // time runs the same way in every language
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->legend()->hide();
    for (QValueAxis *axis : {m_across, m_up})
        axis->setVisible(false);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    connect(&Theme::current(), &Theme::changed, this, &ThroughputPlot::dress);
}

ThroughputPlot::~ThroughputPlot() = default;

void ThroughputPlot::draw(const Scene &scene)
{
    m_scene = scene;
    redraw();
}

void ThroughputPlot::setMarkEvery(int pixels)
{
    m_markEvery = pixels;
    redraw();
}

QRectF ThroughputPlot::plotArea() const
{
    const QFontMetricsF metrics(ui::font(Type::Caption));
    double labels = leastLabels;
    for (const ValueTick &tick : m_values.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(tick.label) + beside + 2);
    return QRectF(viewport()->rect()).adjusted(labels, above, -beside, -below);
}

double ThroughputPlot::xOf(Instant at) const
{
    const QRectF area = plotArea();
    const double length = double(std::max<std::int64_t>(m_scene.time.length().count(), 1));
    return area.left() + double((at - m_scene.time.from()).count()) / length * area.width();
}

QPointF ThroughputPlot::positionOf(Instant at, Bandwidth value) const
{
    const QRectF area = plotArea();
    const double share = double(value.inKbps()) / double(m_values.top.inKbps());
    return {xOf(at), area.bottom() - share * area.height()};
}

QPointF ThroughputPlot::drawnAt(Instant at, Bandwidth value) const
{
    require(!m_runs.empty(), "there are figures");
    const QPointF point(double((at - m_scene.time.from()).count()), double(value.inKbps()));
    return chart()->mapToPosition(point, m_runs.front().used);
}

int ThroughputPlot::pointCount() const
{
    int count = 0;
    for (const Run &run : m_runs)
        count += int(run.used->count());
    return count;
}

void ThroughputPlot::redraw()
{
    const double height = viewport()->height() - above - below;
    m_values = valueAxis(m_data.highest(m_scene.time), int(height / m_markEvery));
    const QRectF area = plotArea();
    if (area.width() < 10 || area.height() < 10 || m_scene.time.isEmpty())
        return;
    const int marks = std::min(int(area.width()) / timeMarkWidth, mostTimeMarks);
    m_times = timeTicks(m_scene.time, marks, m_scene.zone);
    chart()->setPlotArea(area.adjusted(-overlap, -overlap, overlap, overlap));
    const double across = double(m_scene.time.length().count()) / area.width();
    const double up = double(m_values.top.inKbps()) / area.height();
    m_across->setRange(-across * overlap, across * (area.width() + overlap));
    m_up->setRange(-up * overlap, up * (area.height() + overlap));
    const int pixels = int(area.width());
    const std::vector<OutlineRun> used = m_data.used(m_scene.time, pixels);
    const std::vector<OutlineRun> committed = m_data.committed(m_scene.time, pixels);
    setRunCount(used.size());
    for (std::size_t i = 0; i < used.size(); ++i) {
        fill(m_runs[i].used, used[i]);
        fill(m_runs[i].top, used[i]);
        fill(m_runs[i].floor, {{used[i].front().at, 0}, {used[i].back().at, 0}});
        fill(m_runs[i].committed, committed[i]);
    }
    viewport()->update();
}

void ThroughputPlot::fill(QLineSeries *series, const OutlineRun &run) const
{
    QList<QPointF> points;
    points.reserve(qsizetype(run.size()));
    for (const ChartPoint &point : run)
        points.append(
            QPointF(double((point.at - m_scene.time.from()).count()), double(point.value)));
    // One call: appending point by point repaints for each.
    if (series->points() != points)
        series->replace(points);
}

void ThroughputPlot::setRunCount(std::size_t count)
{
    while (m_runs.size() > count) {
        const Run &run = m_runs.back();
        for (QAbstractSeries *series :
             std::initializer_list<QAbstractSeries *>{run.area, run.used, run.committed}) {
            chart()->removeSeries(series);
            delete series;
        }
        delete run.top;
        delete run.floor;
        m_runs.pop_back();
    }
    while (m_runs.size() < count)
        m_runs.push_back(madeRun());
}

QLineSeries *ThroughputPlot::madeLine()
{
    return new QLineSeries(this);
}

ThroughputPlot::Run ThroughputPlot::madeRun()
{
    Run run{madeLine(), madeLine(), nullptr, madeLine(), madeLine()};
    run.area = new QAreaSeries(run.top, run.floor);
    for (QAbstractSeries *series :
         std::initializer_list<QAbstractSeries *>{run.area, run.used, run.committed}) {
        chart()->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_up);
    }
    run.area->setPen(Qt::NoPen);
    run.area->setBrush(colour(Colour::Area));
    run.used->setPen(linePen(Colour::Blue, 1.5));
    run.committed->setPen(committedPen());
    return run;
}

void ThroughputPlot::dress()
{
    for (const Run &run : m_runs) {
        run.area->setBrush(colour(Colour::Area));
        run.used->setPen(linePen(Colour::Blue, 1.5));
        run.committed->setPen(committedPen());
    }
    redraw();
}

void ThroughputPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    redraw();
}

void ThroughputPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plotArea();
    m_read.reset();
    if (area.contains(event->position()) && !m_data.isEmpty()) {
        const double share = (event->position().x() - area.left()) / area.width();
        m_read = m_scene.time.from()
            + Millis(std::int64_t(share * double(m_scene.time.length().count())));
    }
    emit readAt(m_read);
    viewport()->update();
}

void ThroughputPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_read.reset();
    emit readAt(m_read);
    viewport()->update();
}

void ThroughputPlot::drawBackground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(viewport()->rect(), colour(Colour::Surface));
    paintBands(*painter);
    paintGrid(*painter);
    if (m_scene.loading)
        paintSketch(*painter);
}

void ThroughputPlot::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintTimes(*painter);
    if (m_scene.large) {
        paintLengths(*painter);
        paintNowLine(*painter);
    }
    paintNow(*painter);
    paintReadout(*painter);
    if (m_runs.empty() && !m_scene.loading) {
        painter->setFont(ui::font(Type::Small));
        painter->setPen(colour(Colour::Ink3));
        painter->drawText(plotArea(), Qt::AlignCenter | Qt::TextWordWrap, m_scene.notice);
    }
}

} // namespace turbolane::ui
