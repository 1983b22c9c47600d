// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/distance.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::int64_t longSeaLegKm = 2'000;

const Pop &popOf(const Network &network, const PopId &id)
{
    const std::optional<PopIndex> index = network.find(id);
    require(index.has_value(), "a path runs through PoPs of its network");
    return network.pop(*index);
}

bool isLongSeaLeg(const Network &network, const LinkId &id)
{
    const std::optional<LinkIndex> index = network.find(id);
    require(index.has_value(), "a path runs over links of its network");
    return crossesAnOcean(network.link(*index));
}

} // namespace

bool crossesAnOcean(const Link &link)
{
    return link.kind == LinkKind::Subsea && link.routeKm > longSeaLegKm;
}

DistanceClass distanceClassOf(const Network &network, const Path &path)
{
    require(!path.pops.empty(), "a path has two ends");
    const Pop &a = popOf(network, path.pops.front());
    const Pop &z = popOf(network, path.pops.back());
    const auto isLong = [&](const LinkId &id) { return isLongSeaLeg(network, id); };
    if (a.id == z.id)
        return DistanceClass::Metro;
    if (a.region != z.region || std::any_of(path.links.begin(), path.links.end(), isLong))
        return DistanceClass::Intercontinental;
    if (a.country == z.country || path.routeKm < nationalBelowKm)
        return DistanceClass::National;
    return DistanceClass::Continental;
}

std::string dearerZone(std::string_view one, std::string_view other)
{
    return std::string(std::max(one, other)); // "T" and one digit: text order is price order
}

std::string tariffZoneOf(const Network &network, const Path &path)
{
    require(!path.pops.empty(), "a path has two ends");
    return dearerZone(popOf(network, path.pops.front()).tariffZone,
                      popOf(network, path.pops.back()).tariffZone);
}

} // namespace turbolane::backend
