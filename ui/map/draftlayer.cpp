// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/draftlayer.h"

#include "ui/map/arcshape.h"
#include "ui/map/greatcircle.h"

#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr double width = 1.5;

} // namespace

void DraftLayer::draw(GeoPoint from, GeoPoint to)
{
    const std::pair ends(from, to);
    if (m_ends == ends)
        return;
    m_ends = ends;
    project();
}

void DraftLayer::clear()
{
    m_ends.reset();
    project();
}

void DraftLayer::cameraMoved()
{
    project();
    MapLayer::cameraMoved();
}

void DraftLayer::project()
{
    repaintLines();
    m_lines.clear();
    if (m_ends)
        m_lines =
            ArcShape(greatCircle(m_ends->first, m_ends->second)).inWindow(context().camera, 0.0);
    repaintLines();
}

void DraftLayer::repaintLines()
{
    for (const QPolygonF &line : m_lines)
        for (const QRectF &rect : coverOf(line, width))
            update(rect);
}

void DraftLayer::paintLayer(QPainter &painter, const QRectF &)
{
    QPen pen(context().palette.ink, width, Qt::SolidLine, Qt::RoundCap);
    pen.setDashPattern({1.0 / width, 6.0 / width});
    painter.setPen(pen);
    for (const QPolygonF &line : m_lines)
        painter.drawPolyline(line);
}

} // namespace turbolane::ui
