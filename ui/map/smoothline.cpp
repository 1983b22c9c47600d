// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/smoothline.h"

#include "ui/map/greatcircle.h"
#include "ui/map/projection.h"

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr int stepsPerGap = 10;
// Farther apart than this, the way between two points is a great circle in its own right.
constexpr double longGap = 14.0; // degrees

std::vector<QPointF> knots(const std::vector<GeoPoint> &points)
{
    std::vector<QPointF> plane;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0 && points[i] == points[i - 1])
            continue;
        if (i > 0 && degreesBetween(points[i - 1], points[i]) > longGap) {
            const auto between = greatCircle(points[i - 1], points[i]);
            for (std::size_t k = 4; k + 4 < between.size(); k += 4)
                plane.push_back(between[k]);
        }
        plane.push_back(toPlane(points[i]));
    }
    unwrap(plane);
    return plane;
}

/// Centripetal Catmull-Rom: no loops and no cusps, however uneven the gaps are.
QPointF between(const QPointF (&p)[4], double part)
{
    const auto gap = [](QPointF a, QPointF b) {
        return std::max(1e-4, std::sqrt(std::hypot(b.x() - a.x(), b.y() - a.y())));
    };
    const double t1 = gap(p[0], p[1]);
    const double t2 = t1 + gap(p[1], p[2]);
    const double t3 = t2 + gap(p[2], p[3]);
    const double t = t1 + part * (t2 - t1);
    const auto mix = [t](QPointF a, QPointF b, double from, double to) {
        return a * ((to - t) / (to - from)) + b * ((t - from) / (to - from));
    };
    const QPointF a1 = mix(p[0], p[1], 0.0, t1);
    const QPointF a2 = mix(p[1], p[2], t1, t2);
    const QPointF a3 = mix(p[2], p[3], t2, t3);
    return mix(mix(a1, a2, 0.0, t2), mix(a2, a3, t1, t3), t1, t2);
}

} // namespace

std::vector<QPointF> smoothLine(const std::vector<GeoPoint> &points)
{
    const std::vector<QPointF> knot = knots(points);
    if (knot.size() < 3)
        return knot;
    std::vector<QPointF> line{knot.front()};
    for (std::size_t i = 0; i + 1 < knot.size(); ++i) {
        const QPointF before = i > 0 ? knot[i - 1] : 2 * knot[0] - knot[1];
        const QPointF after = i + 2 < knot.size() ? knot[i + 2] : 2 * knot[i + 1] - knot[i];
        const QPointF four[4] = {before, knot[i], knot[i + 1], after};
        for (int step = 1; step <= stepsPerGap; ++step)
            line.push_back(between(four, double(step) / stepsPerGap));
    }
    return line;
}

} // namespace turbolane::ui
