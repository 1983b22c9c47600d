// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace turbolane {

/// A word that a customer puts on something, to tell what it costs apart: "costCentre" is "4711".
/// Not the VLAN tags of frames (domain/tagging.h).
struct CostTag {
    std::string key;
    std::string value;
    friend auto operator<=>(const CostTag &, const CostTag &) = default;
};

/// The key under which a cost centre is told.
inline constexpr const char *costCentreKey = "costCentre";

/// A connection, or a port, with all its tags: one value a key, by key.
struct Tagged {
    ConnectionId connection = {};
    PortId port = {}; ///< in the place of connection
    std::vector<CostTag> tags = {};
    std::int64_t version = 0; ///< 0: it never had any
    friend bool operator==(const Tagged &, const Tagged &) = default;
};

} // namespace turbolane
