// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapconnection.h"

#include <vector>

namespace turbolane::ui {

/// How connections between the same two cities share the space between them.
struct BundlePlace {
    double bow = 0.0; ///< pixels its middle is pushed to the right of its way
    bool beside = true; ///< false: there is no room left, drawn only if it stands out

    friend bool operator==(const BundlePlace &, const BundlePlace &) = default;
};

/// Of connections between the same two cities, so many are drawn beside each other.
inline constexpr int mostBeside = 5;

/// One answer for each connection. A connection keeps its place whatever is chosen or boosted.
std::vector<BundlePlace> bundled(const std::vector<MapConnection> &connections);

/// Equal for the same two cities, whichever is first.
struct CityPair {
    GeoPoint a;
    GeoPoint b;

    explicit CityPair(const MapConnection &connection);
    friend bool operator==(const CityPair &, const CityPair &) = default;
};

} // namespace turbolane::ui

template <>
struct std::hash<turbolane::ui::CityPair> {
    std::size_t operator()(const turbolane::ui::CityPair &pair) const noexcept;
};
