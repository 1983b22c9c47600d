// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/encryption.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// What every path of a connection has to keep to, when it is ordered and whenever it is moved.
/// Countries are ISO 3166-1 alpha-2, those of PoPs and those that links cross; zones are the
/// residency zones of PoPs.
struct PathPolicy {
    std::vector<std::string> avoidCountries;
    std::vector<std::string> withinCountries; ///< nowhere else; empty: anywhere
    std::vector<std::string> viaCountries; ///< each is passed at least once
    std::vector<std::string> avoidZones;
    std::vector<std::string> withinZones;
    std::vector<std::string> viaZones;
    std::vector<PopId> avoidPops;
    std::vector<LinkId> avoidLinks;
    std::vector<std::string> avoidRisks; ///< shared-risk groups
    Encryption encryption = Encryption::None; ///< at least this, on every link
    std::optional<Micros> longestRoundTrip;
    /// Shares no link, inner PoP or risk with this one where that can be, else as little as can be.
    ConnectionId apartFrom;

    bool isEmpty() const { return *this == PathPolicy(); }
    friend bool operator==(const PathPolicy &, const PathPolicy &) = default;
};

} // namespace turbolane
