// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/planner.h"

#include <random>
#include <set>
#include <vector>

namespace turbolane::backend::tests {

/// A small network of a few countries, zones and regions, with short and long links by land and
/// sea that share risks; the same for a seed. And questions for it, answered by trying every path.
struct SmallCarrier {
    explicit SmallCarrier(std::uint32_t seed);

    int below(int end) { return int(random() % std::uint32_t(end)); }
    PathPolicy anyPolicy();
    /// Of two different PoPs.
    PlanQuestion anyQuestion();
    CarbonModel carbonModel() const;

    /// Every path that holds, as a person would judge it; `apartFrom` is left aside.
    std::vector<Plan> everyPath(const PlanQuestion &question) const;
    /// Both ways, by what they have in common: risks, and PoPs between the ends.
    std::set<std::string> shared(const Path &one, const Path &other) const;

    std::mt19937 random;
    Network network;
    std::vector<Bandwidth> free;
};

} // namespace turbolane::backend::tests
