// SPDX-License-Identifier: GPL-3.0-or-later

// What is painted around the series of ThroughputPlot.

#include "ui/charts/throughputplot.h"

#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/text.h"
#include "ui/textorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ThroughputChart)
};

/// On the half pixel: a hairline stays one pixel wide.
double crisp(double position)
{
    return std::floor(position) + 0.5;
}

QBrush hatch()
{
    constexpr int side = 6;
    QPixmap tile(side, side);
    tile.fill(colour(Colour::Boostband));
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(withAlpha(colour(Colour::Turbo), 0.55), 1.1));
    for (const int offset : {-side, 0, side})
        painter.drawLine(offset, side, offset + side, 0);
    return tile;
}

} // namespace

void ThroughputPlot::paintBands(QPainter &painter) const
{
    const QRectF area = plotArea();
    for (const BoostBand &band : m_scene.bands) {
        const Interval shown = band.time.intersected(m_scene.time);
        if (shown.isEmpty())
            continue;
        const double left = xOf(shown.from());
        const double width = std::max(xOf(shown.to()) - left, 1.0);
        const double now = std::clamp(xOf(m_scene.now), left, left + width);
        const double lived = band.planned ? left : now;
        painter.fillRect(QRectF(left, area.top(), lived - left, area.height()),
                         colour(Colour::Boostband));
        painter.fillRect(QRectF(lived, area.top(), left + width - lived, area.height()), hatch());
    }
}

