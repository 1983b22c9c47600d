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

    /// Scheduled, and past their start; the earliest first.
    std::vector<Boost> toStart(Instant now) const;
    /// When the next scheduled boost starts.
    std::optional<Instant> nextStart() const;
    /// Scheduled ones of that connection, by start.
    std::vector<Boost> ahead(const ConnectionId &connection) const;
    /// Those that are not over, by start.
    std::vector<Boost> unfinished(const ConnectionId &connection) const;
    std::vector<Boost> unfinishedOf(const SceneId &scene) const;

    void add(std::int64_t number, const Boost &boost);
    /// All but its parts.
    void save(const Boost &boost);
    void saveParts(const Boost &boost);

private:
    std::vector<Boost> where(const char *sql, const Values &values) const;
    std::vector<BoostPart> partsOf(const Boost &boost) const;

    Database &m_database;
};

} // namespace turbolane::backend
