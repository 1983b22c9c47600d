// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapmark.h"

#include "ui/map/projection.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace turbolane::ui {

namespace {

constexpr double portRadius = 12.5;
constexpr double popRadius = 1.75;
constexpr double haloBeyondRing = 2.55;

MarkKind kindOf(const MapPlace &place)
{
    if (place.isPort())
        return MarkKind::Port;
    return place.isOnRampCity() ? MarkKind::OnRampCity : MarkKind::Pop;
}

auto importance(const MapPlace &place)
{
    return std::tuple(place.isPort(), place.used && place.isOnRampCity(), place.onRamps);
}

MapMark markOf(const MapPlace &place)
{
    return {.id = place.id,
            .name = place.name,
            .plane = toPlane(place.at),
            .kind = kindOf(place),
            .onRamps = place.onRamps,
            .providers = place.providers,
            .used = place.used,
            .ports = place.ports,
            .members = {place.id},
            .nameRoom = {}};
}

void join(MapMark &mark, const MapPlace &place)
{
    mark.onRamps += place.onRamps;
    mark.providers.add(place.providers);
    mark.used = mark.used || place.used;
    mark.ports.insert(mark.ports.end(), place.ports.begin(), place.ports.end());
    mark.members.push_back(place.id);
}

/// Pixels under which two marks are one.
double apart(const MapMark &mark, const MapPlace &place)
{
    if (kindOf(place) == MarkKind::Pop)
        return mark.reach() + popRadius;
    return mark.kind == MarkKind::Port ? portDistance : markDistance;
}

MapMark *nearest(std::vector<MapMark> &marks, const MapPlace &place, double pixelsPerDegree)
{
    const QPointF at = toPlane(place.at);
    MapMark *best = nullptr;
    double bestDistance = 0.0;
    for (MapMark &mark : marks) {
        const QPointF way = (mark.plane - at) * pixelsPerDegree;
        const double distance = std::hypot(way.x(), way.y());
        if (distance < apart(mark, place) && (!best || distance < bestDistance)) {
            bestDistance = distance;
            best = &mark;
        }
    }
    return best;
}

std::vector<const MapPlace *> byImportance(const std::vector<MapPlace> &places)
{
    std::vector<const MapPlace *> order;
    order.reserve(places.size());
    for (const MapPlace &place : places)
        order.push_back(&place);
    std::stable_sort(order.begin(), order.end(), [](const MapPlace *a, const MapPlace *b) {
        return importance(*a) > importance(*b);
    });
    return order;
}

} // namespace

double MapMark::radius() const
{
    if (kind == MarkKind::Port)
        return portRadius;
    if (kind == MarkKind::Pop)
        return popRadius;
    if (onRamps >= 9)
        return 6.0;
    if (onRamps >= 5)
        return 5.0;
    return onRamps >= 2 ? 4.0 : 3.6;
}

double MapMark::reach() const
{
    return kind == MarkKind::Pop ? popRadius : radius() + haloBeyondRing;
}

std::vector<MapMark> mergedMarks(const std::vector<MapPlace> &places, double pixelsPerDegree)
{
    std::vector<MapMark> marks;
    for (const MapPlace *place : byImportance(places)) {
        MapMark *close = nearest(marks, *place, pixelsPerDegree);
        if (!close)
            marks.push_back(markOf(*place));
        else if (close->kind != MarkKind::Pop && kindOf(*place) != MarkKind::Pop)
            join(*close, *place);
    }
    return marks;
}

} // namespace turbolane::ui
