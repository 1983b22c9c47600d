// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/ids.h"
#include "domain/life.h"
#include "domain/path.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane {

/// Stored in the database and sent on the wire: append only, never renumber.
enum class HoldState : std::uint8_t { Held = 1, Released = 2, Expired = 3 };

inline constexpr std::array holdStateNames{
    StateName<HoldState>{HoldState::Held, "held"},
    StateName<HoldState>{HoldState::Released, "released"},
    StateName<HoldState>{HoldState::Expired, "expired"},
};

/// The whole life. What is not in this table cannot happen.
inline constexpr std::array holdLife{
    Step<HoldState>{HoldState::Held, HoldState::Released},
    Step<HoldState>{HoldState::Held, HoldState::Expired},
};

constexpr std::string_view wireName(HoldState state)
{
    return nameIn(holdStateNames, state);
}
constexpr bool mayBecome(HoldState from, HoldState to)
{
    return allows(holdLife, from, to);
}
constexpr std::optional<HoldState> holdStateNamed(std::string_view name)
{
    return stateIn(holdStateNames, name);
}

/// Bandwidth kept free for its customer along a path, until it expires.
struct Hold {
    HoldId id;
    Bandwidth rate;
    Path path;
    Instant from{}; ///< of the time in which the bandwidth is wanted
    std::optional<Instant> until; ///< its end; empty for good
    Instant expiresAt{}; ///< held no longer than until then
    HoldState state = HoldState::Held;
    friend bool operator==(const Hold &, const Hold &) = default;
};

} // namespace turbolane
