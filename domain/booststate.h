// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/life.h"

#include <cstdint>

namespace turbolane {

/// The life of a boost: our own, since no standard has one (it carries two product orders).
/// Stored in the database and sent on the wire: append only, never renumber.
enum class BoostState : std::uint8_t {
    Scheduled = 1, ///< accepted, starts later
    Activating = 2, ///< accepted, being raised
    Active = 3, ///< raised, tested, charged
    Reverting = 4, ///< going back to the base rate
    Ended = 5, ///< back at the base rate
    Cancelled = 6, ///< taken back before it was active: nothing charged
    Failed = 7, ///< could not be raised: nothing charged
};

inline constexpr std::array boostStateNames{
    StateName<BoostState>{BoostState::Scheduled, "scheduled"},
    StateName<BoostState>{BoostState::Activating, "activating"},
    StateName<BoostState>{BoostState::Active, "active"},
    StateName<BoostState>{BoostState::Reverting, "reverting"},
    StateName<BoostState>{BoostState::Ended, "ended"},
    StateName<BoostState>{BoostState::Cancelled, "cancelled"},
    StateName<BoostState>{BoostState::Failed, "failed"},
};

/// The whole life. What is not in this table cannot happen.
inline constexpr std::array boostLife{
    Step<BoostState>{BoostState::Scheduled, BoostState::Activating},
    Step<BoostState>{BoostState::Scheduled, BoostState::Cancelled},
    Step<BoostState>{BoostState::Activating, BoostState::Active},
    Step<BoostState>{BoostState::Activating, BoostState::Reverting},
    Step<BoostState>{BoostState::Activating, BoostState::Failed},
    Step<BoostState>{BoostState::Activating, BoostState::Cancelled},
    Step<BoostState>{BoostState::Active, BoostState::Reverting},
    Step<BoostState>{BoostState::Reverting, BoostState::Ended},
    Step<BoostState>{BoostState::Reverting, BoostState::Cancelled},
    Step<BoostState>{BoostState::Reverting, BoostState::Failed},
};

constexpr std::string_view wireName(BoostState state)
{
    return nameIn(boostStateNames, state);
}
constexpr bool mayBecome(BoostState from, BoostState to)
{
    return allows(boostLife, from, to);
}
constexpr bool isTerminal(BoostState state)
{
    return isLast(boostLife, state);
}
constexpr std::optional<BoostState> boostStateNamed(std::string_view name)
{
    return stateIn(boostStateNames, name);
}

/// Holds its connection: no other boost may be placed meanwhile.
constexpr bool isRunning(BoostState state)
{
    return state == BoostState::Activating || state == BoostState::Active
        || state == BoostState::Reverting;
}

} // namespace turbolane
