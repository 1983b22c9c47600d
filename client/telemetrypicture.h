// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "domain/ids.h"

#include <vector>

namespace turbolane::client {

/// What the watched connection carried: a day in coarse steps, the last while in fine ones.
struct TelemetryPicture {
    ConnectionId connection; ///< empty: none is watched
    Seconds dayStep{30};
    std::vector<TelemetrySample> day; ///< oldest first; the last 24 hours
    std::vector<TelemetrySample> recent; ///< oldest first; each second of the last 15 minutes
};

/// To be drawn: the coarse steps that ended by the first fine one, then the fine ones. A coarse
/// step around it is left out: it would show the mean of what followed as if it had been before.
std::vector<TelemetrySample> joinedSeries(const TelemetryPicture &telemetry);

} // namespace turbolane::client
