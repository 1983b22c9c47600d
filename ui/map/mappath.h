// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/path.h"
#include "domain/place.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace turbolane::ui {

/// Candidate paths differ by line as well as by colour.
enum class PathLine : std::uint8_t { Solid, LongDash, Dots, DashDot };

/// A PoP on the way, drawn as a small ring with its name.
struct MapStop {
    GeoPoint at;
    QString name;
    friend bool operator==(const MapStop &, const MapStop &) = default;
};

/// A way through the backbone that could be ordered.
struct MapPath {
    QString id; ///< the candidate's kind
    QString chip; ///< "148.6 ms"
    PathLine line = PathLine::Solid;
    bool chosen = false; ///< drawn last, wider and with a halo; its stops are named
    std::vector<GeoPoint> points; ///< ends included
    std::vector<MapStop> stops; ///< between the ends

    friend bool operator==(const MapPath &, const MapPath &) = default;
};

/// Fills `points` and `stops` from the links and PoPs that the path names. Empty where one of them
/// is not in the topology.
MapPath routeOf(const Path &path, const std::vector<Link> &links, const std::vector<Pop> &pops);

} // namespace turbolane::ui
