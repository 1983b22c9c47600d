// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "domain/ids.h"

#include <vector>

namespace turbolane::client {

/// What the watched connection carried: a day in coarse steps, the last while in fine ones.
/// Draw `day` up to the first of `recent`, then `recent`.
struct TelemetryPicture {
    ConnectionId connection; ///< empty: none is watched
    Seconds dayStep{30};
    std::vector<TelemetrySample> day; ///< oldest first; the last 24 hours
    std::vector<TelemetrySample> recent; ///< oldest first; each second of the last 15 minutes
};

} // namespace turbolane::client
