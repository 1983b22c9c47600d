// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/budget.h"

#include <optional>
#include <vector>

namespace turbolane::client {

/// GET budgets: each with where it stands now.
class BudgetsJob final : public JobOf<std::vector<Budget>> {
    Q_OBJECT

public:
    BudgetsJob();
};

/// PUT budgets/{id}: a new one, or in the place of the one of that name.
class PutBudgetJob final : public JobOf<Budget> {
    Q_OBJECT

public:
    /// version: refused (Stale) if it is not the carrier's any more.
    PutBudgetJob(const Budget &wanted, const std::optional<std::int64_t> &version,
                 const IdempotencyKey &key);
};

/// DELETE budgets/{id}
class RemoveBudgetJob final : public JobOf<Budget> {
    Q_OBJECT

public:
    RemoveBudgetJob(const BudgetId &budget, const IdempotencyKey &key);
};

} // namespace turbolane::client