void ThroughputPlot::paintGrid(QPainter &painter) const
{
    const QRectF area = plotArea();
    painter.setFont(ui::font(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    for (const ValueTick &tick : m_values.ticks) {
        const double y = crisp(positionOf(m_scene.time.from(), tick.value).y());
        painter.setPen(QPen(colour(Colour::Line), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (m_data.isEmpty())
            continue;
        painter.setPen(colour(Colour::Ink3));
        const double x = area.left() - 8 - metrics.horizontalAdvance(tick.label);
        painter.drawText(QPointF(x, y + metrics.capHeight() / 2), text::inOrder(tick.label));
    }
    if (!m_data.isEmpty())
        painter.drawText(QPointF(0, 12), m_values.unit);
}

void ThroughputPlot::paintTimes(QPainter &painter) const
{
    if (m_data.isEmpty())
        return;
    const QRectF area = plotArea();
    const double baseline = area.bottom() + 18;
    const QString &now = m_scene.nowWord;
    QFont bold = ui::font(Type::Caption, 600);
    const double nowLeft = area.right() - QFontMetricsF(bold).horizontalAdvance(now);
    const bool showsNow = !m_scene.large && m_scene.time.to() >= m_scene.now;
    painter.setFont(ui::font(Type::Caption));
    painter.setPen(colour(Colour::Ink3));
    const QFontMetricsF metrics(painter.font());
    for (const TimeTick &tick : m_times) {
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = xOf(tick.at) - width / 2;
        const double most = showsNow ? nowLeft - 8 : viewport()->width();
        if (left >= 0 && left + width <= most)
            painter.drawText(QPointF(left, baseline), text::inOrder(tick.label));
    }
    if (!showsNow)
        return;
    painter.setFont(bold);
    painter.setPen(colour(Colour::Ink));
    painter.drawText(QPointF(nowLeft, baseline), text::inOrder(now));
}

void ThroughputPlot::paintNow(QPainter &painter) const
{
    const auto last = m_data.at(m_scene.now);
    if (!last || !m_scene.time.contains(last->at))
        return;
    painter.setPen(QPen(colour(Colour::Blue), 2));
    painter.setBrush(colour(Colour::Surface));
    painter.drawEllipse(positionOf(last->at, last->mean), 3.5, 3.5);
}

/// The length of a boost above its band, where it does not run into the one before.
void ThroughputPlot::paintLengths(QPainter &painter) const
{
    const QRectF area = plotArea();
    painter.setFont(ui::font(Type::Caption, 600));
    painter.setPen(colour(Colour::TurboText));
    const QFontMetricsF metrics(painter.font());
    double free = metrics.horizontalAdvance(m_values.unit) + 8;
    for (const BoostBand &band : m_scene.bands) {
        const Interval shown = band.time.intersected(m_scene.time);
        if (shown.isEmpty())
            continue;
        const QString words =
            text::duration(std::chrono::round<std::chrono::minutes>(band.time.length()));
        const double wide = metrics.horizontalAdvance(words);
        const double centre = (xOf(shown.from()) + xOf(shown.to())) / 2;
        const double left = std::clamp(centre - wide / 2, 0.0, area.right() - wide);
        if (left < free)
            continue;
        painter.drawText(QPointF(left, area.top() - 8), text::inOrder(words));
        free = left + wide + 8;
    }
}

void ThroughputPlot::paintNowLine(QPainter &painter) const
{
    if (m_data.isEmpty() || !m_scene.time.contains(m_scene.now))
        return;
    const QRectF area = plotArea();
    const QString &now = m_scene.nowWord;
    painter.setFont(ui::font(Type::Caption, 600));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(now);
    const double x = crisp(xOf(m_scene.now));
    painter.setPen(QPen(colour(Colour::Ink), 1));
    painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()));
    painter.drawText(QPointF(std::min(x - wide / 2, area.right() - wide), area.top() - 22),
                     text::inOrder(now));
}

void ThroughputPlot::paintReadout(QPainter &painter) const
{
    const auto sample = m_read ? m_data.at(*m_read) : std::nullopt;
    if (!sample)
        return;
    const QRectF area = plotArea();
    const QPointF at = positionOf(sample->at, sample->mean);
    painter.setPen(QPen(colour(Colour::LineStrong), 1));
    painter.drawLine(QPointF(crisp(at.x()), area.top()), QPointF(crisp(at.x()), area.bottom()));
    painter.setPen(QPen(colour(Colour::Blue), 2));
    painter.setBrush(colour(Colour::Surface));
    painter.drawEllipse(at, 3.5, 3.5);
    paintReading(painter, at, readingOf(*sample));
}

void ThroughputPlot::paintReading(QPainter &painter, QPointF at, const Reading &reading) const
{
    const QRectF area = plotArea();
    const QFont strong = ui::font(Type::Small, 600);
    const QFont plain = ui::font(Type::Caption);
    const double wide = std::max({QFontMetricsF(strong).horizontalAdvance(reading.what),
                                  QFontMetricsF(plain).horizontalAdvance(reading.when),
                                  QFontMetricsF(plain).horizontalAdvance(reading.dropped)})
        + 20;
    const double left = at.x() + 10 + wide > area.right() ? at.x() - 10 - wide : at.x() + 10;
    const double high = reading.dropped.isEmpty() ? 42 : 58;
    const QRectF box(std::max(left, 0.0), area.top() + 6, wide, high);
    paintBox(painter, box, {colour(Colour::Raised), colour(Colour::LineStrong), 6, 1});
    painter.setFont(plain);
    painter.setPen(colour(Colour::Ink3));
    painter.drawText(box.topLeft() + QPointF(10, 16), text::inOrder(reading.when));
    painter.drawText(box.topLeft() + QPointF(10, 49), text::inOrder(reading.dropped));
    painter.setFont(strong);
    painter.setPen(colour(Colour::Ink));
    painter.drawText(box.topLeft() + QPointF(10, 33), text::inOrder(reading.what));
}

ThroughputPlot::Reading ThroughputPlot::readingOf(const TelemetrySample &sample) const
{
    return {.when = text::moment(sample.at, m_scene.now, m_scene.zone),
            .what = Words::tr("%1 of %2")
                        .arg(text::measured(sample.mean), text::bandwidth(sample.committed)),
            .dropped = sample.dropped.value_or(0) > 0
                ? Words::tr("%1 dropped").arg(text::packets(*sample.dropped))
                : QString()};
}

void ThroughputPlot::paintSketch(QPainter &painter) const
{
    const QRectF area = plotArea();
    constexpr int columns = 12;
    const double step = area.width() / columns;
    for (int i = 0; i < columns; ++i) {
        const double height = area.height() * (0.45 + 0.2 * std::sin(i * 0.9));
        paintBox(painter,
                 QRectF(area.left() + i * step + 2, area.bottom() - height, step - 4, height),
                 {colour(Colour::Hover), QColor(), 4, 0});
    }
}

} // namespace turbolane::ui
