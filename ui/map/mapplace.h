// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/place.h"
#include "domain/port.h"
#include "ui/map/provider.h"

#include <QString>

#include <vector>

namespace turbolane::ui {

/// One of the customer's ports, as the map needs it.
struct MapPort {
    PortId id;
    QString name;
    friend bool operator==(const MapPort &, const MapPort &) = default;
};

/// A city: a PoP with the on-ramps and ports that stand there. Sites have no coordinates of their
/// own in the catalogue, so they share their PoP's.
struct MapPlace {
    PopId id;
    QString name;
    GeoPoint at;
    int onRamps = 0;
    ProviderSet providers;
    std::vector<MapPort> ports;
    bool used = false; ///< a connection ends here

    bool isPort() const { return !ports.empty(); }
    bool isOnRampCity() const { return onRamps > 0; }
    friend bool operator==(const MapPlace &, const MapPlace &) = default;
};

/// Groups on-ramps and ports by their PoP, in the order of the PoPs. What names an unknown PoP has
/// no place on the map and is left out.
std::vector<MapPlace> mapPlaces(const std::vector<Pop> &pops, const std::vector<OnRamp> &onRamps,
                                const std::vector<Port> &ports);

} // namespace turbolane::ui
