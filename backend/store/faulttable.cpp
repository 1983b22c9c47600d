// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/faulttable.h"

#include "backend/store/chargefacts.h"
#include "backend/store/columns.h"
#include "backend/store/journaltable.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

#define FAULTS "SELECT number, kind, part, cause, from_at, until_at, ended_at FROM fault "
#define DISTURBANCES                                                                               \
    "SELECT connection, fault, cause, from_at, until_at, action, before_pops, before_links, "      \
    "before_micros, before_km, after_pops, after_links, after_micros, after_km FROM disturbance "
#define RIDES                                                                                      \
    "SELECT connection, from_at, to_at, riding, pops, links, one_way_micros, route_km FROM ride "

FaultId faultId(std::int64_t number)
{
    return FaultId("fault-" + std::to_string(number));
}

Fault readFault(Row &row)
{
    return Fault{.id = faultId(row.number()),
                 .kind = FaultKind(row.number()),
                 .part = row.text(),
                 .cause = FaultCause(row.number()),
                 .from = row.instant(),
                 .until = row.maybeInstant(),
                 .endedAt = row.maybeInstant()};
}

Path pathIn(Row &row)
{
    return Path{.pops = splitIds<PopId>(row.text()),
                .links = splitIds<LinkId>(row.text()),
                .oneWay = Micros(row.number()),
                .routeKm = row.number()};
}

void addPath(Values &values, const Path &path)
{
    values << joinIds(path.pops) << joinIds(path.links) << path.oneWay.count() << path.routeKm;
}

Disturbance readDisturbance(Row &row)
{
    Disturbance read{.connection = ConnectionId(row.text()),
                     .fault = FaultId(row.text()),
                     .cause = FaultCause(row.number()),
                     .from = row.instant(),
                     .until = row.maybeInstant(),
                     .action = Rescue(row.number()),
                     .before = pathIn(row),
                     .after = pathIn(row)};
    if (read.after->pops.empty())
        read.after.reset();
    return read;
}

Ride readRide(Row &row)
{
    return Ride{.connection = ConnectionId(row.text()),
                .from = row.instant(),
                .to = row.maybeInstant(),
                .riding = Riding(row.number()),
                .path = pathIn(row)};
}

} // namespace

std::vector<Fault> FaultTable::where(const char *sql, const Values &values) const
{
    std::vector<Fault> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readFault(row)); });
    return found;
}

std::vector<Fault> FaultTable::all() const
{
    return where(FAULTS "ORDER BY number DESC", {});
}

std::vector<Fault> FaultTable::active() const
{
    return where(FAULTS "WHERE ended_at IS NULL ORDER BY number", {});
}

std::optional<Fault> FaultTable::byId(const FaultId &id) const
{
    const auto found = where(FAULTS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void FaultTable::add(std::int64_t number, const Fault &fault)
{
    m_database.run("INSERT INTO fault (number, id, kind, part, cause, from_at, until_at, ended_at) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   Values() << number << faultId(number).text() << std::int64_t(fault.kind)
                            << fault.part << std::int64_t(fault.cause) << fault.from << fault.until
                            << fault.endedAt);
    JournalTable(m_database).append(facts::broken(fault));
}

void FaultTable::end(const FaultId &id, Instant at)
{
    m_database.run("UPDATE fault SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
                   Values() << at << id.text());
    JournalTable(m_database).append(facts::mended(id, at));
}

std::vector<Disturbance> DisturbanceTable::where(const char *sql, const Values &values) const
{
    std::vector<Disturbance> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readDisturbance(row)); });
    return found;
}

std::vector<Disturbance> DisturbanceTable::of(const ConnectionId &connection, Interval time) const
{
    return where(DISTURBANCES "WHERE connection = ? AND from_at < ? "
                              "AND (until_at IS NULL OR until_at >= ?) ORDER BY number",
                 Values() << connection.text() << time.to() << time.from());
}

std::optional<Disturbance> DisturbanceTable::openOf(const ConnectionId &connection) const
{
    const auto found = where(DISTURBANCES "WHERE connection = ? AND until_at IS NULL",
                             Values() << connection.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Disturbance> DisturbanceTable::before(Instant at, std::size_t most) const
{
    return where(DISTURBANCES "WHERE from_at < ? ORDER BY number DESC LIMIT ?",
                 Values() << at << std::int64_t(most));
}

void DisturbanceTable::add(std::int64_t number, const Disturbance &disturbance)
{
    Values values;
    values << number << disturbance.connection.text() << disturbance.fault.text()
           << std::int64_t(disturbance.cause) << disturbance.from << disturbance.until
           << std::int64_t(disturbance.action);
    addPath(values, disturbance.before);
    addPath(values, disturbance.after.value_or(Path()));
    m_database.run("INSERT INTO disturbance (number, connection, fault, cause, from_at, until_at, "
                   "action, before_pops, before_links, before_micros, before_km, after_pops, "
                   "after_links, after_micros, after_km) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   values);
}

void DisturbanceTable::rescue(const ConnectionId &connection, Rescue action,
                              const std::optional<Path> &after)
{
    Values values;
    values << std::int64_t(action);
    addPath(values, after.value_or(Path()));
    values << connection.text();
    m_database.run("UPDATE disturbance SET action = ?, after_pops = ?, after_links = ?, "
                   "after_micros = ?, after_km = ? WHERE connection = ? AND until_at IS NULL",
                   values);
}

void DisturbanceTable::close(const ConnectionId &connection, Instant at)
{
    if (const auto open = openOf(connection))
        m_database.run("UPDATE disturbance SET until_at = ? WHERE connection = ? "
                       "AND until_at IS NULL",
                       Values() << std::max(open->from, at) << connection.text());
}

std::vector<Ride> RideTable::where(const char *sql, const Values &values) const
{
    std::vector<Ride> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readRide(row)); });
    return found;
}

std::vector<Ride> RideTable::of(const ConnectionId &connection, Interval time) const
{
    return where(RIDES "WHERE connection = ? AND from_at < ? AND (to_at IS NULL OR to_at > ?) "
                       "ORDER BY number",
                 Values() << connection.text() << time.to() << time.from());
}

std::optional<Ride> RideTable::openOf(const ConnectionId &connection) const
{
    const auto found =
        where(RIDES "WHERE connection = ? AND to_at IS NULL", Values() << connection.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Ride> RideTable::downSince(Instant from) const
{
    return where(RIDES "WHERE riding = 3 AND (to_at IS NULL OR to_at >= ?) ORDER BY number",
                 Values() << from);
}

void RideTable::begin(std::int64_t number, const Ride &ride)
{
    const auto open = openOf(ride.connection);
    const Instant from = open ? std::max(open->from, ride.from) : ride.from;
    close(ride.connection, from);
    Values values;
    values << number << ride.connection.text() << from << ride.to << std::int64_t(ride.riding);
    addPath(values, ride.path);
    m_database.run("INSERT INTO ride (number, connection, from_at, to_at, riding, pops, links, "
                   "one_way_micros, route_km) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   values);
    if (ride.riding == Riding::Nothing)
        JournalTable(m_database).append(facts::down(ride.connection, from));
}

void RideTable::close(const ConnectionId &connection, Instant at)
{
    const auto open = openOf(connection);
    if (!open)
        return;
    const Instant to = std::max(open->from, at);
    m_database.run("UPDATE ride SET to_at = ? WHERE connection = ? AND to_at IS NULL",
                   Values() << to << connection.text());
    if (open->riding == Riding::Nothing)
        JournalTable(m_database).append(facts::up(connection, to));
}

} // namespace turbolane::backend
