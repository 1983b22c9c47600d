// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/instant.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// What stood in the way of something that was refused: the facts behind its sentence.
struct Obstacle {
    std::string cause; ///< cut, capacity, policy, latency, pair; open list
    std::string kind = {}; ///< of what binds first: link, port, onRamp, policy; open list
    std::string id = {}; ///< of policy: the field
    std::optional<Instant> from = {};
    std::optional<Instant> until = {}; ///< empty: for good, as far as is known
    std::optional<Bandwidth> free = {};
    std::optional<Bandwidth> missing = {};
    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

} // namespace turbolane
