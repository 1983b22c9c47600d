// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/hourlyrate.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/path.h"
#include "domain/pathpolicy.h"
#include "domain/productstate.h"
#include "domain/protection.h"
#include "domain/seek.h"
#include "domain/vlan.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane {

/// The line from a port (A end) to an on-ramp (Z end) on a VLAN.
struct Connection {
    ConnectionId id;
    std::string name;
    ProductState state = ProductState::PendingActive;
    PortId port;
    OnRampId onRamp;
    std::optional<Vlan> vlan; ///< at the A end; empty: untagged
    Bandwidth base; ///< ordered for good
    Bandwidth turbo; ///< what a press on Turbo raises it to
    Bandwidth inForce; ///< what the datapath carries now; zero until tested
    Path path;
    HourlyRate basePrice;
    std::optional<Instant> activeSince; ///< line-rate test passed; charged from here
    std::optional<Instant> terminatedAt;
    OrderId lastOrder;
    BoostId boost; ///< the running one, or empty
    std::int64_t version = 1; ///< its ETag
    PathPolicy policy = {}; ///< kept on every path it is ever given
    Protection protection = Protection::Unprotected;
    std::optional<Path> standby = {}; ///< held for it, apart from `path`; only where protected
    Riding riding = Riding::Working;
    int restorationOrder = usualRestoration;
    std::optional<Vlan> innerVlan = {}; ///< QinQ; `vlan` is then the outer one
    std::optional<Vlan> cloudVlan = {}; ///< at the Z end
    PlanId plan = {}; ///< by which it is charged
    int termMonths = 0; ///< it was ordered for; 0: none
    std::optional<Instant> termEnds = {}; ///< once it is in service
    BundleId bundle = {}; ///< ordered together with others, or empty
    QuoteId quote = {}; ///< ordered from this one, or empty
    std::string cloudAccount = {}; ///< what the cloud is told (domain/cloudaccount.h), or empty
    Seek seek = Seek::Latency; ///< what its paths make least, whenever it is given one
    /// A carrier's own word for it, where it is none of ours; `state` then holds the nearest
    /// one. For showing only; the reference carrier leaves it empty.
    std::string foreignState = {};
    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace turbolane
