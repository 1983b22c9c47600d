// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/maintenance.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

class MaintenanceTable {
public:
    explicit MaintenanceTable(Database &database)
        : m_database(database)
    { }
    std::vector<Maintenance> all() const; ///< newest first
    std::optional<Maintenance> byId(const MaintenanceId &id) const;
    /// Planned, and not past yet; the earliest first.
    std::vector<Maintenance> notOver(Instant now) const;
    std::optional<Instant> nextStart(Instant after) const;

    void add(std::int64_t number, const Maintenance &maintenance);
    void setState(const MaintenanceId &id, MaintenanceState state);

private:
    std::vector<Maintenance> where(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
