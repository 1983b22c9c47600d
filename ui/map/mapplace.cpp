// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapplace.h"

#include <unordered_map>

namespace turbolane::ui {

namespace {

using PlaceIndex = std::unordered_map<PopId, std::size_t>;

MapPlace *placeOf(std::vector<MapPlace> &places, const PlaceIndex &index, const PopId &pop)
{
    const auto found = index.find(pop);
    return found == index.end() ? nullptr : &places[found->second];
}

} // namespace

std::vector<MapPlace> mapPlaces(const std::vector<Pop> &pops, const std::vector<OnRamp> &onRamps,
                                const std::vector<Port> &ports)
{
    std::vector<MapPlace> places;
    PlaceIndex index;
    for (const Pop &pop : pops) {
        index.emplace(pop.id, places.size());
        MapPlace &place = places.emplace_back();
        place.id = pop.id;
        place.name = QString::fromStdString(pop.city);
        place.at = pop.at;
    }
    for (const OnRamp &onRamp : onRamps)
        if (MapPlace *place = placeOf(places, index, onRamp.pop)) {
            ++place->onRamps;
            place->providers.add(providerFromWire(onRamp.provider));
        }
    for (const Port &port : ports)
        if (MapPlace *place = placeOf(places, index, port.pop))
            place->ports.push_back({port.id, QString::fromStdString(port.name)});
    return places;
}

} // namespace turbolane::ui
