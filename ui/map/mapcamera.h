// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace turbolane::ui {

/// Which part of the plane a window shows. A value: every move answers with another camera.
class MapCamera {
public:
    static constexpr double closest = 72.0; ///< pixels a degree

    MapCamera() = default;
    MapCamera(QSizeF window, QPointF centre, double pixelsPerDegree);

    /// How the Network page opens: from Seattle to Sydney.
    static MapCamera opening(QSizeF window);
    /// From Greenland to Cape Horn and all the way around.
    static MapCamera wholeWorld(QSizeF window);
    /// The area as large as it fits into the window without its margins, but not closer than
    /// `closestScale` pixels a degree.
    MapCamera showing(QRectF area, QMarginsF margins, double closestScale) const;

    QSizeF window() const { return m_window; }
    QPointF centre() const { return m_centre; }
    double scale() const { return m_scale; }

    QPointF toWindow(QPointF plane) const;
    QPointF toPlane(QPointF inWindow) const;
    QRectF visible() const; ///< of the plane
    QTransform transform() const; ///< plane to window

    /// Keeps the place under `inWindow` where it is.
    MapCamera zoomedAround(QPointF inWindow, double factor) const;
    /// As far as the edge of the world.
    MapCamera panned(QPointF pixels) const;
    MapCamera resized(QSizeF window) const;
    /// The same view with so many pixels more on every side; keeps to no limit.
    MapCamera padded(double pixels) const;

    friend bool operator==(const MapCamera &, const MapCamera &) = default;

private:
    QSizeF m_window{1.0, 1.0};
    QPointF m_centre;
    double m_scale = 1.0;
};

} // namespace turbolane::ui
