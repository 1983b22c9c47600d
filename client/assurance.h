// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/disturbance.h"
#include "domain/fault.h"
#include "domain/ids.h"
#include "domain/interval.h"
#include "domain/pathpolicy.h"
#include "domain/protection.h"
#include "domain/resourcekind.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace turbolane::client {

/// A connection, over a time.
struct TimeOfConnection {
    ConnectionId connection;
    Interval time = Interval::between({}, {});
};

/// What an operator breaks.
struct NewFault {
    FaultKind kind = FaultKind::Link;
    std::string part;
    std::optional<std::chrono::minutes> lasting = {}; ///< empty: until it is mended
};

/// A time in which an operator wants nothing promised of a link, port or on-ramp.
struct NewMaintenance {
    ResourceKind kind = ResourceKind::Link;
    std::string part;
    Interval time = Interval::between({}, {});
    std::string why; ///< for people
};

/// Where a connection was carried for a time, as its carrier states it.
struct ProvedRide {
    Interval time = Interval::between({}, {});
    Riding riding = Riding::Working; ///< Nothing: it was down
    std::vector<PopId> pops;
    std::vector<LinkId> links;
    std::vector<std::string> countries;
    std::vector<std::string> zones;
    bool isKept = true; ///< its policy
    friend bool operator==(const ProvedRide &, const ProvedRide &) = default;
};

/// A proof of path. The signature is of `statement` as it stands here, byte for byte.
struct Proof {
    std::string carrier;
    ConnectionId connection;
    std::string name; ///< of the connection
    Interval time = Interval::between({}, {});
    Instant issuedAt{};
    PathPolicy policy;
    bool isKept = true; ///< on every ride
    std::vector<ProvedRide> rides; ///< oldest first
    QByteArray statement; ///< RFC 8785
    std::string algorithm; ///< Ed25519; open list
    QByteArray signature;
    std::string publicKey; ///< PEM
    friend bool operator==(const Proof &, const Proof &) = default;
};

} // namespace turbolane::client
