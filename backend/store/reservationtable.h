// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/bandwidth.h"
#include "domain/ids.h"

#include <vector>

namespace turbolane::backend {

/// Something whose bandwidth can be used up: "link:FRA-AMS-1" or "port:port-1".
using ResourceId = Id<struct ResourceTag>;
/// Who holds it: a connection (its base rate), a boost (its extra) or a hold.
using HolderId = Id<struct HolderTag>;

/// Bandwidth of one resource that is promised from one instant to another.
struct Reservation {
    ResourceId resource;
    HolderId holder;
    Bandwidth rate;
    Instant from{};
    std::optional<Instant> to; ///< planned end; empty for good
    std::optional<Instant> expires = {}; ///< free from then on, unless it was handed over before
    bool hasBegun = true; ///< held by now, even if the clock was set back since
};

class ReservationTable {
public:
    explicit ReservationTable(Database &database)
        : m_database(database)
    { }
    std::vector<Reservation> heldOf(const ResourceId &resource) const;
    std::vector<Reservation> held() const;
    std::vector<Reservation> heldBy(const HolderId &holder) const;

    void add(std::int64_t number, const Reservation &reservation);
    void setRate(const HolderId &holder, Bandwidth rate);
    void setEnd(const HolderId &holder, Instant to);
    /// What was held until it expires is the other's for good.
    void handOver(const HolderId &from, const HolderId &to);
    /// Whatever starts by now has begun.
    void begin(Instant now);
    /// How many were held until now; the second time none.
    std::int64_t release(const HolderId &holder, Instant at);

private:
    std::vector<Reservation> where(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
