// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/budgets/budgetguard.h"
#include "backend/forecast/forecaster.h"
#include "backend/spending/costtags.h"
#include "backend/spending/spending.h"
#include "backend/store/store.h"

namespace turbolane::backend {

/// What is asked about money before anything is done: it only looks. Stays where it is: its parts
/// refer to each other.
struct Purse {
    struct Parts {
        Store &store;
        EventLog &events;
        const Inventory &inventory;
        const Charging &charging;
        const Biller &biller;
        const std::string &carrierName;
        const Clock &clock;
    };
    explicit Purse(const Parts &parts)
        : budgets(parts.store.database())
        , tags({parts.store, parts.events, parts.inventory})
        , spending(
              {parts.store, parts.charging, parts.biller, tags, parts.carrierName, parts.clock})
        , forecaster({parts.store, parts.charging, parts.biller, parts.clock})
        , guard({budgets, tags, forecaster, parts.biller})
    { }
    Purse(const Purse &) = delete;
    Purse &operator=(const Purse &) = delete;

    BudgetTable budgets;
    CostTags tags; ///< by what costs are told apart
    Spending spending; ///< what was spent
    Forecaster forecaster; ///< what will be
    BudgetGuard guard; ///< what may be
};

} // namespace turbolane::backend
