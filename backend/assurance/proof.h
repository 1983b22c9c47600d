// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/network.h"
#include "domain/connection.h"
#include "domain/disturbance.h"

#include <string>
#include <vector>

namespace turbolane::backend {

/// A stretch of a path history, and where that path led.
struct ProvedRide {
    Interval time = Interval::between({}, {});
    Riding riding = Riding::Working; ///< Nothing: it was down
    Path path;
    std::vector<std::string> countries; ///< of its PoPs and crossed by its links, in order of name
    std::vector<std::string> zones; ///< residency zones of its PoPs, in order of name
    bool isKept = true; ///< the policy, apart from apartFrom, which is not a rule of one path
};

/// What a proof of path states.
struct PathStatement {
    ConnectionId connection;
    std::string name;
    Interval time = Interval::between({}, {});
    Instant issuedAt{};
    PathPolicy policy;
    bool isKept = true; ///< on every ride
    std::vector<ProvedRide> rides = {}; ///< oldest first, cut to the time
};

PathStatement statementOf(const Network &network, const Connection &connection,
                          const std::vector<Ride> &rides, Interval time, Instant now);

} // namespace turbolane::backend
