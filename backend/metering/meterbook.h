// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/ids.h"
#include "domain/interval.h"
#include "domain/result.h"

#include <cstdint>
#include <vector>

namespace turbolane::backend {

/// What was carried in the five minutes that begin at `at` (counted from 1970 UTC).
struct FiveMinutes {
    static constexpr Seconds length{300};

    Instant at{};
    std::int64_t bytes = 0;
    /// Cut to whole kbps.
    Bandwidth mean() const { return Bandwidth::kbps(bytes * 8 / 1'000 / length.count()); }
    friend bool operator==(const FiveMinutes &, const FiveMinutes &) = default;
};

/// What connections carried, as their meters told: what is rated by volume or by percentile is
/// rated from here. Exact to the byte and to the whole second (an instant within a second counts as
/// its start), at any age at every five minutes and at every change of a profile or charge; between
/// those, what is older than the seconds that are kept is spread evenly. Two stretches of time side
/// by side always add up to the whole. Time nobody metered carried nothing.
///
/// Errors: NotFound for a connection that never was, Overflow above 64 bits, Damaged where what was
/// kept cannot be read.
class MeterBook {
public:
    virtual ~MeterBook() = default;

    virtual Result<std::int64_t> bytesCarried(const ConnectionId &connection,
                                              Interval time) const = 0;
    /// Between each edge and the next, in one go: one fewer than there are edges. They rise.
    virtual Result<std::vector<std::int64_t>>
    bytesBetween(const ConnectionId &connection, const std::vector<Instant> &edges) const = 0;
    /// The samples of a 95th percentile: every five minutes that begin within the time, those in
    /// which nothing was metered included (as nothing). None that are still to begin.
    virtual Result<std::vector<FiveMinutes>> fiveMinuteMeans(const ConnectionId &connection,
                                                             Interval time) const = 0;
};

} // namespace turbolane::backend
