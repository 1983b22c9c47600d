// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/telemetrypicture.h"

#include <algorithm>
#include <iterator>

namespace turbolane::client {

std::vector<TelemetrySample> joinedSeries(const TelemetryPicture &telemetry)
{
    const auto isBefore = [&telemetry](const TelemetrySample &sample) {
        return telemetry.recent.empty()
            || sample.at + telemetry.dayStep <= telemetry.recent.front().at;
    };
    std::vector<TelemetrySample> samples;
    samples.reserve(telemetry.day.size() + telemetry.recent.size());
    std::copy_if(telemetry.day.begin(), telemetry.day.end(), std::back_inserter(samples), isBefore);
    samples.insert(samples.end(), telemetry.recent.begin(), telemetry.recent.end());
    return samples;
}

} // namespace turbolane::client
