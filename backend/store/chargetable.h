// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/store/database.h"

#include <vector>

namespace turbolane::backend {

/// What is charged for, and when the carrier was down. Both only grow.
class ChargeTable {
public:
    explicit ChargeTable(Database &database)
        : m_database(database)
    { }
    /// Those that were not over before `from`, oldest first.
    std::vector<ChargeSegment> segmentsSince(Instant from) const;
    /// When the first of all began.
    std::optional<Instant> first() const;
    std::vector<ChargeSegment> openOf(const ConnectionId &connection, ChargeKind kind) const;
    std::vector<ChargeSegment> openOf(const PortId &port) const; ///< of both kinds
    void add(std::int64_t number, const ChargeSegment &segment);
    /// Only an open one; an end is never moved.
    void close(const SegmentId &id, Instant end);
    /// Of a boost that was extended.
    void setShownPrice(const BoostId &boost, Money price);

    std::vector<Interval> outages() const; ///< oldest first
    void addOutage(std::int64_t number, Interval outage);

private:
    std::vector<ChargeSegment> where(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
