// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/tagging.h"

#include <string>

namespace turbolane::backend {

/// Which VLANs are in use where, by whom: a place is a port or an on-ramp, an owner a connection
/// or a quote. The tables refuse what would collide, too; asking first is how a refusal gets words.
class TagTable {
public:
    explicit TagTable(Database &database)
        : m_database(database)
    { }
    /// Nobody has them, and the outer one is not used in the other way (alone, or with inner ones).
    bool areFree(const std::string &place, const Tags &tags) const;
    /// The lowest outer VLAN that is not used in any way.
    std::optional<Vlan> lowestFree(const std::string &place) const;

    void take(const std::string &place, const Tags &tags, const std::string &owner);
    void handOver(const std::string &from, const std::string &to);
    /// All that it has, everywhere.
    void giveBack(const std::string &owner);

private:
    Database &m_database;
};

} // namespace turbolane::backend
