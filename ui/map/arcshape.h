// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapcamera.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace turbolane::ui {

/// A line over the plane, which may go on past the antimeridian, and its pictures in a window.
class ArcShape {
public:
    explicit ArcShape(std::vector<QPointF> plane);

    /// The line's pictures in the window: one, or one at each edge of the world it crosses. `bow`
    /// is how many pixels its middle is pushed to its right, so that parallel lines can be told
    /// apart. Pictures wholly outside the window are left out.
    std::vector<QPolygonF> inWindow(const MapCamera &camera, double bow) const;
    /// Whether any of it can be seen.
    bool isIn(const MapCamera &camera) const;
    bool crossesTheEdge() const { return m_crossesTheEdge; }
    const std::vector<QPointF> &plane() const { return m_plane; }

private:
    bool isIn(const MapCamera &camera, double turn) const;

    std::vector<QPointF> m_plane;
    QRectF m_bounds;
    bool m_crossesTheEdge = false;
};

/// Pixels between a point and a line.
double distanceTo(const QPolygonF &line, QPointF point);

/// The point at a part of the line's length, 0 to 1.
QPointF pointAlong(const QPolygonF &line, double part);

/// Small rectangles that together cover the line drawn so wide.
std::vector<QRectF> coverOf(const QPolygonF &line, double width);

/// Small squares strung along the line, so many pixels apart.
std::vector<QRectF> beadsAlong(const QPolygonF &line, double apart);

} // namespace turbolane::ui
