// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/metering/told.h"
#include "backend/meters/ratepieces.h"
#include "domain/clock.h"

#include <deque>
#include <optional>

namespace turbolane::backend {

class Datapath;
class Meters;
class Store;

/// Meters what the carrier's own datapath carries: with each beat, of usually five minutes, it
/// writes down the seconds since it last did. A connection at a time while it has much to catch up
/// with; nothing of a time in which the carrier was down.
class OwnMeter {
public:
    struct Parts {
        Store &store;
        Meters &meters;
        const Datapath &datapath;
        const Clock &clock;
        /// Divides an hour. What a machine that dies takes with it is less than that.
        Seconds beat{300};
    };
    explicit OwnMeter(const Parts &parts)
        : m_parts(parts)
    { }

    /// What the datapath says was carried, second by second: also of the time since the last beat.
    std::vector<Told> carried(const ConnectionId &connection, const std::vector<RatePiece> &pieces,
                              Second from, Second to) const;

    /// Packets it dropped above the rate; nothing where it does not count them, or no longer knows.
    std::optional<std::int64_t> dropped(const ConnectionId &connection, Interval time) const
    {
        return m_parts.datapath.dropped(connection, time);
    }

    void runDue();
    std::optional<Instant> nextDue() const;

private:
    void begin(Second beat);
    bool meter(const ConnectionId &connection, const std::vector<Interval> &outages);

    const Parts m_parts;
    Second m_beat{}; ///< up to here all is metered once the queue is empty
    std::deque<ConnectionId> m_queue;
    Instant m_nextSlice{};
};

} // namespace turbolane::backend
