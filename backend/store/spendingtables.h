// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/budget.h"
#include "domain/costtag.h"
#include "domain/dispute.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// The tags of connections and ports, as they are now.
class CostTagTable {
public:
    explicit CostTagTable(Database &database)
        : m_database(database)
    { }
    std::vector<Tagged> all() const; ///< whatever has any
    Tagged of(const ConnectionId &connection) const;
    Tagged of(const PortId &port) const;
    /// In the place of those it has.
    void put(const Tagged &tagged);

private:
    Tagged with(Tagged tagged) const;

    Database &m_database;
};

/// Budgets without where they stand, which is worked out.
class BudgetTable {
public:
    explicit BudgetTable(Database &database)
        : m_database(database)
    { }
    std::vector<Budget> all() const; ///< by name
    std::optional<Budget> byId(const BudgetId &id) const;
    void put(const Budget &budget);
    /// With what was told of it.
    void remove(const BudgetId &id);

    std::vector<int> toldIn(const BudgetId &id, Instant month) const; ///< percents, rising
    void setTold(const BudgetAlert &alert);

private:
    std::vector<Budget> where(const char *sql, const Values &values) const;

    Database &m_database;
};

class DisputeTable {
public:
    explicit DisputeTable(Database &database)
        : m_database(database)
    { }
    std::vector<Dispute> all() const; ///< newest first
    std::vector<Dispute> of(const InvoiceId &invoice) const; ///< newest first
    std::optional<Dispute> byId(const DisputeId &id) const;
    void add(std::int64_t number, const Dispute &dispute, Currency currency);
    /// What becomes of it.
    void save(const Dispute &dispute);

private:
    std::vector<Dispute> where(const char *sql, const Values &values) const;

    Database &m_database;
};

/// Boosts that are not over, of all connections, by start.
std::vector<BoostId> unfinishedBoosts(Database &database);

} // namespace turbolane::backend
