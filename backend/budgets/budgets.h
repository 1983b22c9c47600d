// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/budgets/coverage.h"
#include "domain/charges.h"
#include "domain/clock.h"
#include "domain/forecast.h"

#include <functional>
#include <optional>
#include <vector>

namespace turbolane::backend {

class Biller;
class BoostLife;
class BoostsAhead;
class BudgetTable;
class Charging;
class CostTags;
class EventLog;
class Forecaster;
class Inventory;
class Store;

/// What the customer means to spend in a month: told when it gets near, and held where that was
/// asked for. The base is never cut.
class Budgets {
public:
    struct Parts {
        Store &store;
        BudgetTable &table;
        EventLog &events;
        const Inventory &inventory;
        const CostTags &tags;
        const Charging &charging;
        const Forecaster &forecaster;
        const Biller &biller;
        BoostLife &life;
        BoostsAhead &ahead;
        const Clock &clock;
    };
    explicit Budgets(const Parts &parts)
        : m_parts(parts)
    { }

    /// Each with where it stands now.
    Result<std::vector<Budget>> all() const;
    Result<Budget> budget(const BudgetId &id) const;
    /// A new one, or in the place of the one of that id. OutOfRange, NotFound (its connection),
    /// CurrencyMismatch, Stale (version).
    Result<Budget> put(Budget wanted, const std::optional<std::int64_t> &version);
    Result<Budget> remove(const BudgetId &id, const std::optional<std::int64_t> &version);

    /// Tells the thresholds that were reached, once a month each, and ends the boosts of what is
    /// used up, in the transaction it finds out in.
    void runDue();
    std::optional<Instant> nextDue() const;

    static constexpr std::size_t mostThresholds = 10;
    static constexpr const char *usedUp = "budget"; ///< why a boost went back

private:
    Result<Done> isGood(const Budget &wanted) const;
    Result<Budget> standing(Budget budget, const Forecast &forecast,
                            const Coverage &coverage) const;
    void look();
    void tell(const Budget &budget, const Charges &charges, Money spent);
    void endBoosts(const Budget &budget, const Coverage &coverage);
    Instant nextLook(const Budget &budget, const Coverage &coverage, Money spent) const;

    Parts m_parts;
    std::int64_t m_seen = 0; ///< the last event when it was last looked
    bool m_changed = true; ///< a budget was, since then
    Instant m_looked{};
    std::optional<Instant> m_next; ///< empty: there are none
    std::vector<BudgetId> m_usedUp; ///< whose boosts end, and do not start
};

} // namespace turbolane::backend
