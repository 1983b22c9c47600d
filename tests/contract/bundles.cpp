// SPDX-License-Identifier: GPL-3.0-or-later

// Ports that are ordered, and orders that stand or fall together.

#include "tests/contract/things.h"

namespace turbolane::contract {

using namespace std::chrono_literals;
using namespace turbolane::literals;

Port orderedPort()
{
    return {.id = PortId("port-7"),
            .name = "KG-AMS-01",
            .dataCentre = DataCentreId("dc-ams-eqam5"),
            .site = "Equinix AM5",
            .city = "Amsterdam",
            .country = "NL",
            .pop = PopId("ams"),
            .partition = "public",
            .speed = 10_Gbps,
            .committed = {},
            .inUse = {},
            .state = ProductState::Terminated,
            .fees = PortFees{.port = eur(500'000'000), .crossConnect = eur(300'000'000)},
            .activeSince = at("2026-05-11T08:00:04.120Z"),
            .terminatedAt = at("2026-05-12T12:32:00.000Z"),
            .lastOrder = OrderId("o-9"),
            .bundle = BundleId("bundle-3")};
}

Order portOrder()
{
    Order order;
    order.id = OrderId("o-9");
    order.action = OrderAction::Add;
    order.state = OrderState::InProgress;
    order.port = PortId("port-7");
    order.placedAt = at("2026-05-12T12:32:00.000Z");
    order.steps = {{.kind = StepKind::LoaIssued,
                    .holder = StepHolder::Carrier,
                    .state = StepState::Done,
                    .startedAt = at("2026-05-12T12:32:00.000Z"),
                    .endedAt = at("2026-05-12T12:32:01.500Z"),
                    .typical = 1'500ms},
                   {.kind = StepKind::CrossConnected,
                    .holder = StepHolder::DataCentre,
                    .state = StepState::Now,
                    .startedAt = at("2026-05-12T12:32:01.500Z"),
                    .endedAt = {},
                    .typical = 2'600ms},
                   {.kind = StepKind::PortLit,
                    .holder = StepHolder::Carrier,
                    .state = StepState::ToDo,
                    .startedAt = {},
                    .endedAt = {},
                    .typical = 1'200ms}};
    return order;
}

Bundle bundle()
{
    return {.id = BundleId("bundle-3"),
            .name = "frankfurt-twice",
            .state = BundleState::Failed,
            .apart = KeptApart::Risks,
            .placedAt = at("2026-05-12T12:32:00.000Z"),
            .endedAt = at("2026-05-12T12:32:09.250Z"),
            .reason = "fra-b: the edge did not answer",
            .items = {{.order = OrderId("o-9"),
                       .connection = {},
                       .port = PortId("port-7"),
                       .state = OrderState::Cancelled},
                      {.order = OrderId("o-10"),
                       .connection = ConnectionId("c-1"),
                       .port = {},
                       .state = OrderState::Failed}}};
}

UsageRow portRow()
{
    return {.id = UsageId("segment-9.1778580000"),
            .connection = {},
            .kind = ChargeKind::CrossConnect,
            .boost = {},
            .time =
                Interval::between(at("2026-05-12T10:00:00.000Z"), at("2026-05-12T11:00:00.000Z")),
            .billed = 3600s,
            .bandwidth = 10_Gbps,
            .band = RateBand::Flat,
            .rate = HourlyRate::of(12'500'000, 31, Currency::of("EUR")),
            .amount = eur(403'226),
            .open = false,
            .port = PortId("port-7")};
}

BillLine portLine()
{
    return {.connection = {},
            .connectionName = "KG-AMS-01",
            .kind = ChargeKind::Port,
            .billed = 3600s,
            .rows = 1,
            .exact = eur(672'043),
            .rounded = eur(670'000),
            .port = PortId("port-7")};
}

OrderEstimate portEstimate()
{
    const Currency currency = Currency::of("EUR");
    return {.now = HourlyRate::zero(currency),
            .then = HourlyRate::of(100'000'000, 93, currency),
            .thirtyDaysThen = eur(774'190'000),
            .oneOff = eur(0),
            .earlyTermination = eur(0),
            .endsBoost = false,
            .monthly = PortFees{.port = eur(500'000'000), .crossConnect = eur(300'000'000)}};
}

} // namespace turbolane::contract
