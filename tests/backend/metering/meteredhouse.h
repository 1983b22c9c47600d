// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/meters/carriedbook.h"
#include "tests/backend/metering/meterlines.h"
#include "tests/support/carrierhouse.h"

namespace turbolane::backend::tests {

/// Where the seconds of a line are counted from.
inline constexpr Second houseStart{Seconds(1'778'580'000)}; // 2026-05-12T10:00:00Z
inline const ConnectionId line("connection-1");

inline AddConnection anOrder()
{
    return {.name = "line",
            .port = PortId("port-fra"),
            .onRamp = OnRampId("ams-cloud"),
            .base = Bandwidth::gbps(1),
            .turbo = Bandwidth::gbps(4),
            .vlan = {},
            .mostHourly = {},
            .externalId = {}};
}

inline void orderOne(CarrierHouse &house)
{
    const auto added = house.ask<Done>([](Services &services) -> Result<Done> {
        const auto placed = services.orders.add(anOrder());
        if (!placed)
            return placed.error();
        return Done{};
    });
    require(bool(added), "one connection fits");
    house.pass(Seconds(1));
}

/// A batch of one meter: readings where a word has one second, intervals where it has two.
inline Result<UsageCount> tell(CarrierHouse &house, const QString &words,
                               const std::string &meter = "m1")
{
    std::vector<MeterSample> samples;
    for (Told told : toldIn(words)) {
        told.from += houseStart.time_since_epoch();
        told.to += houseStart.time_since_epoch();
        samples.push_back({.connection = line,
                           .telling = told.from == told.to ? Telling::Counter : Telling::Intervals,
                           .told = told});
    }
    return house.ask<UsageCount>(
        [&](Services &services) { return services.meters.tell(meter, samples); });
}

inline Interval secondsFrom(std::int64_t from, std::int64_t to)
{
    return Interval::between(houseStart + Seconds(from), houseStart + Seconds(to));
}

inline std::int64_t bytesIn(CarrierHouse &house, std::int64_t from, std::int64_t to)
{
    const auto bytes = house.services().carried.bytesCarried(line, secondsFrom(from, to));
    require(bool(bytes), "what was carried can be read");
    return *bytes;
}

} // namespace turbolane::backend::tests
