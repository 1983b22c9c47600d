// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/budgets/budgetwords.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BudgetWords)
};

QString cents(Money amount)
{
    return text::money(amount, text::Decimals::Cents);
}

} // namespace

QString coveredBy(const Budget &budget, const client::Picture &picture)
{
    switch (budget.scope) {
    case BudgetScope::Account: return Words::tr("Whole account");
    case BudgetScope::Connection: {
        const Connection *connection = picture.connection(budget.connection);
        return text::fromStd(connection ? connection->name : budget.connection.text());
    }
    case BudgetScope::Tag:
        return Words::tr("%1: %2", "tag, its value")
            .arg(text::fromStd(budget.tag.key), text::fromStd(budget.tag.value));
    }
    return {};
}

QString wordOf(HardStop stop)
{
    switch (stop) {
    case HardStop::Nothing: return Words::tr("Only tell me");
    case HardStop::RefuseBoosts: return Words::tr("Refuse boosts that cost more than is left");
    case HardStop::EndBoosts: return Words::tr("Refuse them, and end those that run");
    }
    return {};
}

QString leftWord(const Budget &budget)
{
    const Money left = budget.standing.left;
    if (left.inMicros() >= 0)
        return Words::tr("%1 left of %2", "amount, budget").arg(cents(left), cents(budget.monthly));
    const auto over = Money::zero(left.currency()).minus(left);
    return Words::tr("%1 over %2", "amount, budget")
        .arg(cents(over ? *over : left), cents(budget.monthly));
}

Tone toneOf(const Budget &budget)
{
    if (budget.standing.left.inMicros() < 0)
        return Tone::Bad;
    return budget.standing.alerted.empty() ? Tone::Ok : Tone::Warn;
}

const Budget *accountBudget(const client::Picture &picture)
{
    const auto found = std::ranges::find(picture.budgets(), BudgetScope::Account, &Budget::scope);
    return found == picture.budgets().end() ? nullptr : &*found;
}

} // namespace turbolane::ui
