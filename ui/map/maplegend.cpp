// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/maplegend.h"

#include "ui/kit/inturn.h"
#include "ui/textorder.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double side = 14.0; // pixels from the edge to the first sample
constexpr double sampleToText = 6.0;
constexpr double between = 16.0;
constexpr int lowest = 32;

QColor faint(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void MapLegend::setMapPalette(const MapPalette &palette)
{
    m_palette = palette;
    resize(sizeHint());
    update();
}

QList<MapLegend::Entry> MapLegend::entries()
{
    return {{Sample::Port, tr("Your port"), 14.0},
            {Sample::OnRamps, tr("On-ramps"), 14.0},
            {Sample::Pop, tr("PoP"), 12.0},
            {Sample::Line, tr("Width: bandwidth. Dashes: utilisation"), 24.0}};
}

QSize MapLegend::sizeHint() const
{
    const QFontMetricsF metrics(m_palette.chipText);
    double width = 2.0 * side - between;
    for (const Entry &entry : entries())
        width += entry.width + sampleToText + metrics.horizontalAdvance(entry.text) + between;
    return {int(std::ceil(width)) + 1, std::max(lowest, int(metrics.height()) + 16)};
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.line, 1.0));
    painter.setBrush(m_palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0);

    const QFontMetricsF metrics(m_palette.chipText);
    const double middle = height() / 2.0;
    const double baseline = std::round(middle + metrics.capHeight() / 2.0);
    InTurn places(*this, side);
    painter.setFont(m_palette.chipText);
    for (const Entry &entry : entries()) {
        paintSample(painter, entry.sample, {places.next(entry.width, sampleToText).left(), middle});
        painter.setPen(m_palette.ink2);
        const QRectF at = places.next(metrics.horizontalAdvance(entry.text), between);
        painter.drawText(QPointF(at.left(), baseline), text::inOrder(entry.text));
    }
}

void MapLegend::paintSample(QPainter &painter, Sample sample, QPointF left) const
{
    painter.setPen(Qt::NoPen);
    switch (sample) {
    case Sample::Port:
        painter.setBrush(m_palette.ink);
        painter.drawRoundedRect(QRectF(left.x(), left.y() - 7.0, 14.0, 14.0), 3.5, 3.5);
        return;
    case Sample::OnRamps:
        painter.setBrush(m_palette.surface);
        painter.setPen(QPen(m_palette.providers.at(std::size_t(Provider::Azure)), 3.0));
        painter.drawEllipse(left + QPointF(7.0, 0.0), 5.0, 5.0);
        return;
    case Sample::Pop:
        painter.setBrush(m_palette.ink3);
        painter.drawEllipse(left + QPointF(6.0, 0.0), 2.0, 2.0);
        return;
    case Sample::Line: {
        painter.setPen(QPen(faint(m_palette.link, 0.45F), 4.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(left + QPointF(1.0, 0.0), left + QPointF(23.0, 0.0));
        QPen dashes(m_palette.link, 2.5, Qt::SolidLine, Qt::RoundCap);
        dashes.setDashPattern({7.0 / 2.5, 6.0 / 2.5});
        painter.setPen(dashes);
        painter.drawLine(left + QPointF(2.0, 0.0), left + QPointF(22.0, 0.0));
        return;
    }
    }
}

} // namespace turbolane::ui
