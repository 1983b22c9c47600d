// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbooffer.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Turbo)
};

/// The first row whose price is another than at the start.
const UsageRow *otherPrice(const Estimate &price)
{
    const auto other = std::find_if(price.rows.begin(), price.rows.end(), [&](const UsageRow &row) {
        return !(row.rate == price.rows.front().rate);
    });
    return other == price.rows.end() ? nullptr : &*other;
}

/// Of plans that charge hours or days whole: what is charged, where that is more than it lasts.
/// What was begun before and is paid already is in no price, so nothing is said of it.
std::optional<Seconds> chargedWhole(const Estimate &price)
{
    Seconds billed{0};
    Result<Money> sum = Money::zero(price.total.currency());
    for (const UsageRow &row : price.rows) {
        billed += row.billed;
        sum = sum ? sum->plus(row.amount) : sum;
    }
    const bool isAll = sum && sum->roundedToMinor(price.rounding) == price.total;
    return isAll && billed > price.time.length() ? std::optional(billed) : std::nullopt;
}

QString hourly(const Estimate &price, Instant now)
{
    const QString first = text::perHour(price.perHour, text::Decimals::Brief);
    if (const auto whole = chargedWhole(price))
        return Words::tr("%1, %2 charged", "price per hour, how long")
            .arg(first, text::duration(*whole));
    const UsageRow *other = otherPrice(price);
    if (!other)
        return first;
    return Words::tr("%1, %2 from %3")
        .arg(first, text::money(other->rate.perHour(), text::Decimals::Brief),
             text::moment(other->time.from(), now));
}

} // namespace

QString termsOf(const Estimate &price, Instant now)
{
    if (price.time.from() > now + std::chrono::minutes(2))
        return Words::tr("%1, from %2 to %3, then %4 again", "price per hour, times, bandwidth")
            .arg(hourly(price, now), text::moment(price.time.from(), now),
                 text::moment(price.time.to(), now), text::bandwidth(price.from));
    return Words::tr("%1, ends %2, then %3 again", "price per hour, time, bandwidth")
        .arg(hourly(price, now), text::moment(price.time.to(), now), text::bandwidth(price.from));
}

BudgetWord budgetWordOf(const Estimate &price)
{
    const BudgetCheck *tightest = nullptr;
    std::optional<Money> rest;
    for (const BudgetCheck &check : price.budgets) {
        const auto after = check.left.minus(check.price);
        if (!after || (rest && after->inMicros() >= rest->inMicros()))
            continue;
        tightest = &check;
        rest = *after;
    }
    if (!tightest)
        return {};
    const QString name = text::isolated(text::fromStd(tightest->name));
    if (const auto over = tightest->price.minus(tightest->left); over && rest->inMicros() < 0)
        return {Words::tr("%1 more than is left of %2", "amount, budget")
                    .arg(text::money(*over, text::Decimals::Cents), name),
                true};
    const bool needsApproval = std::ranges::any_of(price.budgets, &BudgetCheck::needsApproval);
    const QString left = text::money(*rest, text::Decimals::Cents);
    return {needsApproval
                ? Words::tr("%1 left of %2 after it; it needs an approval", "amount, budget")
                      .arg(left, name)
                : Words::tr("%1 left of %2 after it", "amount, budget").arg(left, name),
            needsApproval};
}

QString sentenceOf(const QString &connection, const Estimate &price)
{
    return Words::tr("boost %1 from %2 for %3, %4", "connection, bandwidths, time, price")
        .arg(text::isolated(connection), text::bandwidthChange(price.from, price.to),
             text::duration(price.time.length()), text::money(price.total));
}

} // namespace turbolane::ui
