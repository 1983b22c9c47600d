// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/holdtable.h"

#include "backend/store/columns.h"

namespace turbolane::backend {

namespace {

// The columns of a hold, in the order in which readHold() reads them.
#define HOLD_COLUMNS                                                                               \
    "SELECT id, kbps, pops, links, one_way_micros, route_km, from_at, until_at, expires_at, "      \
    "state FROM hold "

static_assert(int(HoldState::Held) == 1);

Hold readHold(Row &row)
{
    return Hold{
        .id = HoldId(row.text()),
        .rate = Bandwidth::kbps(row.number()),
        .path = readPath(row),
        .from = row.instant(),
        .until = row.maybeInstant(),
        .expiresAt = row.instant(),
        .state = HoldState(row.number()),
    };
}

} // namespace

std::vector<Hold> HoldTable::where(const char *sql, const Values &values) const
{
    std::vector<Hold> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readHold(row)); });
    return found;
}

std::vector<Hold> HoldTable::all() const
{
    return where(HOLD_COLUMNS "ORDER BY number DESC", {});
}

std::optional<Hold> HoldTable::byId(const HoldId &id) const
{
    const auto found = where(HOLD_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Hold> HoldTable::due(Instant now) const
{
    return where(HOLD_COLUMNS "WHERE state = 1 AND expires_at <= ? ORDER BY expires_at, number",
                 Values() << now);
}

std::optional<Instant> HoldTable::nextExpiry() const
{
    std::optional<Instant> next;
    m_database.each("SELECT MIN(expires_at) FROM hold WHERE state = 1", {},
                    [&](Row &row) { next = row.maybeInstant(); });
    return next;
}

void HoldTable::add(std::int64_t number, const Hold &hold)
{
    m_database.run("INSERT INTO hold (number, id, kbps, pops, links, one_way_micros, route_km, "
                   "from_at, until_at, expires_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   Values() << number << hold.id.text() << hold.rate.inKbps() << hold.path
                            << hold.from << hold.until << hold.expiresAt
                            << std::int64_t(hold.state));
}

void HoldTable::setState(const HoldId &id, HoldState state)
{
    m_database.run("UPDATE hold SET state = ? WHERE id = ?",
                   Values() << std::int64_t(state) << id.text());
}

} // namespace turbolane::backend
