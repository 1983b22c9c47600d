// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/costtag.h"
#include "domain/interval.h"
#include "domain/life.h"
#include "domain/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane {

using BudgetId = Id<struct BudgetTag>;

/// What a budget is for. Stored and sent: append only.
enum class BudgetScope : std::uint8_t { Account = 1, Connection = 2, Tag = 3 };

inline constexpr std::array budgetScopeNames{
    StateName<BudgetScope>{BudgetScope::Account, "account"},
    StateName<BudgetScope>{BudgetScope::Connection, "connection"},
    StateName<BudgetScope>{BudgetScope::Tag, "tag"},
};
constexpr std::string_view wireName(BudgetScope scope)
{
    return nameIn(budgetScopeNames, scope);
}
constexpr std::optional<BudgetScope> budgetScopeNamed(std::string_view name)
{
    return stateIn(budgetScopeNames, name);
}

/// What happens when nothing is left. The base is never cut. Stored and sent: append only.
enum class HardStop : std::uint8_t {
    Nothing = 1, ///< told only
    RefuseBoosts = 2, ///< no boost that costs more than is left
    EndBoosts = 3, ///< the same, and running boosts end when it is used up
};

inline constexpr std::array hardStopNames{
    StateName<HardStop>{HardStop::Nothing, "none"},
    StateName<HardStop>{HardStop::RefuseBoosts, "refuseBoosts"},
    StateName<HardStop>{HardStop::EndBoosts, "endBoosts"},
};
constexpr std::string_view wireName(HardStop stop)
{
    return nameIn(hardStopNames, stop);
}
constexpr std::optional<HardStop> hardStopNamed(std::string_view name)
{
    return stateIn(hardStopNames, name);
}

/// Where a budget stands in a billing month. Sums of rounded bill lines, as on the bill.
struct BudgetStanding {
    Interval month = Interval::between({}, {});
    Instant asOf{};
    Money spent = Money::zero(Currency::of("EUR")); ///< month to date of what it covers
    Money promised = spent; ///< what accepted boosts may still cost this month
    Money left = spent; ///< monthly - spent - promised; below zero when overdrawn
    Money forecast = spent; ///< what it is thought to come to at the month's end
    std::vector<int> alerted = {}; ///< thresholds raised this month, in percent
    friend bool operator==(const BudgetStanding &, const BudgetStanding &) = default;
};

/// What a customer means to spend in a billing month on what it covers.
struct Budget {
    BudgetId id; ///< chosen by the customer
    std::string name = {};
    BudgetScope scope = BudgetScope::Account;
    ConnectionId connection = {}; ///< of BudgetScope::Connection
    CostTag tag = {}; ///< of BudgetScope::Tag
    Money monthly = Money::zero(Currency::of("EUR"));
    std::vector<int> alertPercents = {}; ///< rising; each is told once a month
    HardStop hardStop = HardStop::Nothing;
    std::optional<Money> approvalAbove = {}; ///< a boost that costs more needs an approval
    std::int64_t version = 1; ///< its ETag
    bool isRemoved = false; ///< told once more when it is gone
    BudgetStanding standing = {};
    friend bool operator==(const Budget &, const Budget &) = default;
};

/// A threshold that was reached, once a month.
struct BudgetAlert {
    BudgetId budget;
    std::string name = {};
    int percent = 0;
    Interval month = Interval::between({}, {});
    Instant at{};
    Money monthly = Money::zero(Currency::of("EUR"));
    Money spent = monthly;
    friend bool operator==(const BudgetAlert &, const BudgetAlert &) = default;
};

} // namespace turbolane
