// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/charges.h"
#include "domain/ids.h"

#include <string>
#include <vector>

namespace turbolane {

struct SceneMember {
    ConnectionId connection;
    Bandwidth to; ///< what the scene raises it to
    friend bool operator==(const SceneMember &, const SceneMember &) = default;
};

/// Connections that are boosted together: all of them, or none.
struct Scene {
    SceneId id;
    std::string name;
    std::vector<SceneMember> members;
    friend bool operator==(const Scene &, const Scene &) = default;
};

/// The price of a scene is the sum of its parts' prices, each as it would be alone.
struct SceneEstimate {
    Interval time = Interval::between({}, {});
    std::vector<Estimate> items; ///< in the order of the members
    Money total;
    Money perHour; ///< at the start
    std::vector<BudgetCheck> budgets = {}; ///< what all of it together means to each
    friend bool operator==(const SceneEstimate &, const SceneEstimate &) = default;
};

} // namespace turbolane
