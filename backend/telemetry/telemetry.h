// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "domain/interval.h"

#include <vector>

namespace turbolane::backend {

/// What a connection carried. Computed when asked: there is no row per second in the database.
class Telemetry {
public:
    static constexpr std::size_t mostSamples = 3'000;

    struct Parts;
    explicit Telemetry(const Parts &parts);

    /// One sample a step, from the step that holds time.from() on; nothing before the connection
    /// was active and nothing after now. OutOfRange over mostSamples.
    Result<std::vector<TelemetrySample>> samples(const ConnectionId &id, Interval time,
                                                 Seconds step) const;

private:
    const Parts &m_parts;
};

} // namespace turbolane::backend
