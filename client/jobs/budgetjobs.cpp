// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/budgetjobs.h"

#include "client/wire/money.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

BudgetsJob::BudgetsJob()
    : JobOf({.verb = Verb::Get, .path = {u"budgets"_s}}, wire::readBudgets)
{ }

PutBudgetJob::PutBudgetJob(const Budget &wanted, const std::optional<std::int64_t> &version,
                           const IdempotencyKey &key)
    : JobOf({.verb = Verb::Put,
             .path = {u"budgets"_s, wire::text(wanted.id)},
             .body = wire::body(wanted),
             .key = key,
             .ifMatch = wire::ifMatch(version)},
            wire::readBudget)
{ }

RemoveBudgetJob::RemoveBudgetJob(const BudgetId &budget, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Delete, .path = {u"budgets"_s, wire::text(budget)}, .key = key},
            wire::readBudget)
{ }

} // namespace turbolane::client
