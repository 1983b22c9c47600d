// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace turbolane {

/// A month as it was, under something else. What is empty stays as it was.
struct Supposition {
    /// A billing month of the account; empty: the one that runs.
    std::optional<Interval> month = {};
    std::optional<ConnectionId> connection = {}; ///< empty: every one
    std::optional<PlanId> plan = {};
    std::optional<int> termMonths = {}; ///< 0: none; a term would have begun before the month
    std::optional<Bandwidth> base = {};
    bool withoutBoosts = false;
    friend bool operator==(const Supposition &, const Supposition &) = default;
};

/// What the same use would have cost.
struct WhatIf {
    Interval month = Interval::between({}, {});
    std::vector<BillLine> was;
    std::vector<BillLine> would;
    Money wasTotal;
    Money wouldTotal;
    Money difference; ///< would less was: negative saves
    /// Five-minute means that were above the bandwidth in force then: what would not have fitted.
    std::int64_t fiveMinutesAbove = 0;
    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

} // namespace turbolane
