// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"
#include "domain/charges.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace turbolane::backend {

using SegmentId = Id<struct SegmentTag>;

/// The stored truth of the bill: from when to when what was sold. Usage rows are worked out from
/// it, never stored. A base segment ends where the base rate or the connection ends; a boost is one
/// segment, from its passed line-rate test to its end.
struct ChargeSegment {
    SegmentId id; ///< its rows' ids begin with it
    ConnectionId connection;
    ChargeKind kind = ChargeKind::Base;
    BoostId boost; ///< of a boost
    Bandwidth base;
    Bandwidth target; ///< of a boost: what it raises to
    ChargeTerms terms;
    Instant start{}; ///< whole seconds: ceilToSecond()
    std::optional<Instant> end; ///< whole seconds; empty while it runs
    /// Of a boost: the most it may cost, extensions included. The minimum never lifts it above.
    std::optional<Money> shownPrice;
};

/// Everything a bill is made from.
struct ChargeBook {
    std::vector<ChargeSegment> segments;
    std::vector<Interval> outages; ///< the carrier itself was down: not charged
    std::unordered_map<ConnectionId, std::string> names; ///< of connections, for the lines
    /// When a fault of the carrier's kept a connection from being carried: not charged.
    std::unordered_map<ConnectionId, std::vector<Interval>> faults = {};

    /// All that is not charged to this one.
    std::vector<Interval> lostOf(const ConnectionId &connection) const
    {
        std::vector<Interval> lost = outages;
        if (const auto found = faults.find(connection); found != faults.end())
            lost.insert(lost.end(), found->second.begin(), found->second.end());
        return lost;
    }
    bool isDown(const ConnectionId &connection, Instant at) const
    {
        const auto found = faults.find(connection);
        return found != faults.end()
            && std::any_of(found->second.begin(), found->second.end(),
                           [at](const Interval &time) { return time.contains(at); });
    }
};

/// Empty members match everything.
struct ChargeFilter {
    std::optional<ConnectionId> connection;
    std::optional<ChargeKind> kind;
    std::optional<BoostId> boost;

    bool matches(const ChargeSegment &segment) const
    {
        return (!connection || *connection == segment.connection)
            && (!kind || *kind == segment.kind) && (!boost || *boost == segment.boost);
    }
};

} // namespace turbolane::backend
