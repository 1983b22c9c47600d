// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/instant.h"

#include <cstdint>
#include <optional>

namespace turbolane {

/// What packets of the carrier's own found out about a connection: paced ones with numbers and
/// times on them, and for a line-rate test a line that was filled for a moment.
struct Measurement {
    std::optional<Bandwidth> rate = {}; ///< what got through while it was filled, with headers
    bool isMachineLimit = false; ///< more than that this machine does not forward
    std::int64_t sent = 0; ///< of the paced ones
    std::int64_t lost = 0;
    Micros longestGap{0}; ///< between two that arrived one after the other
    Micros latency{0}; ///< one way, half of them were quicker; before the change where it is of one
    std::optional<Micros> latencyAfter = {}; ///< of a change of rate
    friend bool operator==(const Measurement &, const Measurement &) = default;
};

} // namespace turbolane
