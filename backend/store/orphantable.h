// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/finding.h"

#include <span>
#include <vector>

namespace turbolane::backend {

/// Something in one table that another table does not know of, or knows otherwise.
struct Orphan {
    FindingKind kind = FindingKind::RecordOfNothing;
    std::string thing;
    std::string about;
    std::optional<Instant> since;
};

/// A pair of tables that have to agree, and how to ask where they do not: rows of the thing's id,
/// what it is about, and since when.
struct Probe {
    FindingKind kind;
    const char *ask;
};

/// Rows of one table that nothing can be done with: what they belong to is not there. The
/// question answers with names of what is missing, and `remove` takes such a name.
struct Leftover {
    const char *table;
    const char *ask;
    const char *remove;
};

std::span<const Probe> probes();
std::span<const Leftover> leftovers();

/// Looks through all the tables for what belongs to nothing. Only looks, but for remove().
class OrphanTable {
public:
    explicit OrphanTable(Database &database)
        : m_database(database)
    { }
    /// Of each kind in turn. A leftover's thing is "table of owner".
    std::vector<Orphan> all() const;
    /// Of a leftover, by its thing: all its rows.
    void remove(const std::string &thing);
    /// An order that belongs to nothing, with its flight record.
    void removeOrder(const std::string &order);
    void removeSceneMember(const std::string &connection);
    void removeBundleItem(const std::string &order);

private:
    Database &m_database;
};

} // namespace turbolane::backend
