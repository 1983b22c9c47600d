// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/geopoint.h"
#include "domain/ids.h"

#include <QString>

#include <cstdint>

namespace turbolane::ui {

enum class MapConnectionState : std::uint8_t {
    Live,
    Provisioning, ///< ordered, not tested yet
    Down,
    Stale ///< carries on as far as we know, but no figures come
};

/// A connection as the map draws it. The page makes the words; the map has none of its own.
struct MapConnection {
    ConnectionId id;
    QString name;
    QString detail; ///< second line of its chip: "2 Gbps, 86% used"
    GeoPoint from;
    GeoPoint to;
    Bandwidth bandwidth; ///< in force
    double utilisation = 0.0; ///< of the bandwidth in force, 0 to 1
    MapConnectionState state = MapConnectionState::Live;
    bool boosted = false;

    friend bool operator==(const MapConnection &, const MapConnection &) = default;
};

} // namespace turbolane::ui
