// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/metering/stretch.h"
#include "domain/interval.h"

#include <array>
#include <cstdint>

namespace turbolane::backend {

/// How finely something is kept. Stored: append only.
enum class Tier : std::uint8_t {
    Second = 1, ///< what the carrier's own meter told
    AsTold = 2, ///< what outside meters told, as finely as they told it
    Minute = 3,
    FiveMinutes = 4,
    Hour = 5
};

struct TierRule {
    Tier tier;
    Seconds step;
    Seconds kept;
    std::size_t blockSize; ///< entries; more make a new block
};

/// Why so long, and no longer. A window has at most 3,000 samples (two a pixel), so a step of
/// charts needs to reach back no further than 3,000 of itself; bills need five minutes.
///  - seconds: 50 minutes of chart, and a beat of the meter; ten thousand connections write
///    20 MB of them an hour
///  - as told: a reading that is late is placed between its neighbours for two billing months
///  - minutes: 50 hours of chart
///  - five minutes: what bills are made of (percentiles, clock hours of every zone), and can be
///    made of again, for a year and a month
///  - hours: as long as books are looked into
inline constexpr std::array tierRules{
    TierRule{Tier::Second, Seconds(1), std::chrono::hours(2), 1'200},
    TierRule{Tier::AsTold, Seconds(1), std::chrono::days(64), 1'024},
    TierRule{Tier::Minute, Seconds(60), std::chrono::days(3), 240},
    TierRule{Tier::FiveMinutes, Seconds(300), std::chrono::days(400), 288},
    TierRule{Tier::Hour, Seconds(3'600), std::chrono::days(1'830), 168},
};
/// Those made from what was told, each from the one before.
inline constexpr std::array rolledTiers{Tier::Minute, Tier::FiveMinutes, Tier::Hour};

constexpr const TierRule &ruleOf(Tier tier)
{
    std::size_t index = 0;
    while (tierRules[index].tier != tier)
        ++index;
    return tierRules[index];
}

/// The coarsest tier whose steps make up steps of that length, of those that still hold the start
/// of the time; where none of those does, the finest that does. `finest` is the meter's own.
Tier tierFor(Tier finest, Second from, Seconds step, Second now);

} // namespace turbolane::backend
