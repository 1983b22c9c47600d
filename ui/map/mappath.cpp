// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mappath.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

template <typename Thing, typename Key>
const Thing *find(const std::vector<Thing> &things, const Key &id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [&id](const Thing &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

void addWaypoints(std::vector<GeoPoint> &points, const Link &link, const PopId &start)
{
    if (link.a == start)
        points.insert(points.end(), link.waypoints.begin(), link.waypoints.end());
    else
        points.insert(points.end(), link.waypoints.rbegin(), link.waypoints.rend());
}

} // namespace

MapPath routeOf(const Path &path, const std::vector<Link> &links, const std::vector<Pop> &pops)
{
    MapPath route;
    for (std::size_t i = 0; i < path.pops.size(); ++i) {
        const Pop *pop = find(pops, path.pops[i]);
        const Link *link =
            i > 0 && i <= path.links.size() ? find(links, path.links[i - 1]) : nullptr;
        if (!pop || (i > 0 && !link))
            return {};
        if (link)
            addWaypoints(route.points, *link, path.pops[i - 1]);
        route.points.push_back(pop->at);
        if (i > 0 && i + 1 < path.pops.size())
            route.stops.push_back({pop->at, QString::fromStdString(pop->city)});
    }
    return route;
}

} // namespace turbolane::ui
