// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/network.h"
#include "domain/path.h"

#include <string>
#include <string_view>

namespace turbolane::backend {

/// Paths between two countries of one region are national below this.
inline constexpr std::int64_t nationalBelowKm = 1'500;
/// A sea leg over 2,000 km.
bool crossesAnOcean(const Link &link);

/// metro: both ends on one PoP. intercontinental: ends in different regions, or a sea leg over
/// 2,000 km. national: ends in one country, or a route under 1,500 km. continental: what is left.
/// The path must be one of this network's.
DistanceClass distanceClassOf(const Network &network, const Path &path);

/// The dearer, that is the higher number, of two tariff zones "T1" to "T9".
std::string dearerZone(std::string_view one, std::string_view other);
/// Of a path: the dearer zone of its two ends.
std::string tariffZoneOf(const Network &network, const Path &path);

} // namespace turbolane::backend
