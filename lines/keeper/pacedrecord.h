// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/measurement.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace turbolane::lines {

/// When paced packets left and arrived, by their numbers, in nanoseconds of one clock.
struct PacedRecord {
    static constexpr std::int64_t never = -1;

    std::int64_t interval = 0; ///< at which they should leave
    std::vector<std::int64_t> sent = {};
    std::vector<std::int64_t> arrived = {}; ///< of as many; never: not yet, or lost
    std::optional<std::int64_t> changedAt = {}; ///< when the line's rate was changed
};

/// Sent, lost, longest gap and latency. Where the sender itself paused, because the machine was
/// busy with something else, that is no gap of the line's; nor is a packet late that was sent late.
Measurement measured(const PacedRecord &record);

/// So often packets of this size leave that they need no more than a fifth of a rate, and no more
/// than 2,000 a second: whatever else is on the line does not notice them.
std::int64_t pacedInterval(Bandwidth rate);

/// Of one paced packet, with Ethernet, IP and UDP around it.
inline constexpr std::int64_t pacedPayload = 64;
inline constexpr std::int64_t pacedFrame = pacedPayload + 8 + 20 + 14;

} // namespace turbolane::lines
