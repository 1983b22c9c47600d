// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/encryption.h"
#include "domain/geopoint.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace turbolane {

/// A carrier's point of presence and its city.
struct Pop {
    PopId id;
    std::string city;
    std::string country; ///< ISO 3166-1 alpha-2
    std::string countryName;
    GeoPoint at;
    std::string role; ///< core, regional, edge, landing; open list
    std::string region; ///< "North America"; used by the distance class
    std::string residencyZone;
    std::string tariffZone; ///< "T1" to "T4"
    friend bool operator==(const Pop &, const Pop &) = default;
};

enum class LinkKind : std::uint8_t { Terrestrial = 1, Subsea = 2 };

/// A stretch of backbone between two PoPs. Carries both ways.
struct Link {
    LinkId id;
    PopId a;
    PopId z;
    LinkKind kind = LinkKind::Terrestrial;
    std::string route; ///< corridor or cable system
    std::int64_t routeKm = 0;
    Micros oneWay{0};
    Bandwidth capacity;
    std::vector<std::string> sharedRisks; ///< SRLGs; the first is the link's own conduit
    std::vector<std::string> countries; ///< crossed, ISO 3166-1 alpha-2
    std::vector<GeoPoint> waypoints; ///< between the ends, from a to z, for drawing
    Encryption encryption = Encryption::None; ///< the most it can carry
    friend bool operator==(const Link &, const Link &) = default;
};

/// A cloud provider's entry point at a data centre. A fact about a place, not an offer.
struct OnRamp {
    OnRampId id;
    std::string provider; ///< "aws", "azure", "gcp", ...; open list
    std::string service; ///< "Direct Connect"
    std::string kind; ///< hyperscaler, gpu, ...; open list
    std::string code; ///< the provider's own location code
    std::string name;
    std::string facility; ///< the data centre; may be empty
    std::string city;
    std::string country;
    PopId pop;
    std::vector<std::string> regions; ///< cloud regions reached
    std::vector<Bandwidth> portSizes; ///< of a dedicated port
    Bandwidth largestHosted; ///< most a hosted connection may have
    bool macsec = false;
    std::string partition; ///< public, china, us-gov, ...; never joined
    friend bool operator==(const OnRamp &, const OnRamp &) = default;
};

} // namespace turbolane
