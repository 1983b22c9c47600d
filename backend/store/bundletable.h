// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/bundle.h"

#include <vector>

namespace turbolane::backend {

/// Orders that stand or fall together.
class BundleTable {
public:
    explicit BundleTable(Database &database)
        : m_database(database)
    { }
    std::vector<Bundle> all() const; ///< newest first
    std::vector<Bundle> open() const; ///< neither completed nor failed, oldest first
    std::optional<Bundle> byId(const BundleId &id) const;
    void add(std::int64_t number, const Bundle &bundle);
    void addItem(const BundleId &bundle, std::int64_t position, const BundleItem &item);
    void save(const Bundle &bundle);

private:
    std::vector<Bundle> where(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
