// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace turbolane {

/// Whose clocks say when it is night for a connection that begins there.
struct NightPlace {
    PopId pop;
    std::string timeZone; ///< IANA
    friend bool operator==(const NightPlace &, const NightPlace &) = default;
};

/// When boosts cost less: every day from one time to the other, over midnight where the second is
/// the earlier one.
struct NightRate {
    std::chrono::minutes from{0}; ///< after midnight
    std::chrono::minutes to{0};
    std::int64_t factorPpm = 1'000'000; ///< millionths of the price by day
    std::vector<NightPlace> places;
    friend bool operator==(const NightRate &, const NightRate &) = default;
};

} // namespace turbolane
