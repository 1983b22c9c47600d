// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connectiontable.h"
#include "domain/charges.h"
#include "domain/clock.h"
#include "domain/interval.h"

#include <vector>

namespace turbolane::backend {

class Datapath;
class Store;

/// What a connection carried. Computed when asked: there is no row per second in the database.
class Telemetry {
public:
    static constexpr std::int64_t mostSamples = 3'000;
    static constexpr Seconds longestStep{86'400};

    Telemetry(const Store &store, const Datapath &datapath, const Clock &clock);

    /// One sample a step, from the whole step (counted from 1970 UTC) that holds time.from() on;
    /// nothing before the connection carried anything and nothing after now. OutOfRange over
    /// mostSamples, or for a step that is not 1 to 86,400 s.
    Result<std::vector<TelemetrySample>> samples(const ConnectionId &id, Interval time,
                                                 Seconds step) const;

private:
    TelemetrySample sample(const ConnectionId &id, const std::vector<ProfileChange> &history,
                           Interval step) const;

    const Store &m_store;
    const Datapath &m_datapath;
    const Clock &m_clock;
};

} // namespace turbolane::backend
