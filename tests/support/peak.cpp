// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/peak.h"

#include <algorithm>
#include <map>

namespace turbolane::backend::tests {

Bandwidth peakOf(std::span<const Reservation> held, Interval window, Instant now)
{
    std::map<Instant, std::int64_t> changeKbps;
    for (const Reservation &reservation : held) {
        if (reservation.expires && *reservation.expires <= now)
            continue;
        const bool isLate = !reservation.expires && reservation.to && *reservation.to <= now;
        const Instant to = reservation.to && !isLate ? *reservation.to : forEver;
        const Instant from =
            reservation.hasBegun ? window.from() : std::max(reservation.from, window.from());
        if (from >= window.to() || to <= from)
            continue;
        changeKbps[from] += reservation.rate.inKbps();
        changeKbps[to] -= reservation.rate.inKbps();
    }
    std::int64_t kbps = 0;
    std::int64_t peakKbps = 0;
    for (const auto &[instant, change] : changeKbps) {
        kbps += change;
        peakKbps = std::max(peakKbps, kbps);
    }
    return Bandwidth::kbps(peakKbps);
}

} // namespace turbolane::backend::tests
