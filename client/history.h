// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane::client {

/// What has changed at the carrier, from the newest on back.
struct HistoryQuestion {
    std::optional<std::int64_t> before = {}; ///< the number of an event; empty: up to the last
    /// Names of event types, as the carrier writes them; empty: all of them.
    std::vector<std::string> types = {};
    int most = 200; ///< 1 to 500
    friend bool operator==(const HistoryQuestion &, const HistoryQuestion &) = default;
};

/// What faults and maintenance did to connections, from the newest on back.
struct DisturbancesQuestion {
    std::optional<Instant> before = {}; ///< began before then; empty: up to now
    int most = 500; ///< 1 to 500
    friend bool operator==(const DisturbancesQuestion &, const DisturbancesQuestion &) = default;
};

} // namespace turbolane::client
