// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/budgets/budgets.h"

#include "backend/billing/biller.h"
#include "backend/boosts/boostlife.h"
#include "backend/boosts/boostsahead.h"
#include "backend/charging/charging.h"
#include "backend/events/eventlog.h"
#include "backend/forecast/forecaster.h"
#include "backend/inventory/inventory.h"
#include "backend/spending/costtags.h"
#include "backend/spending/sum.h"
#include "backend/store/spendingtables.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// Prices change at quarters of an hour at most: clocks differ from UTC by whole quarters.
constexpr Seconds longestLook{900};
constexpr Seconds shortestLook{1};
constexpr Seconds secondsAnHour{3600};
constexpr std::int64_t hundred = 100;
constexpr std::int64_t halfACent = 5'000;
constexpr int mostPercent = 1'000;

/// What reaches so many percent of it, or comes to all of it.
bool isReached(const Budget &budget, Money spent, int percent)
{
    return Wide(spent.inMicros()) * hundred >= Wide(budget.monthly.inMicros()) * percent;
}

Money spentOf(const Budget &budget, const Coverage &coverage, const Charges &charges)
{
    Sum sum;
    for (const BillLine &line : charges.lines)
        if (coverage.covers(budget, line.connection, line.port))
            sum.add(line.rounded);
    const Result<Money> spent = sum.in(charges.total.currency());
    return spent ? *spent : charges.total;
}

} // namespace

Result<Budget> Budgets::standing(Budget budget, const Forecast &forecast,
                                 const Coverage &coverage) const
{
    Sum spent;
    Sum promised;
    Sum total;
    Sum left;
    left.add(budget.monthly);
    for (const ForecastLine &line : forecast.lines) {
        if (!coverage.covers(budget, line.connection, line.port))
            continue;
        spent.add(line.parts.accrued);
        promised.add(line.parts.planned);
        total.add(line.parts.total);
        left.take(line.parts.accrued);
        left.take(line.parts.planned);
    }
    const Currency currency = budget.monthly.currency();
    BudgetStanding &standing = budget.standing;
    standing.month = forecast.month;
    standing.asOf = forecast.asOf;
    for (const auto &[sum, money] :
         {std::pair(&spent, &standing.spent), std::pair(&promised, &standing.promised),
          std::pair(&left, &standing.left), std::pair(&total, &standing.forecast)}) {
        const Result<Money> amount = sum->in(currency);
        if (!amount)
            return amount.error();
        *money = *amount;
    }
    standing.alerted = m_parts.table.toldIn(budget.id, forecast.month.from());
    return budget;
}

Result<std::vector<Budget>> Budgets::all() const
{
    std::vector<Budget> budgets = m_parts.table.all();
    if (budgets.empty())
        return budgets;
    const Result<Forecast> forecast = m_parts.forecaster.forecast();
    if (!forecast)
        return forecast.error();
    const Coverage coverage(m_parts.tags.all());
    for (Budget &budget : budgets) {
        Result<Budget> whole = standing(budget, *forecast, coverage);
        if (!whole)
            return whole.error();
        budget = std::move(*whole);
    }
    return budgets;
}

Result<Budget> Budgets::budget(const BudgetId &id) const
{
    const auto known = m_parts.table.byId(id);
    if (!known)
        return Error{ErrorCode::NotFound, "there is no budget \"" + id.text() + "\""};
    const Result<Forecast> forecast = m_parts.forecaster.forecast();
    if (!forecast)
        return forecast.error();
    return standing(*known, *forecast, Coverage(m_parts.tags.all()));
}

Result<Done> Budgets::isGood(const Budget &wanted) const
{
    const Currency currency = m_parts.biller.cutter().tariffs().currency();
    const bool isOther = wanted.monthly.currency() != currency
        || (wanted.approvalAbove && wanted.approvalAbove->currency() != currency);
    if (isOther)
        return Error{ErrorCode::CurrencyMismatch, "the account is billed in " + currency.text(),
                     "/monthly"};
    if (wanted.monthly.inMicros() <= 0)
        return Error{ErrorCode::OutOfRange, "a budget is above zero", "/monthly"};
    int before = 0;
    for (const int percent : wanted.alertPercents) {
        if (percent <= before || percent > mostPercent)
            return Error{ErrorCode::OutOfRange, "percents rise, from 1 to 1000", "/alerts"};
        before = percent;
    }
    if (wanted.scope != BudgetScope::Connection)
        return Done{};
    const auto connection = m_parts.inventory.connection(wanted.connection);
    return connection ? Result<Done>(Done{})
                      : Error{connection.error().code, connection.error().detail, "/connectionId"};
}

Result<Budget> Budgets::put(Budget wanted, const std::optional<std::int64_t> &version)
{
    if (const auto good = isGood(wanted); !good)
        return good.error();
    const auto before = m_parts.table.byId(wanted.id);
    if (version && *version != (before ? before->version : 0))
        return Error{ErrorCode::Stale, "this budget was changed since you read it"};
    wanted.version = before ? before->version + 1 : 1;
    m_parts.table.put(wanted);
    m_changed = true;
    const Result<Budget> kept = budget(wanted.id);
    if (kept)
        m_parts.events.append(*kept);
    return kept;
}

