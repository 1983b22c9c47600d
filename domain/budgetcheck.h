// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budget.h"

#include <string>

namespace turbolane {

/// What a price means to one budget that covers it, in one billing month.
struct BudgetCheck {
    BudgetId budget;
    std::string name = {};
    Interval month = Interval::between({}, {});
    Money left = Money::zero(Currency::of("EUR")); ///< before it
    Money price = left; ///< the part of it that falls into this month
    bool passes = true; ///< not refused for want of money
    bool needsApproval = false;
    friend bool operator==(const BudgetCheck &, const BudgetCheck &) = default;
};

} // namespace turbolane
