// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/disturbance.h"

#include <vector>

namespace turbolane::backend {

/// All that overlaps the time asked about.
struct AvailabilityFacts {
    std::vector<Ride> rides; ///< oldest first
    std::vector<Interval> outages; ///< of the carrier itself: nothing is carried then, either
    std::vector<Disturbance> disturbances;
    std::int64_t targetPpm = 0;
};

/// In whole seconds, of the part of the time in which the connection was in service, up to now.
/// The minutes lost are those above what the target leaves of just that time.
Availability availabilityOf(const AvailabilityFacts &facts, Interval asked, Instant now);

} // namespace turbolane::backend
