// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace turbolane::ui {

namespace {

constexpr double degree = std::numbers::pi / 180.0;
constexpr double million = 1e6;

double millerDegrees(double latitude)
{
    const double slope = std::tan(std::numbers::pi / 4.0 + 0.4 * latitude * degree);
    return 1.25 * std::log(slope) / degree;
}

} // namespace

QPointF toPlane(double latitude, double longitude)
{
    return {longitude, -millerDegrees(latitude)};
}

QPointF toPlane(GeoPoint point)
{
    return toPlane(point.latitude(), point.longitude());
}

GeoPoint fromPlane(QPointF plane)
{
    const double slope = std::atan(std::exp(-0.8 * plane.y() * degree));
    const double latitude =
        std::clamp((2.5 * slope - 0.625 * std::numbers::pi) / degree, -90., 90.);
    const double longitude = std::clamp(plane.x(), -180.0, 180.0);
    return *GeoPoint::microdegrees(std::llround(latitude * million),
                                   std::llround(longitude * million));
}

QRectF worldOnPlane()
{
    const QPointF corner = toPlane(90.0, -180.0);
    return {corner, -corner};
}

} // namespace turbolane::ui
