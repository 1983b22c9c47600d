// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/tools/steering.h"

#include <Qt>

#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double widestTurn = 1.732; // tangent of 60 degrees
constexpr double priceOfAside = 2.0;

template <typename Price>
const MapMark *cheapest(const std::vector<MapMark> &marks, const MarkFilter &filter, Price price)
{
    const MapMark *best = nullptr;
    double lowest = 0.0;
    for (const MapMark &mark : marks) {
        const std::optional<double> asked = filter(mark) ? price(mark) : std::nullopt;
        if (asked && (!best || *asked < lowest)) {
            best = &mark;
            lowest = *asked;
        }
    }
    return best;
}

} // namespace

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return QPointF(-1.0, 0.0);
    case Qt::Key_Right: return QPointF(1.0, 0.0);
    case Qt::Key_Up: return QPointF(0.0, -1.0);
    case Qt::Key_Down: return QPointF(0.0, 1.0);
    default: return std::nullopt;
    }
}

const MapMark *nearestThatWay(const std::vector<MapMark> &marks, QPointF from, QPointF direction,
                              const MarkFilter &filter)
{
    return cheapest(marks, filter, [&](const MapMark &mark) -> std::optional<double> {
        const QPointF way = mark.plane - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead <= 1e-6 || aside > widestTurn * ahead)
            return std::nullopt;
        return ahead + priceOfAside * aside;
    });
}

const MapMark *nearestTo(const std::vector<MapMark> &marks, QPointF plane, const MarkFilter &filter)
{
    return cheapest(marks, filter, [&](const MapMark &mark) -> std::optional<double> {
        const QPointF way = mark.plane - plane;
        return std::hypot(way.x(), way.y());
    });
}

} // namespace turbolane::ui
