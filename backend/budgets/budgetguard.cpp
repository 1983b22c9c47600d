// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/budgets/budgetguard.h"

#include "backend/billing/biller.h"
#include "backend/forecast/forecaster.h"
#include "backend/spending/costtags.h"
#include "backend/spending/sum.h"
#include "backend/store/spendingtables.h"

#include <algorithm>
#include <map>

namespace turbolane::backend {

namespace {

bool isLess(Money left, Money right)
{
    return left.inMicros() < right.inMicros();
}

/// Of the boosts asked for the dearest, with what was shown for it before.
Money dearestOf(const std::vector<const Estimate *> &estimates, const std::optional<Money> &shown)
{
    const auto dearest = std::ranges::max_element(
        estimates, isLess, [](const Estimate *estimate) { return estimate->total; });
    const Result<Money> whole = shown ? (*dearest)->total.plus(*shown) : (*dearest)->total;
    return whole ? *whole : (*dearest)->total;
}

} // namespace

std::vector<std::pair<Interval, Money>> BudgetGuard::pricesOf(const Estimate &estimate) const
{
    const TimeZone &zone = m_parts.biller.cutter().account();
    std::vector<std::pair<Interval, std::vector<UsageRow>>> months;
    for (const UsageRow &row : estimate.rows) {
        const Interval month = zone.monthAround(row.time.from());
        if (months.empty() || months.back().first != month)
            months.push_back({month, {}});
        months.back().second.push_back(row);
    }
    std::vector<std::pair<Interval, Money>> prices;
    if (months.size() == 1)
        return {{months.front().first, estimate.total}}; // as it is shown
    for (const auto &[month, rows] : months)
        if (const Result<Money> price = m_parts.biller.cutter().billed(rows, estimate.rounding))
            prices.emplace_back(month, *price);
    return prices;
}

/// What cannot be worked out is nothing.
Money BudgetGuard::leftOf(const Budget &budget, const Coverage &coverage, Interval month,
                          const BoostId &except) const
{
    const auto covers = [&](const BillLine &line) {
        return coverage.covers(budget, line.connection, line.port);
    };
    const auto committed = m_parts.forecaster.committed(month, covers, except);
    const Money nothing = Money::zero(budget.monthly.currency());
    if (!committed)
        return nothing;
    Sum left;
    left.add(budget.monthly);
    left.take(committed->spent);
    left.take(committed->promised);
    const Result<Money> money = left.in(budget.monthly.currency());
    return money ? *money : nothing;
}

std::vector<BudgetCheck> BudgetGuard::checksOf(const Budget &budget, const Coverage &coverage,
                                               const Asked &asked) const
{
    std::vector<const Estimate *> covered;
    std::map<Instant, std::pair<Interval, Sum>> months;
    for (const Estimate &estimate : asked.estimates) {
        if (!coverage.covers(budget, estimate.connection, {}))
            continue;
        covered.push_back(&estimate);
        for (const auto &[month, price] : pricesOf(estimate))
            months.try_emplace(month.from(), month, Sum()).first->second.second.add(price);
    }
    std::vector<BudgetCheck> checks;
    for (const auto &[from, part] : months) {
        const Money left = leftOf(budget, coverage, part.first, asked.instead);
        const Result<Money> price = part.second.in(budget.monthly.currency());
        require(bool(price), "prices of boosts stay far from overflow");
        const bool refuses = budget.hardStop != HardStop::Nothing;
        const bool isDear = budget.approvalAbove
            && isLess(*budget.approvalAbove, dearestOf(covered, asked.alreadyShown));
        checks.push_back({.budget = budget.id,
                          .name = budget.name,
                          .month = part.first,
                          .left = left,
                          .price = *price,
                          .passes = !refuses || !isLess(left, *price),
                          .needsApproval = isDear && asked.approvedBy.empty()});
    }
    return checks;
}

std::vector<BudgetCheck> BudgetGuard::checks(const Asked &asked) const
{
    const std::vector<Budget> budgets = m_parts.budgets.all();
    if (budgets.empty())
        return {};
    const Coverage coverage(m_parts.tags.all());
    std::vector<BudgetCheck> all;
    for (const Budget &budget : budgets)
        std::ranges::move(checksOf(budget, coverage, asked), std::back_inserter(all));
    return all;
}

std::optional<BudgetCheck> BudgetGuard::inTheWay(const Asked &asked) const
{
    const std::vector<BudgetCheck> all = checks(asked);
    auto found = std::ranges::find(all, false, &BudgetCheck::passes);
    if (found == all.end())
        found = std::ranges::find(all, true, &BudgetCheck::needsApproval);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<Done> BudgetGuard::mayCost(const Asked &asked) const
{
    const auto check = inTheWay(asked);
    if (!check)
        return Done{};
    if (check->passes)
        return Error{ErrorCode::ApprovalNeeded,
                     "budget " + check->name + " lets no boost be so dear without an approval"};
    return Error{ErrorCode::OverBudget,
                 "budget " + check->name + " has " + check->left.amountText() + " "
                     + check->left.currency().text() + " left, and this may cost "
                     + check->price.amountText()};
}

} // namespace turbolane::backend
