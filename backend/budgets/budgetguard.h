// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/budgets/coverage.h"
#include "domain/budgetcheck.h"
#include "domain/charges.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

class Biller;
class Forecaster;
class BudgetTable;
class CostTags;

/// Whether boosts may cost what they would, by every budget that covers them. A boost that runs
/// over the end of a month has a part in each.
class BudgetGuard {
public:
    struct Parts {
        const BudgetTable &budgets;
        const CostTags &tags;
        const Forecaster &forecaster;
        const Biller &biller;
    };
    explicit BudgetGuard(const Parts &parts)
        : m_parts(parts)
    { }

    /// A price of a boost, each estimate with its connection.
    struct Asked {
        std::vector<Estimate> estimates;
        std::optional<Money> alreadyShown = {}; ///< of a boost that is to last longer
        std::string approvedBy = {}; ///< an operator; empty: nobody
        BoostId instead = {}; ///< the scheduled boost that this is asked for instead of
    };
    /// One for each budget and month; empty where none covers it.
    std::vector<BudgetCheck> checks(const Asked &asked) const;
    /// The first that does not let it pass, or else the first that wants an approval.
    std::optional<BudgetCheck> inTheWay(const Asked &asked) const;
    /// OverBudget, ApprovalNeeded.
    Result<Done> mayCost(const Asked &asked) const;

private:
    /// What falls into each month, rounded as the bill does it, from the first on.
    std::vector<std::pair<Interval, Money>> pricesOf(const Estimate &estimate) const;
    Money leftOf(const Budget &budget, const Coverage &coverage, Interval month,
                 const BoostId &except) const;
    std::vector<BudgetCheck> checksOf(const Budget &budget, const Coverage &coverage,
                                      const Asked &asked) const;

    Parts m_parts;
};

} // namespace turbolane::backend
