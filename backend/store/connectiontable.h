// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"
#include "backend/store/database.h"
#include "domain/connection.h"
#include "domain/interval.h"
#include "domain/port.h"

#include <unordered_map>
#include <vector>

namespace turbolane::backend {

/// From this instant on the datapath carried this much, of which so much was for good.
struct ProfileChange {
    Instant at{};
    Bandwidth rate;
    Bandwidth base;
};

class PortTable {
public:
    explicit PortTable(Database &database)
        : m_database(database)
    { }
    std::vector<Port> all() const; ///< in the order they were added; nothing committed or in use
    std::optional<Port> byId(const PortId &id) const;
    std::vector<Port> live() const; ///< neither cancelled nor terminated
    std::vector<Port> inWork() const; ///< being made or given back
    void add(std::int64_t number, const Port &port);
    void save(const Port &port);

private:
    std::vector<Port> where(const char *sql, const Values &values) const;

    Database &m_database;
};

class ConnectionTable {
public:
    explicit ConnectionTable(Database &database)
        : m_database(database)
    { }
    std::vector<Connection> all() const; ///< newest first
    std::unordered_map<ConnectionId, std::string> names() const; ///< of all
    std::optional<Connection> byId(const ConnectionId &id) const;
    /// Neither cancelled nor terminated, oldest first.
    std::vector<Connection> live() const;
    std::vector<Connection> down() const; ///< of these, whom nothing carries by a fault
    std::vector<Connection> liveOn(const PortId &port) const;
    /// Oldest first; of any cloud: no two have keys of one form.
    std::vector<Connection> liveWithAccount(const std::string &cloudAccount) const;
    bool hasLiveNamed(const std::string &name, const ConnectionId &except) const;
    ChargeTerms terms(const ConnectionId &id) const;
    void setTerms(const ConnectionId &id, const ChargeTerms &terms);

    void add(std::int64_t number, const Connection &connection, const ChargeTerms &terms);
    void save(const Connection &connection);

    void addProfileChange(const ConnectionId &id, const ProfileChange &change);
    std::vector<ProfileChange> profileChanges(const ConnectionId &id) const; ///< oldest first

private:
    std::vector<Connection> where(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
