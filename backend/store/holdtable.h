// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/hold.h"

#include <vector>

namespace turbolane::backend {

class HoldTable {
public:
    explicit HoldTable(Database &database)
        : m_database(database)
    { }
    std::vector<Hold> all() const; ///< newest first
    std::optional<Hold> byId(const HoldId &id) const;
    /// Held, and to be held no longer; in the order in which they expire.
    std::vector<Hold> due(Instant now) const;
    std::optional<Instant> nextExpiry() const;

    void add(std::int64_t number, const Hold &hold);
    void setState(const HoldId &id, HoldState state);

private:
    std::vector<Hold> where(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
