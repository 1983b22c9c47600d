// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapplace.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace turbolane::ui {

enum class MarkKind : std::uint8_t { Port, OnRampCity, Pop };

/// What is drawn for a city, or for a few that are too close together to be drawn apart.
struct MapMark {
    PopId id; ///< of the most important city in it
    QString name;
    QPointF plane;
    MarkKind kind = MarkKind::Pop;
    int onRamps = 0; ///< of all its cities
    ProviderSet providers;
    bool used = false;
    std::vector<MapPort> ports;
    std::vector<PopId> members; ///< every city in it, `id` first
    QRectF nameRoom; ///< kept free for its name, in pixels from its centre; empty: none is

    double radius() const; ///< of the ring's middle line, in pixels
    double reach() const; ///< from the centre to the outer edge of all that is painted
    friend bool operator==(const MapMark &, const MapMark &) = default;
};

/// Cities closer than this are drawn as one, in pixels; a port's mark is larger.
inline constexpr double markDistance = 14.0;
inline constexpr double portDistance = 18.0;

/// The marks for a scale, most important first. Of two cities that are too close the less important
/// joins the other, or the nearest of several. Ports come before used cities, those before the
/// rest, and more on-ramps before fewer. A PoP without on-ramps or ports never joins: it is left
/// out where a mark covers it.
std::vector<MapMark> mergedMarks(const std::vector<MapPlace> &places, double pixelsPerDegree);

} // namespace turbolane::ui
