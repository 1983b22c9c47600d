// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapconnection.h"
#include "ui/map/mapview.h"

#include <initializer_list>

namespace turbolane::ui {

GeoPoint placed(double latitude, double longitude);

struct City {
    const char *id;
    double latitude;
    double longitude;
    int onRamps = 0;
    const char *port = nullptr;
};

std::vector<MapPlace> places(std::initializer_list<City> cities);

/// Four ports and a handful of on-ramp cities where they really are, PoPs between them.
std::vector<MapPlace> smallWorld();

struct Line {
    const char *id;
    const char *from;
    const char *to;
    Bandwidth bandwidth = Bandwidth::gbps(2);
    double utilisation = 0.5;
};

MapConnection connection(const std::vector<MapPlace> &places, const Line &line);

/// A map of the reference size, painted and settled, with the small world on it.
class ShownMap {
public:
    ShownMap();

    MapView view;
    QPoint at(const char *place) const;
    QWidget *canvas() { return view.viewport(); }
    void settle();
};

} // namespace turbolane::ui
