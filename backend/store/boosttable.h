// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/boost.h"

#include <vector>

namespace turbolane::backend {

class BoostTable {
public:
    explicit BoostTable(Database &database)
        : m_database(database)
    { }
    std::vector<Boost> all() const; ///< newest first
    std::vector<Boost> of(const ConnectionId &connection) const; ///< newest first
    std::optional<Boost> byId(const BoostId &id) const;
    /// Activating or active, and past their end.
    std::vector<Boost> due(Instant now) const;
    /// When the next activating or active boost ends.
    std::optional<Instant> nextEnd() const;

    void add(std::int64_t number, const Boost &boost);
    void save(const Boost &boost);

private:
    std::vector<Boost> where(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
