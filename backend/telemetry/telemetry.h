// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/meters/ratepieces.h"
#include "domain/charges.h"
#include "domain/clock.h"
#include "domain/interval.h"

#include <vector>

namespace turbolane::backend {

class CarriedBook;
class Store;

/// What a connection carried, as its meters told, and what it might have carried at most.
class Telemetry {
public:
    static constexpr std::int64_t mostSamples = 3'000;
    static constexpr Seconds longestStep{86'400};

    Telemetry(const Store &store, const CarriedBook &book, const Clock &clock);

    /// One sample a step, from the whole step (counted from 1970 UTC) that holds time.from() on;
    /// nothing before the connection carried anything and nothing after now. What was dropped is
    /// told of the last two hours, where the datapath counts it. OutOfRange over
    /// mostSamples, or for a step that is not 1 to 86,400 s.
    Result<std::vector<TelemetrySample>> samples(const ConnectionId &id, Interval time,
                                                 Seconds step) const;

private:
    const Store &m_store;
    const CarriedBook &m_book;
    const Clock &m_clock;
};

} // namespace turbolane::backend
