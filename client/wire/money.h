// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/request.h"
#include "client/wire/fields.h"
#include "domain/budget.h"
#include "domain/budgetcheck.h"
#include "domain/costtag.h"
#include "domain/dispute.h"
#include "domain/forecast.h"
#include "domain/spend.h"

namespace turbolane::client::wire {

// What is spent, will be, and may be. Words of money are closed: see charging.h.

Budget budget(const Fields &fields);
BudgetAlert budgetAlert(const Fields &fields);
/// Where a price tells them; empty where it does not.
std::vector<BudgetCheck> budgetChecks(const Fields &fields);
Dispute dispute(const Fields &fields);
Tagged tagged(const Fields &fields);

Result<DailyCharges> readDailyCharges(const Answer &answer);
Result<GroupedCharges> readGroupedCharges(const Answer &answer);
Result<Forecast> readForecast(const Answer &answer);
Result<std::vector<Budget>> readBudgets(const Answer &answer);
Result<Budget> readBudget(const Answer &answer);
Result<std::vector<Dispute>> readDisputes(const Answer &answer);
Result<Dispute> readDispute(const Answer &answer);
Result<std::vector<Tagged>> readAllTagged(const Answer &answer);
Result<Tagged> readTagged(const Answer &answer);

} // namespace turbolane::client::wire
