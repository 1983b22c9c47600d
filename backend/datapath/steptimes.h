// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace turbolane::backend {

/// How long the simulated datapath takes over a step: not at all, so that a person can follow
/// (an order in 4 to 8 s, a boost in about 2 s), or as the real world does (minutes).
enum class StepTimes : std::uint8_t { None = 1, Demo = 2, Real = 3 };

std::string_view wireName(StepTimes times);
std::optional<StepTimes> stepTimesNamed(std::string_view name);

/// What kind of work the datapath has to do.
enum class Work : std::uint8_t {
    Build = 1,
    Change = 2,
    Boost = 3,
    Remove = 4,
    Switch = 5, ///< to another path that is held for it
    Reroute = 6, ///< to a new path
    LetGo = 7 ///< its path broke and there is no other
};

/// How long each stage of a work typically takes.
struct StageTimes {
    Millis edges{0};
    Millis cloud{0};
    Millis test{0};
};
StageTimes typicalTimes(StepTimes times, Work work);

/// How long it typically takes to make a port, and to give it back.
struct PortTimes {
    Millis letter{0}; ///< of authority, to the data centre
    Millis crossConnect{0};
    Millis light{0};
    Millis dark{0};
    Millis removal{0};
    Millis untilLit() const { return letter + crossConnect + light; }
};
PortTimes typicalPortTimes(StepTimes times);

} // namespace turbolane::backend
