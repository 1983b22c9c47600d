// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/boostpart.h"
#include "domain/booststate.h"
#include "domain/hourlyrate.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// A temporary raise that ends by itself, run by the carrier: an up order and a dated down order.
struct Boost {
    BoostId id;
    ConnectionId connection;
    BoostState state = BoostState::Activating;
    Bandwidth from;
    Bandwidth to;
    Instant placedAt{};
    Instant startsAt{};
    Instant endsAt{}; ///< shown end: whole seconds; charged until here at most
    std::optional<Instant> activeAt; ///< line-rate test passed; charged from here
    std::optional<Instant> endedAt;
    Money shownPrice; ///< the most it can cost, extensions included
    HourlyRate extra; ///< what it adds an hour just now (day or night)
    OrderId upOrder;
    OrderId downOrder;
    std::string reason; ///< why it ended: time, stopped, cancelled, terminated, failed
    ScheduleId schedule = {}; ///< that placed it, or empty
    SceneId scene = {}; ///< boosted together with others, or empty
    std::vector<BoostPart> parts = {}; ///< the chain it raises, from the A end on
    std::string approvedBy = {}; ///< who let it pass a budget's limit, or empty
    /// A carrier's own word for it, where it is none of ours; `state` then holds the nearest
    /// one. For showing only; the reference carrier leaves it empty.
    std::string foreignState = {};
    friend bool operator==(const Boost &, const Boost &) = default;
};

} // namespace turbolane
