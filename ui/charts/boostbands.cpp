// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/boostbands.h"

#include <algorithm>

namespace turbolane::ui {

std::vector<BoostBand> boostBandsOf(const ConnectionId &connection, const client::Picture &picture)
{
    std::vector<BoostBand> bands;
    for (const Boost &boost : picture.boosts()) {
        if (boost.connection != connection || (!boost.activeAt && isTerminal(boost.state)))
            continue;
        const Instant from = boost.activeAt.value_or(boost.startsAt);
        const Instant end = std::max(from, boost.endedAt.value_or(boost.endsAt));
        bands.push_back({Interval::between(from, end), !boost.activeAt});
    }
    std::ranges::sort(bands, {}, [](const BoostBand &band) { return band.time.from(); });
    return bands;
}

} // namespace turbolane::ui
