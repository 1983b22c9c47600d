// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/datapath.h"
#include "backend/metering/stretch.h"
#include "backend/store/connectiontable.h"

#include <vector>

namespace turbolane::backend {

/// Whole seconds in which a connection carried under one profile, or nothing could carry it.
struct RatePiece {
    Second from{};
    Second to{};
    Profile inForce; ///< zero while the carrier was down
    bool isDown = false; ///< the carrier itself was: nothing was carried, and nothing metered
};

/// From its first change on, in order and without a gap; the last has no end.
std::vector<RatePiece> ratePieces(const std::vector<ProfileChange> &history,
                                  const std::vector<Interval> &outages);

} // namespace turbolane::backend
