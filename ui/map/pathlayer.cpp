// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/pathlayer.h"

#include "ui/map/projection.h"
#include "ui/map/smoothline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double stopRadius = 3.5;

double widthOf(const MapPath &path)
{
    if (path.chosen)
        return 3.25;
    return path.line == PathLine::Dots ? 2.5 : 2.25;
}

QPen dashed(QPen pen, const QList<double> &pixels)
{
    QList<double> pattern = pixels;
    for (double &part : pattern)
        part /= pen.widthF();
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace

QPen pathPen(PathLine line, const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (line) {
    case PathLine::Solid: return pen;
    case PathLine::LongDash: return dashed(pen, {10.0, 4.0});
    case PathLine::Dots: pen.setCapStyle(Qt::RoundCap); return dashed(pen, {2.0, 5.0});
    case PathLine::DashDot: return dashed(pen, {12.0, 4.0, 2.0, 4.0});
    }
    return pen;
}

void PathLayer::setPaths(std::vector<MapPath> paths)
{
    if (paths == m_paths)
        return;
    m_paths = std::move(paths);
    m_shapes.clear();
    for (const MapPath &path : m_paths)
        m_shapes.emplace_back(smoothLine(path.points));
    project();
    invalidate();
}

void PathLayer::cameraMoved()
{
    project();
    CanvasLayer::cameraMoved();
}

void PathLayer::project()
{
    m_lines.clear();
    for (const ArcShape &shape : m_shapes)
        m_lines.push_back(shape.inWindow(context().camera, 0.0));
}

std::vector<QPolygonF> PathLayer::linesOf(std::size_t number) const
{
    return m_lines.at(number);
}

std::vector<std::pair<QPointF, QString>> PathLayer::stops(const MapCamera &camera) const
{
    std::vector<std::pair<QPointF, QString>> stops;
    for (const MapPath &path : m_paths)
        if (path.chosen)
            for (const MapStop &stop : path.stops)
                stops.emplace_back(camera.toWindow(toPlane(stop.at)), stop.name);
    return stops;
}

QColor PathLayer::colourOf(PathLine line) const
{
    return pathColour(line, context().palette);
}

QColor pathColour(PathLine line, const MapPalette &palette)
{
    switch (line) {
    case PathLine::Solid: return palette.blue;
    case PathLine::LongDash: return palette.okFill;
    case PathLine::Dots: return palette.providers.at(std::size_t(Provider::Aws));
    case PathLine::DashDot: return palette.providers.at(std::size_t(Provider::Oracle));
    }
    return palette.blue;
}

/// Where they lie on the map. One that leaves it at the edge comes in again at the other: both
/// edges belong to it.
QRectF PathLayer::bounds() const
{
    const QRectF world = worldOnPlane();
    QPolygonF all;
    for (const ArcShape &shape : m_shapes) {
        bool leaves = false;
        for (QPointF point : shape.plane()) {
            const double turns = std::round(point.x() / 360.0);
            leaves = leaves || turns != 0.0;
            point.rx() -= 360.0 * turns;
            all.append(point);
        }
        if (leaves && !all.isEmpty()) {
            all.append({world.left(), all.last().y()});
            all.append({world.right(), all.last().y()});
        }
    }
    return all.boundingRect();
}

int PathLayer::prepare(const MapCamera &)
{
    m_order.clear();
    for (std::size_t i = m_paths.size(); i > 0; --i)
        m_order.push_back(i - 1);
    std::stable_partition(m_order.begin(), m_order.end(),
                          [this](std::size_t number) { return !m_paths[number].chosen; });
    return m_order.empty() ? 0 : int(m_order.size()) + 1;
}

void PathLayer::paintJob(QPainter &painter, const MapCamera &camera, int job)
{
    if (job < int(m_order.size())) {
        paintPath(painter, camera, m_order[std::size_t(job)]);
        return;
    }
    painter.setPen(QPen(context().palette.ink, 1.75));
    painter.setBrush(context().palette.surface);
    for (const auto &stop : stops(camera))
        painter.drawEllipse(stop.first, stopRadius, stopRadius);
}

void PathLayer::paintPath(QPainter &painter, const MapCamera &camera, std::size_t number) const
{
    const MapPath &path = m_paths[number];
    const double width = widthOf(path);
    const QColor colour = colourOf(path.line);
    const auto lines = m_shapes[number].inWindow(camera, 0.0);
    const auto draw = [&](QColor ink, float opacity, double wide) {
        ink.setAlphaF(opacity);
        painter.setPen(QPen(ink, wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPolygonF &line : lines)
            painter.drawPolyline(line);
    };
    if (path.chosen)
        draw(colour, 0.16F, 11.0);
    draw(context().palette.sea, 0.8F, width + 2.0);
    painter.setPen(pathPen(path.line, colour, width));
    for (const QPolygonF &line : lines)
        painter.drawPolyline(line);
}

} // namespace turbolane::ui
