// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/metering/meterbook.h"
#include "backend/meters/meters.h"
#include "backend/meters/ownmeter.h"

namespace turbolane::backend {

/// Answers from the series, and for the time since the last beat of the carrier's own meter from
/// the datapath. From the first second that any outside meter tells of on, they alone count, added
/// up; before it, the carrier's own.
class CarriedBook final : public MeterBook {
public:
    struct Parts {
        Store &store;
        const Meters &meters;
        const OwnMeter &own;
        const Clock &clock;
    };
    explicit CarriedBook(const Parts &parts)
        : m_parts(parts)
    { }

    Result<std::int64_t> bytesCarried(const ConnectionId &connection, Interval time) const override;
    Result<std::vector<std::int64_t>>
    bytesBetween(const ConnectionId &connection, const std::vector<Instant> &edges) const override;
    Result<std::vector<FiveMinutes>> fiveMinuteMeans(const ConnectionId &connection,
                                                     Interval time) const override;

    /// What was carried between each edge and the next, and in the fullest second of it.
    struct Step {
        std::int64_t bytes = 0;
        std::int64_t most = 0;
    };
    Result<std::vector<Step>> steps(const ConnectionId &connection,
                                    const std::vector<Instant> &edges) const;

    /// Packets dropped above the rate; nothing where they were not counted all that time.
    std::optional<std::int64_t> dropped(const ConnectionId &connection, Interval time) const
    {
        return m_parts.own.dropped(connection, time);
    }

private:
    /// One series, and the time in which it counts.
    struct Source {
        MeterSeries series;
        Second from{};
        Second to{};
    };
    std::vector<Source> sources(const ConnectionId &connection, Second from, Second to) const;
    Tier tierOf(const Source &source, const std::vector<Second> &edges, Second fineSince) const;
    Result<Stretches> stretchesOf(const Source &source, const std::vector<Second> &edges) const;
    Stretches live(const Source &source) const;

    const Parts m_parts;
};

} // namespace turbolane::backend
