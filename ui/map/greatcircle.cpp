// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/greatcircle.h"

#include "ui/map/projection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace turbolane::ui {

namespace {

using Vector = std::array<double, 3>;

constexpr double degree = std::numbers::pi / 180.0;
// At the closest zoom the longest gap between this chord and the curve is under half a pixel.
constexpr double degreesPerStep = 1.5;

Vector onTheGlobe(GeoPoint point)
{
    const double latitude = point.latitude() * degree;
    const double longitude = point.longitude() * degree;
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude),
            std::sin(latitude)};
}

double angleBetween(const Vector &a, const Vector &b)
{
    const double cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    return std::acos(std::clamp(cosine, -1.0, 1.0));
}

QPointF planePoint(const Vector &v)
{
    const double latitude = std::atan2(v[2], std::hypot(v[0], v[1]));
    return toPlane(latitude / degree, std::atan2(v[1], v[0]) / degree);
}

} // namespace

double degreesBetween(GeoPoint from, GeoPoint to)
{
    return angleBetween(onTheGlobe(from), onTheGlobe(to)) / degree;
}

std::vector<QPointF> greatCircle(GeoPoint from, GeoPoint to)
{
    const Vector a = onTheGlobe(from);
    const Vector b = onTheGlobe(to);
    const double angle = angleBetween(a, b);
    // Opposite places have no one shortest way; a straight line is as good as any.
    const bool curved = std::sin(angle) > 1e-9;
    const int steps = curved ? std::max(2, int(std::ceil(angle / degree / degreesPerStep))) : 1;

    std::vector<QPointF> plane{toPlane(from)};
    for (int i = 1; i < steps; ++i) {
        const double part = double(i) / steps;
        const double u = std::sin((1.0 - part) * angle) / std::sin(angle);
        const double w = std::sin(part * angle) / std::sin(angle);
        plane.push_back(
            planePoint({u * a[0] + w * b[0], u * a[1] + w * b[1], u * a[2] + w * b[2]}));
    }
    plane.push_back(toPlane(to));
    unwrap(plane);
    return plane;
}

void unwrap(std::vector<QPointF> &plane)
{
    for (std::size_t i = 1; i < plane.size(); ++i) {
        const double turns = std::round((plane[i - 1].x() - plane[i].x()) / 360.0);
        plane[i].rx() += 360.0 * turns;
    }
}

} // namespace turbolane::ui
