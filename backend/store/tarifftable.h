// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"

#include <string>
#include <vector>

namespace turbolane::backend {

/// Every price list that was sold by, as it was read. Only grows: what was ordered under one is
/// priced by it for good.
class TariffTable {
public:
    struct List {
        Instant validFrom{};
        std::string prices; ///< the bytes of tariffs.csv
        std::string plans; ///< and of plans.csv
    };
    explicit TariffTable(Database &database)
        : m_database(database)
    { }
    std::vector<List> all() const; ///< by number, from 1
    /// Under the next number.
    void add(const List &list);

private:
    Database &m_database;
};

} // namespace turbolane::backend
