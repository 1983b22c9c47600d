// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/ledger.h"
#include "backend/store/database.h"

#include <vector>

namespace turbolane::backend {

/// The books: only ever added to.
class LedgerTable {
public:
    explicit LedgerTable(Database &database)
        : m_database(database)
    { }
    std::vector<LedgerEntry> all() const; ///< oldest first
    /// entry.number is its place in the books; it balances.
    void add(const LedgerEntry &entry);

private:
    Database &m_database;
};

} // namespace turbolane::backend
