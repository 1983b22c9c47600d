// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budget.h"
#include "domain/budgetcheck.h"
#include "domain/dispute.h"
#include "domain/finding.h"
#include "domain/forecast.h"
#include "domain/spend.h"

/// As things.h, of what is spent, will be, and may be.
namespace turbolane::contract {

DailyCharges dailyCharges(); ///< daily-charges.json: the day before and the day of summer time
GroupedCharges groupedCharges(); ///< grouped-charges.json: by tag, overlapping, with a rest
Forecast forecast(); ///< forecast.json: with habit
Forecast forecastWithoutHabit(); ///< forecast-new.json
Tagged tagged(); ///< tagged.json
Tagged taggedPort(); ///< tagged-port.json: nothing left on it
Budget budget(); ///< budget.json: of a tag, one threshold raised
Budget removedBudget(); ///< budget-removed.json: of a connection
BudgetCheck budgetCheck(); ///< budget-check.json
BudgetAlert budgetAlert(); ///< budget-alert.json
Dispute dispute(); ///< dispute.json: credited and closed
Dispute newDispute(); ///< dispute-new.json: just asked
Finding finding(); ///< finding.json: something with both ways out

} // namespace turbolane::contract
