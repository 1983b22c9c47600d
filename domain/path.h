// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/carbon.h"
#include "domain/hourlyrate.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/maintenance.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// A way through the backbone. One PoP and no link when both ends stand on the same PoP.
/// One-way latency = sum of the links' latencies + 0.15 ms a link.
struct Path {
    std::vector<PopId> pops; ///< from the A end to the Z end
    std::vector<LinkId> links; ///< one fewer than pops
    Micros oneWay{0};
    std::int64_t routeKm = 0;

    Micros roundTrip() const { return oneWay * 2; }
    friend bool operator==(const Path &, const Path &) = default;
};

/// Which row of the tariff a path falls into.
enum class DistanceClass : std::uint8_t {
    Metro = 1,
    National = 2,
    Continental = 3,
    Intercontinental = 4
};

std::string_view wireName(DistanceClass distance);
std::optional<DistanceClass> distanceClassNamed(std::string_view name);

/// How good a path, or a pair, is known to be.
struct SearchBound {
    bool isProved = true; ///< not: the search for a better one was ended before its end
    /// Nothing of this kind is quicker, one way (of a pair, both ways together). Of a pair: no two
    /// paths that share nothing are; empty where there are none, or where nothing is known.
    std::optional<Micros> atLeast = {};
    friend bool operator==(const SearchBound &, const SearchBound &) = default;
};

/// A path that could be ordered now, with its price.
struct CandidatePath {
    /// fastest, cheapest, greenest, alternative, tradeOff, pair, same, unrestricted; open list
    std::string kind;
    Path path;
    DistanceClass distance = DistanceClass::Metro;
    std::string tariffZone; ///< the dearer of the two ends
    HourlyRate base; ///< at the bandwidth that was asked for
    Money thirtyDays; ///< 720 hours of base, rounded once to cents
    HourlyRate turboExtra; ///< what a boost adds an hour, by day, on top of base
    Carbon carbon = {};
    std::vector<std::string> sharedRisks = {}; ///< with the connection it is to be kept apart from
    std::optional<Path> standby = {}; ///< the second path of a pair
    std::optional<SearchBound> bound = {}; ///< of a pair, and of what is not proved to be the best
    std::vector<Maintenance> maintenance = {}; ///< planned on what it takes, the earliest first
    friend bool operator==(const CandidatePath &, const CandidatePath &) = default;
};

/// How far and how dear an on-ramp is from one port.
struct Reach {
    OnRampId onRamp;
    Micros roundTrip{0};
    Money perGbpsHour; ///< of the first Gbps, for comparing
    friend bool operator==(const Reach &, const Reach &) = default;
};

} // namespace turbolane
