// SPDX-License-Identifier: GPL-3.0-or-later

// Faults, and what they do.

#include "tests/contract/things.h"

namespace turbolane::contract {

using namespace std::chrono_literals;

Fault fault()
{
    return {.id = FaultId("fault-3"),
            .kind = FaultKind::Link,
            .part = "ams-lon-1",
            .cause = FaultCause::Operator,
            .from = at("2026-05-12T12:30:00.000Z"),
            .until = at("2026-05-12T12:45:00.000Z"),
            .endedAt = {}};
}

OrderEstimate orderEstimate()
{
    const Currency currency = eur(0).currency();
    return {.now = HourlyRate::of(2'500'000, 1, currency),
            .then = HourlyRate::zero(currency),
            .thirtyDaysThen = eur(0),
            .oneOff = eur(0),
            .earlyTermination = eur(68'220'000),
            .endsBoost = true};
}

Availability availability()
{
    const Path after{.pops = {PopId("fra"), PopId("lon")},
                     .links = {LinkId("fra-lon-1")},
                     .oneWay = 8'000us,
                     .routeKm = 1'200};
    return {.time =
                Interval::between(at("2026-05-12T12:00:00.000Z"), at("2026-05-12T13:00:00.000Z")),
            .down = 2s,
            .availabilityPpm = 999'444,
            .targetPpm = 999'900,
            .slaMinutesLost = 1,
            .disturbances = {{.connection = ConnectionId("c-1"),
                              .fault = FaultId("fault-3"),
                              .cause = FaultCause::Operator,
                              .from = at("2026-05-12T12:30:00.000Z"),
                              .until = at("2026-05-12T12:30:01.180Z"),
                              .action = Rescue::Rerouted,
                              .before = path(),
                              .after = after}}};
}

Handover handover()
{
    return {.connection = ConnectionId("connection-7"),
            .serviceKey = "0f8fad5b-d9cb-469f-a165-70867728950e",
            .vlan = *Vlan::of(101),
            .innerVlan = *Vlan::of(7),
            .cloudVlan = *Vlan::of(3'001),
            .mtu = 8'500,
            .customerAsn = 4'200'000'001,
            .cloudAsn = 64'512,
            .customerAddress = "169.254.1.25",
            .cloudAddress = "169.254.1.26",
            .prefixLength = 30,
            .line = KernelLine{.customerSite = "port-fra-01",
                               .cloudSite = "aws-use1-iad",
                               .dataDirectory = "/srv/turbolane"}};
}

} // namespace turbolane::contract
