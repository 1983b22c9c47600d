// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/arcbundles.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace turbolane::ui {

namespace {

constexpr double pixelsBetween = 7.0;

bool isBefore(GeoPoint a, GeoPoint b)
{
    return std::tuple(a.longitudeMicrodegrees(), a.latitudeMicrodegrees())
        < std::tuple(b.longitudeMicrodegrees(), b.latitudeMicrodegrees());
}

} // namespace

CityPair::CityPair(const MapConnection &connection)
    : a(std::min(connection.from, connection.to, isBefore))
    , b(std::max(connection.from, connection.to, isBefore))
{ }

std::vector<BundlePlace> bundled(const std::vector<MapConnection> &connections)
{
    std::unordered_map<CityPair, int> sizes;
    for (const MapConnection &connection : connections)
        ++sizes[CityPair(connection)];

    std::vector<BundlePlace> places;
    places.reserve(connections.size());
    std::unordered_map<CityPair, int> taken;
    for (const MapConnection &connection : connections) {
        const CityPair pair(connection);
        const int room = std::min(sizes[pair], mostBeside);
        const int number = taken[pair]++;
        const double slot = std::min(number, room - 1) - (room - 1) / 2.0;
        const double side = pair.a == connection.from ? 1.0 : -1.0;
        places.push_back({slot * side * pixelsBetween, number < mostBeside});
    }
    return places;
}

} // namespace turbolane::ui

std::size_t
std::hash<turbolane::ui::CityPair>::operator()(const turbolane::ui::CityPair &pair) const noexcept
{
    std::size_t value = 17;
    for (const turbolane::GeoPoint point : {pair.a, pair.b}) {
        value = value * 1'000'003U + std::size_t(point.latitudeMicrodegrees());
        value = value * 1'000'003U + std::size_t(point.longitudeMicrodegrees());
    }
    return value;
}