Result<Budget> Budgets::remove(const BudgetId &id, const std::optional<std::int64_t> &version)
{
    Result<Budget> known = budget(id);
    if (!known)
        return known;
    if (version && *version != known->version)
        return Error{ErrorCode::Stale, "this budget was changed since you read it"};
    m_parts.table.remove(id);
    m_changed = true;
    known->isRemoved = true;
    m_parts.events.append(*known);
    return known;
}

/// Whatever changes what is charged, or who is covered, is an event too.
std::optional<Instant> Budgets::nextDue() const
{
    const Instant now = m_parts.clock.now();
    if (m_changed)
        return now;
    if (!m_next)
        return std::nullopt;
    const Instant next =
        m_parts.events.last() == m_seen ? *m_next : std::min(*m_next, m_looked + shortestLook);
    const bool isSetBack = now < m_looked;
    return isSetBack ? now : std::max(now, next);
}

void Budgets::runDue()
{
    if (const auto due = nextDue(); due && *due <= m_parts.clock.now())
        look();
    if (m_usedUp.empty())
        return;
    // One that is to start while it is used up would only be ended.
    const Coverage coverage(m_parts.tags.all());
    for (const BudgetId &id : m_usedUp)
        if (const auto budget = m_parts.table.byId(id))
            for (Boost &boost : m_parts.store.boosts.toStart(m_parts.clock.now()))
                if (coverage.covers(*budget, boost.connection, {}))
                    m_parts.ahead.cancel(boost, usedUp);
}

void Budgets::look()
{
    m_changed = false;
    m_looked = m_parts.clock.now();
    m_next.reset();
    m_usedUp.clear();
    const std::vector<Budget> budgets = m_parts.table.all();
    if (budgets.empty())
        return;
    const Result<Charges> charges = m_parts.charging.current();
    m_next = m_parts.clock.now() + longestLook;
    if (!charges)
        return;
    m_next = std::min(*m_next, charges->month.to());
    const Coverage coverage(m_parts.tags.all());
    for (const Budget &budget : budgets) {
        const Money spent = spentOf(budget, coverage, *charges);
        tell(budget, *charges, spent);
        if (budget.hardStop == HardStop::EndBoosts && isReached(budget, spent, int(hundred))) {
            m_usedUp.push_back(budget.id);
            endBoosts(budget, coverage);
        }
        m_next = std::min(*m_next, nextLook(budget, coverage, spent));
    }
    m_seen = m_parts.events.last();
}

void Budgets::tell(const Budget &budget, const Charges &charges, Money spent)
{
    const std::vector<int> told = m_parts.table.toldIn(budget.id, charges.month.from());
    for (const int percent : budget.alertPercents) {
        if (!isReached(budget, spent, percent) || std::ranges::find(told, percent) != told.end())
            continue;
        const BudgetAlert alert{.budget = budget.id,
                                .name = budget.name,
                                .percent = percent,
                                .month = charges.month,
                                .at = charges.asOf,
                                .monthly = budget.monthly,
                                .spent = spent};
        m_parts.table.setTold(alert);
        m_parts.events.append(alert);
    }
}

void Budgets::endBoosts(const Budget &budget, const Coverage &coverage)
{
    for (const BoostId &id : unfinishedBoosts(m_parts.store.database())) {
        const auto boost = m_parts.store.boosts.byId(id);
        const bool isRunning =
            boost->state == BoostState::Active || boost->state == BoostState::Activating;
        auto connection = m_parts.store.connections.byId(boost->connection);
        if (isRunning && connection && coverage.covers(budget, boost->connection, {}))
            m_parts.life.revert(*connection, usedUp, m_parts.clock.now());
    }
}

/// When the next of its thresholds can be reached at what is charged now, or a second before a
/// rounded line can make it so.
Instant Budgets::nextLook(const Budget &budget, const Coverage &coverage, Money spent) const
{
    const Instant now = m_parts.clock.now();
    std::vector<int> thresholds = budget.alertPercents;
    if (budget.hardStop == HardStop::EndBoosts)
        thresholds.push_back(int(hundred));
    std::optional<Wide> missing;
    for (const int percent : thresholds)
        if (!isReached(budget, spent, percent)) {
            const Wide more =
                Wide(budget.monthly.inMicros()) * percent / hundred - spent.inMicros();
            missing = std::min(missing.value_or(more), more);
        }
    Wide perHour = 0;
    std::int64_t lines = 0;
    const ChargeBook book = m_parts.charging.bookSince(floorToSecond(now));
    for (const ChargeSegment &segment : book.segments) {
        if (segment.end || !coverage.covers(budget, segment.connection, segment.port))
            continue;
        const auto rate = m_parts.biller.cutter().rateAt(segment, now);
        perHour += rate ? rate->perHour().inMicros() : 0;
        ++lines;
    }
    if (!missing || perHour == 0)
        return now + longestLook;
    // Each line may be rounded up by half a cent, and be shown half a cent too high already.
    const Wide surely = std::max<Wide>(*missing - Wide(2) * lines * halfACent, 0);
    const Wide seconds = surely * secondsAnHour.count() / perHour;
    return now
        + std::clamp(Seconds(std::int64_t(std::min<Wide>(seconds, longestLook.count()))),
                     Seconds(1), longestLook);
}

} // namespace turbolane::backend
