// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/disturbance.h"

#include <vector>

namespace turbolane::backend {

/// What was out of order, and when.
class FaultTable {
public:
    explicit FaultTable(Database &database)
        : m_database(database)
    { }
    std::vector<Fault> all() const; ///< newest first
    std::vector<Fault> active() const; ///< oldest first
    std::optional<Fault> byId(const FaultId &id) const;
    void add(std::int64_t number, const Fault &fault);
    void end(const FaultId &id, Instant at);

private:
    std::vector<Fault> where(const char *sql, const Values &values) const;

    Database &m_database;
};

/// What faults did to connections. One that is open has no end yet; a connection has one at most.
class DisturbanceTable {
public:
    explicit DisturbanceTable(Database &database)
        : m_database(database)
    { }
    std::vector<Disturbance> of(const ConnectionId &connection, Interval time) const;
    std::optional<Disturbance> openOf(const ConnectionId &connection) const;
    /// Of all connections, that began before then, the newest first.
    std::vector<Disturbance> before(Instant at, std::size_t most) const;
    void add(std::int64_t number, const Disturbance &disturbance);
    /// Of the open one: how it is, or will be, overcome.
    void rescue(const ConnectionId &connection, Rescue action, const std::optional<Path> &after);
    void close(const ConnectionId &connection, Instant at);

private:
    std::vector<Disturbance> where(const char *sql, const Values &values) const;

    Database &m_database;
};

/// The path history of connections, gapless from their first tested second to their last.
class RideTable {
public:
    explicit RideTable(Database &database)
        : m_database(database)
    { }
    std::vector<Ride> of(const ConnectionId &connection, Interval time) const; ///< oldest first
    std::optional<Ride> openOf(const ConnectionId &connection) const;
    /// Of all connections, where nothing carried them and it was not over before that instant.
    std::vector<Ride> downSince(Instant from) const;
    /// Ends what is open and begins this; never before what was open began.
    void begin(std::int64_t number, const Ride &ride);
    void close(const ConnectionId &connection, Instant at);

private:
    std::vector<Ride> where(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
