// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapcamera.h"

#include "ui/map/projection.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

QRectF inhabited()
{
    return {toPlane(83.6, -180.0), toPlane(-58.0, 180.0)};
}

double scaleToFit(QSizeF area, QSizeF window)
{
    return std::min(window.width() / area.width(), window.height() / area.height());
}

// The pictures open at 3.62 pixels a degree in 1056 x 524 and at 5 in 1408 x 824.
double openingScale(QSizeF window)
{
    return 0.0027417 * window.width() + 0.0013834 * window.height();
}

QPointF openingCentre(QSizeF window)
{
    // A little more of the south than of the north is cut off, the more the lower the window is.
    const double degreesHigh = window.height() / openingScale(window);
    return {13.5, -(18.7 + (degreesHigh - 144.75) * 0.0778)};
}

QPointF kept(QPointF centre)
{
    const QRectF world = inhabited();
    return {std::clamp(centre.x(), world.left(), world.right()),
            std::clamp(centre.y(), world.top(), world.bottom())};
}

/// One axis of a pan. What is seen stays inside the world, or the world inside what is seen; where
/// it does neither, because it was zoomed to, it may only get better.
double panned(double at, double by, double first, double last, double seen)
{
    const auto [low, high] = std::minmax({first + seen / 2.0, last - seen / 2.0});
    return std::clamp(at + by, std::min(low, at), std::max(high, at));
}

} // namespace

MapCamera::MapCamera(QSizeF window, QPointF centre, double pixelsPerDegree)
    : m_window(window.expandedTo({1.0, 1.0}))
    , m_centre(kept(centre))
    , m_scale(std::clamp(pixelsPerDegree, scaleToFit(inhabited().size(), m_window), closest))
{ }

MapCamera MapCamera::opening(QSizeF window)
{
    return {window, openingCentre(window), openingScale(window)};
}

MapCamera MapCamera::wholeWorld(QSizeF window)
{
    return {window, inhabited().center(), 0.0};
}

MapCamera MapCamera::showing(QRectF area, QMarginsF margins, double closestScale) const
{
    const QSizeF room = QRectF({}, m_window).marginsRemoved(margins).size().expandedTo({1., 1.});
    const QSizeF size = area.size().expandedTo({0.01, 0.01});
    const double scale = std::min(scaleToFit(size, room), closestScale);
    const QPointF offset((margins.right() - margins.left()) / 2.0,
                         (margins.bottom() - margins.top()) / 2.0);
    return {m_window, area.center() + offset / scale, scale};
}

QPointF MapCamera::toWindow(QPointF plane) const
{
    return (plane - m_centre) * m_scale + QPointF(m_window.width(), m_window.height()) / 2.0;
}

QPointF MapCamera::toPlane(QPointF inWindow) const
{
    return (inWindow - QPointF(m_window.width(), m_window.height()) / 2.0) / m_scale + m_centre;
}

QRectF MapCamera::visible() const
{
    return {toPlane({0.0, 0.0}), m_window / m_scale};
}

QTransform MapCamera::transform() const
{
    const QPointF origin = toWindow({0.0, 0.0});
    return {m_scale, 0.0, 0.0, m_scale, origin.x(), origin.y()};
}

MapCamera MapCamera::zoomedAround(QPointF inWindow, double factor) const
{
    const QPointF held = toPlane(inWindow);
    MapCamera next(m_window, m_centre, m_scale * factor);
    next.m_centre = kept(next.m_centre + held - next.toPlane(inWindow));
    return next;
}

MapCamera MapCamera::panned(QPointF pixels) const
{
    const QRectF world(ui::toPlane(85.0, -180.0), ui::toPlane(-78.0, 180.0));
    const QPointF by = -pixels / m_scale;
    const QSizeF seen = m_window / m_scale;
    const QPointF to(ui::panned(m_centre.x(), by.x(), world.left(), world.right(), seen.width()),
                     ui::panned(m_centre.y(), by.y(), world.top(), world.bottom(), seen.height()));
    return {m_window, to, m_scale};
}

MapCamera MapCamera::resized(QSizeF window) const
{
    return {window, m_centre, m_scale};
}

MapCamera MapCamera::padded(double pixels) const
{
    MapCamera wider = *this;
    wider.m_window += QSizeF(2.0 * pixels, 2.0 * pixels);
    return wider;
}

} // namespace turbolane::ui
