// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fault.h"
#include "domain/ids.h"
#include "domain/interval.h"
#include "domain/path.h"
#include "domain/protection.h"

#include <optional>
#include <vector>

namespace turbolane {

/// How a connection came out of a fault. Stored and sent: append only.
enum class Rescue : std::uint8_t {
    Switched = 1, ///< to the other path that is held for it
    Rerouted = 2, ///< to a new path
    Down = 3, ///< not yet: nothing carries it
    Returned = 4 ///< to its own path, which came back
};

inline constexpr std::array rescueNames{
    StateName<Rescue>{Rescue::Switched, "switched"},
    StateName<Rescue>{Rescue::Rerouted, "rerouted"},
    StateName<Rescue>{Rescue::Down, "down"},
    StateName<Rescue>{Rescue::Returned, "returned"},
};

constexpr std::string_view wireName(Rescue rescue)
{
    return nameIn(rescueNames, rescue);
}
constexpr std::optional<Rescue> rescueNamed(std::string_view name)
{
    return stateIn(rescueNames, name);
}

/// A time in which a fault of the carrier's, or its maintenance, kept a connection from being
/// carried.
struct Disturbance {
    ConnectionId connection;
    FaultId fault; ///< or the id of the maintenance
    FaultCause cause = FaultCause::Operator;
    Instant from{};
    std::optional<Instant> until; ///< carried again, as the datapath measured it
    Rescue action = Rescue::Down;
    Path before;
    std::optional<Path> after; ///< carried on from `until`, or going to be

    /// From the failure to being carried again.
    std::optional<Millis> convergence() const
    {
        return until ? std::optional(*until - from) : std::nullopt;
    }
    friend bool operator==(const Disturbance &, const Disturbance &) = default;
};

/// What a connection rode, from when to when. Nothing: it was down by a fault.
struct Ride {
    ConnectionId connection;
    Instant from{};
    std::optional<Instant> to; ///< empty: still
    Riding riding = Riding::Working;
    Path path; ///< empty where nothing carried it
    friend bool operator==(const Ride &, const Ride &) = default;
};

/// How much of a time a connection was carried, against what was promised.
struct Availability {
    Interval time = Interval::between({}, {}); ///< of the time asked about: while it was in service
    Seconds down{0}; ///< whole seconds: one that was touched counts
    std::int64_t availabilityPpm = 1'000'000;
    std::int64_t targetPpm = 0;
    std::int64_t slaMinutesLost = 0; ///< begun minutes down beyond what the target allows
    std::vector<Disturbance> disturbances; ///< oldest first
    friend bool operator==(const Availability &, const Availability &) = default;
};

} // namespace turbolane
