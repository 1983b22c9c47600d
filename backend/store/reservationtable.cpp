// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/reservationtable.h"

namespace turbolane::backend {

namespace {

#define HELD                                                                                       \
    "SELECT resource, owner, kbps, from_at, to_at, expires_at, begun FROM reservation "            \
    "WHERE released_at IS NULL "

} // namespace

std::vector<Reservation> ReservationTable::where(const char *sql, const Values &values) const
{
    std::vector<Reservation> found;
    m_database.each(sql, values, [&](Row &row) {
        found.push_back({.resource = ResourceId(row.text()),
                         .holder = HolderId(row.text()),
                         .rate = Bandwidth::kbps(row.number()),
                         .from = row.instant(),
                         .to = row.maybeInstant(),
                         .expires = row.maybeInstant(),
                         .hasBegun = row.number() != 0});
    });
    return found;
}

std::vector<Reservation> ReservationTable::heldOf(const ResourceId &resource) const
{
    return where(HELD "AND resource = ?", Values() << resource.text());
}

std::vector<Reservation> ReservationTable::held() const
{
    return where(HELD, {});
}

std::vector<Reservation> ReservationTable::heldBy(const HolderId &holder) const
{
    return where(HELD "AND owner = ? ORDER BY number", Values() << holder.text());
}

void ReservationTable::add(std::int64_t number, const Reservation &reservation)
{
    m_database.run("INSERT INTO reservation (number, resource, owner, kbps, from_at, to_at, "
                   "expires_at, begun) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   Values() << number << reservation.resource.text() << reservation.holder.text()
                            << reservation.rate.inKbps() << reservation.from << reservation.to
                            << reservation.expires << std::int64_t(reservation.hasBegun));
}

void ReservationTable::setRate(const HolderId &holder, Bandwidth rate)
{
    m_database.run("UPDATE reservation SET kbps = ? WHERE owner = ? AND released_at IS NULL",
                   Values() << rate.inKbps() << holder.text());
}

void ReservationTable::setEnd(const HolderId &holder, Instant to)
{
    m_database.run("UPDATE reservation SET to_at = ? WHERE owner = ? AND released_at IS NULL",
                   Values() << to << holder.text());
}

void ReservationTable::handOver(const HolderId &from, const HolderId &to)
{
    m_database.run("UPDATE reservation SET owner = ?, expires_at = NULL WHERE owner = ? "
                   "AND released_at IS NULL",
                   Values() << to.text() << from.text());
}

void ReservationTable::begin(Instant now)
{
    m_database.run("UPDATE reservation SET begun = 1 WHERE begun = 0 AND from_at <= ?",
                   Values() << now);
}

std::int64_t ReservationTable::release(const HolderId &holder, Instant at)
{
    return m_database.run("UPDATE reservation SET released_at = ? WHERE owner = ? "
                          "AND released_at IS NULL",
                          Values() << at << holder.text());
}

} // namespace turbolane::backend
