// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"
#include "backend/metering/meterbook.h"
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
/// segment, from its passed line-rate test to its end. A port has two: its own, and one of its
/// cross-connect.
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
    PortId port = {}; ///< of a port, which has no connection; `base` is then its speed
};

/// Everything a bill is made from.
struct ChargeBook {
    std::vector<ChargeSegment> segments;
    std::vector<Interval> outages; ///< the carrier itself was down: not charged
    std::unordered_map<ConnectionId, std::string> names; ///< of connections, for the lines
    /// When a fault of the carrier's kept a connection from being carried: not charged.
    std::unordered_map<ConnectionId, std::vector<Interval>> faults = {};

    std::unordered_map<PortId, std::string> portNames = {};
    std::unordered_map<PortId, std::vector<Interval>> portFaults = {}; ///< it carried nothing
    const MeterBook *carried = nullptr; ///< what connections carried; none: nothing

    /// All that is not charged of this one.
    std::vector<Interval> lostOf(const ChargeSegment &segment) const
    {
        std::vector<Interval> lost = outages;
        const std::vector<Interval> &own = faultsOf(segment);
        lost.insert(lost.end(), own.begin(), own.end());
        return lost;
    }
    bool isDown(const ChargeSegment &segment, Instant at) const
    {
        const std::vector<Interval> &own = faultsOf(segment);
        return std::any_of(own.begin(), own.end(),
                           [at](const Interval &time) { return time.contains(at); });
    }

private:
    template <typename Faults, typename AnyId>
    static const std::vector<Interval> &under(const Faults &faults, const AnyId &id)
    {
        static const std::vector<Interval> none;
        const auto found = faults.find(id);
        return found == faults.end() ? none : found->second;
    }
    const std::vector<Interval> &faultsOf(const ChargeSegment &segment) const
    {
        return isOfPort(segment.kind) ? under(portFaults, segment.port)
                                      : under(faults, segment.connection);
    }
};

/// Empty members match everything.
struct ChargeFilter {
    std::optional<ConnectionId> connection;
    std::optional<ChargeKind> kind;
    std::optional<BoostId> boost;
    std::optional<PortId> port = {};

    bool matches(const ChargeSegment &segment) const
    {
        return (!connection || *connection == segment.connection)
            && (!kind || *kind == segment.kind) && (!boost || *boost == segment.boost)
            && (!port || *port == segment.port);
    }
};

} // namespace turbolane::backend
