// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/maintenancetable.h"

#include "domain/require.h"

namespace turbolane::backend {

namespace {

// The columns of a maintenance, in the order in which readMaintenance() reads them.
#define MAINTENANCE_COLUMNS                                                                        \
    "SELECT id, kind, resource, from_at, to_at, why, state FROM maintenance "

Interval readTime(Row &row)
{
    const Instant from = row.instant();
    return Interval::between(from, row.instant());
}

Maintenance readMaintenance(Row &row)
{
    return Maintenance{
        .id = MaintenanceId(row.text()),
        .kind = ResourceKind(row.number()),
        .resource = row.text(),
        .time = readTime(row),
        .why = row.text(),
        .state = MaintenanceState(row.number()),
    };
}

} // namespace

std::vector<Maintenance> MaintenanceTable::where(const char *sql, const Values &values) const
{
    std::vector<Maintenance> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readMaintenance(row)); });
    return found;
}

std::vector<Maintenance> MaintenanceTable::all() const
{
    return where(MAINTENANCE_COLUMNS "ORDER BY number DESC", {});
}

std::optional<Maintenance> MaintenanceTable::byId(const MaintenanceId &id) const
{
    const auto found = where(MAINTENANCE_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Maintenance> MaintenanceTable::notOver(Instant now) const
{
    return where(MAINTENANCE_COLUMNS "WHERE state = 1 AND to_at > ? ORDER BY from_at, number",
                 Values() << now);
}

std::optional<Instant> MaintenanceTable::nextStart(Instant after) const
{
    std::optional<Instant> next;
    m_database.each("SELECT MIN(from_at) FROM maintenance WHERE state = 1 AND from_at > ?",
                    Values() << after, [&](Row &row) { next = row.maybeInstant(); });
    return next;
}

void MaintenanceTable::add(std::int64_t number, const Maintenance &maintenance)
{
    m_database.run("INSERT INTO maintenance (number, id, kind, resource, from_at, to_at, why, "
                   "state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   Values() << number << maintenance.id.text() << std::int64_t(maintenance.kind)
                            << maintenance.resource << maintenance.time.from()
                            << maintenance.time.to() << maintenance.why
                            << std::int64_t(maintenance.state));
}

void MaintenanceTable::setState(const MaintenanceId &id, MaintenanceState state)
{
    m_database.run("UPDATE maintenance SET state = ? WHERE id = ?",
                   Values() << std::int64_t(state) << id.text());
}

} // namespace turbolane::backend
