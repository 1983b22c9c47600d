// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"
#include "domain/disturbance.h"

#include <optional>
#include <vector>

namespace turbolane::ui {

/// One stretch of time on one path.
struct RoundTripSpan {
    Interval time = Interval::between({}, {});
    std::optional<Micros> value; ///< empty: nothing carried it
    friend bool operator==(const RoundTripSpan &, const RoundTripSpan &) = default;
};

/// The path that carries it now; none while it is down.
std::optional<Path> ridden(const Connection &connection);

/// The round trip of the path that carried it, from when to when: it changes with each
/// disturbance, and with nothing else. Disturbances: oldest first, of at least that time.
std::vector<RoundTripSpan> roundTripsOf(const Connection &connection,
                                        const std::vector<Disturbance> &disturbances,
                                        Interval time);

} // namespace turbolane::ui
