// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/things.h"

#include "domain/priceplan.h"

namespace turbolane::contract {

using namespace std::chrono_literals;
using namespace turbolane::literals;

namespace {

constexpr Currency euro = Currency::of("EUR");

HourlyRate rate(std::int64_t numerator, std::int64_t denominator)
{
    return HourlyRate::of(numerator, denominator, euro);
}

FlightStep step(StepKind kind, StepState state, const char *from, const char *to, Millis typical)
{
    FlightStep made;
    made.kind = kind;
    made.holder = kind == StepKind::CloudAccepted ? StepHolder::Cloud : StepHolder::Carrier;
    made.state = state;
    if (*from != 0)
        made.startedAt = at(from);
    if (*to != 0)
        made.endedAt = at(to);
    made.typical = typical;
    return made;
}

Path direct()
{
    return {.pops = {PopId("fra"), PopId("lon")},
            .links = {LinkId("fra-lon-1")},
            .oneWay = 7'150us,
            .routeKm = 1'040};
}

} // namespace

Instant at(const char *text)
{
    return *parseInstant(text);
}

Money eur(std::int64_t micros)
{
    return Money::micros(micros, euro);
}

OnRamp onRamp()
{
    return {.id = OnRampId("aws-fra-eqfr5"),
            .provider = "aws",
            .service = "Direct Connect",
            .kind = "hyperscaler",
            .code = "EqFA5",
            .name = "AWS Direct Connect, Frankfurt (Equinix FR5)",
            .facility = "Equinix FR5",
            .city = "Frankfurt",
            .country = "DE",
            .pop = PopId("fra"),
            .regions = {"eu-central-1"},
            .portSizes = {1_Gbps, 10_Gbps, 100_Gbps, 400_Gbps},
            .largestHosted = 25_Gbps,
            .macsec = true,
            .partition = "public"};
}

Pop pop()
{
    return {.id = PopId("fra"),
            .city = "Frankfurt",
            .country = "DE",
            .countryName = "Germany",
            .at = *GeoPoint::microdegrees(50'110'900, 8'682'100),
            .role = "core",
            .region = "Europe",
            .residencyZone = "EU",
            .tariffZone = "T1"};
}

Link link()
{
    return {.id = LinkId("lon-nyc-1"),
            .a = PopId("lon"),
            .z = PopId("nyc"),
            .kind = LinkKind::Subsea,
            .route = "North Atlantic",
            .routeKm = 6'812,
            .oneWay = 33'450us,
            .capacity = 400_Gbps,
            .sharedRisks = {"conduit-lon-nyc-1", "landing-bude"},
            .countries = {"GB", "US"},
            .waypoints = {*GeoPoint::microdegrees(50'830'000, -4'550'000),
                          *GeoPoint::microdegrees(40'730'000, -72'860'000)},
            .encryption = Encryption::Macsec};
}

Port port()
{
    return {.id = PortId("port-fra-01"),
            .name = "KG-FRA-01",
            .dataCentre = DataCentreId("dc-fra-eqfr5"),
            .site = "Equinix FR5",
            .city = "Frankfurt",
            .country = "DE",
            .pop = PopId("fra"),
            .partition = "public",
            .speed = 100_Gbps,
            .committed = 2'500_Mbps,
            .inUse = 10_Gbps,
            .tagging = {Tagging::Tagged, Tagging::Qinq}};
}

Reach reach()
{
    return {.onRamp = OnRampId("aws-fra-eqfr5"), .roundTrip = 1'140us, .perGbpsHour = eur(180'000)};
}

Path path()
{
    return {.pops = {PopId("fra"), PopId("ams"), PopId("lon")},
            .links = {LinkId("ams-fra-1"), LinkId("ams-lon-1")},
            .oneWay = 6'420us,
            .routeKm = 918};
}

PathPolicy policy()
{
    return {.avoidCountries = {"FR"},
            .withinCountries = {"DE", "NL", "GB"},
            .viaCountries = {"NL"},
            .avoidZones = {"US"},
            .withinZones = {"EU", "UK"},
            .viaZones = {"EU"},
            .avoidPops = {PopId("bru")},
            .avoidLinks = {LinkId("bru-lon-1")},
            .avoidRisks = {"landing-bude"},
            .encryption = Encryption::QuantumSafe,
            .longestRoundTrip = 20'000us,
            .apartFrom = ConnectionId("c-2")};
}

CandidatePath candidate()
{
    return {.kind = "fastest",
            .path = path(),
            .distance = DistanceClass::Continental,
            .tariffZone = "T1",
            .base = rate(2'205'000, 1),
            .thirtyDays = eur(1'587'600'000),
            .turboExtra = rate(19'845'001, 2),
            .carbon = Carbon::milligramsPerTerabyte(287'450),
            .sharedRisks = {"conduit-ams-lon-1"},
            .standby = direct(),
            .bound = SearchBound{.isProved = false, .atLeast = 13'200us},
            .maintenance = {maintenance()}};
}

Connection connection()
{
    return {.id = ConnectionId("c-1"),
            .name = "fra-aws-lon-01",
            .state = ProductState::Active,
            .port = PortId("port-fra-01"),
            .onRamp = OnRampId("aws-lon-eqld5"),
            .vlan = *Vlan::of(101),
            .base = 2'500_Mbps,
            .turbo = 10_Gbps,
            .inForce = 10_Gbps,
            .path = path(),
            .basePrice = rate(2'205'000, 1),
            .activeSince = at("2026-05-11T08:00:04.120Z"),
            .terminatedAt = {},
            .lastOrder = OrderId("o-3"),
            .boost = BoostId("b-7"),
            .version = 5,
            .policy = policy(),
            .protection = Protection::OnePlusOne,
            .standby = direct(),
            .riding = Riding::Standby,
            .restorationOrder = 2,
            .innerVlan = *Vlan::of(7),
            .cloudVlan = *Vlan::of(3'001),
            .plan = PlanId("reserved"),
            .termMonths = 12,
            .termEnds = at("2027-05-11T08:00:05.000Z"),
            .bundle = BundleId("bundle-3"),
            .quote = QuoteId("quote-11"),
            .cloudAccount = "447108239156",
            .seek = Seek::Carbon};
}

Connection pendingConnection()
{
    const Path local{.pops = {PopId("fra")}, .links = {}, .oneWay = 0us, .routeKm = 0};
    return {.id = ConnectionId("c-2"),
            .name = "fra-azure-02",
            .state = ProductState::PendingActive,
            .port = PortId("port-fra-01"),
            .onRamp = OnRampId("azure-fra-icfra6"),
            .vlan = {},
            .base = 1_Gbps,
            .turbo = 1_Gbps,
            .inForce = {},
            .path = local,
            .basePrice = rate(540'000, 1),
            .activeSince = {},
            .terminatedAt = {},
            .lastOrder = OrderId("o-4"),
            .boost = {},
            .version = 1,
            .plan = usualPlan};
}

Hold hold()
{
    return {.id = HoldId("hold-5"),
            .rate = 2'500_Mbps,
            .path = path(),
            .from = at("2026-05-12T20:00:00.000Z"),
            .until = at("2026-05-12T22:00:00.000Z"),
            .expiresAt = at("2026-05-12T12:37:00.000Z"),
            .state = HoldState::Held};
}

Maintenance maintenance()
{
    return {.id = MaintenanceId("maintenance-2"),
            .kind = ResourceKind::Link,
            .resource = "ams-lon-1",
            .time =
                Interval::between(at("2026-05-20T01:00:00.000Z"), at("2026-05-20T05:00:00.000Z")),
            .why = "a splice at Zandvoort",
            .state = MaintenanceState::Planned};
}

Quote quote()
{
    return {.id = QuoteId("quote-11"),
            .state = QuoteState::Accepted,
            .placedAt = at("2026-05-12T12:32:00.000Z"),
            .validUntil = at("2026-05-12T12:37:00.000Z"),
            .candidate = candidate(),
            .request = R"({"action":"add","name":"fra-aws-lon-02","portId":"port-fra-01",)"
                       R"("onRampId":"aws-lon-eqld5","bandwidthKbps":2500000,)"
                       R"("turboKbps":10000000})",
            .order = OrderId("o-12")};
}

Order order()
{
    using enum StepKind;
    using enum StepState;
    return {.id = OrderId("o-4"),
            .externalId = "crq-20418",
            .action = OrderAction::Add,
            .purpose = OrderPurpose::Change,
            .state = OrderState::InProgress,
            .connection = ConnectionId("c-2"),
            .placedAt = at("2026-05-12T12:32:00.000Z"),
            .requestedCompletion = {},
            .completedAt = {},
            .steps = {step(PriceLocked, StepState::Done, "2026-05-12T12:32:00.000Z",
                           "2026-05-12T12:32:00.400Z", 400ms),
                      step(CapacityReserved, StepState::Done, "2026-05-12T12:32:00.400Z",
                           "2026-05-12T12:32:01.200Z", 800ms),
                      step(EdgesSet, StepState::Done, "2026-05-12T12:32:01.200Z",
                           "2026-05-12T12:32:02.700Z", 1'500ms),
                      step(CloudAccepted, Now, "2026-05-12T12:32:02.700Z", "", 2'000ms),
                      step(TestedAtLineRate, ToDo, "", "", 1'300ms)},
            .failure = {}};
}

Order failedOrder()
{
    FlightStep failed = step(StepKind::TestedAtLineRate, StepState::Failed,
                             "2026-05-12T13:00:01.000Z", "2026-05-12T13:00:02.500Z", 1'300ms);
    failed.measured = Measurement{.rate = 2'400_Mbps,
                                  .isMachineLimit = true,
                                  .sent = 120,
                                  .lost = 118,
                                  .longestGap = Micros(51'000),
                                  .latency = Micros(64),
                                  .latencyAfter = Micros(58)};
    return {.id = OrderId("o-9"),
            .externalId = "boost-9-up",
            .action = OrderAction::Modify,
            .purpose = OrderPurpose::BoostUp,
            .state = OrderState::Failed,
            .connection = ConnectionId("c-1"),
            .placedAt = at("2026-05-12T13:00:00.000Z"),
            .requestedCompletion = at("2026-05-12T13:00:00.000Z"),
            .completedAt = at("2026-05-12T13:00:02.500Z"),
            .steps = {failed},
            .failure = Error{ErrorCode::Unavailable, "the line-rate test did not pass"}};
}

Boost boost()
{
    return {.id = BoostId("b-7"),
            .connection = ConnectionId("c-1"),
            .state = BoostState::Active,
            .from = 2'500_Mbps,
            .to = 10_Gbps,
            .placedAt = at("2026-05-12T12:00:00.310Z"),
            .startsAt = at("2026-05-12T12:00:00.310Z"),
            .endsAt = at("2026-05-12T14:00:03.000Z"),
            .activeAt = at("2026-05-12T12:00:02.480Z"),
            .endedAt = {},
            .shownPrice = eur(19'850'000),
            .extra = rate(9'922'500, 1),
            .upOrder = OrderId("o-3"),
            .downOrder = OrderId("o-3d"),
            .reason = {},
            .parts = boostParts(eur(19'850'000))};
}

Boost endedBoost()
{
    return {.id = BoostId("b-6"),
            .connection = ConnectionId("c-1"),
            .state = BoostState::Ended,
            .from = 2'500_Mbps,
            .to = 5_Gbps,
            .placedAt = at("2026-05-11T09:00:00.000Z"),
            .startsAt = at("2026-05-11T09:00:00.000Z"),
            .endsAt = at("2026-05-11T10:00:00.000Z"),
            .activeAt = at("2026-05-11T09:00:02.000Z"),
            .endedAt = at("2026-05-11T09:30:00.000Z"),
            .shownPrice = eur(3'310'000),
            .extra = rate(3'307'500, 1),
            .upOrder = OrderId("o-2"),
            .downOrder = OrderId("o-2d"),
            .reason = "stopped"};
}

UsageRow boostRow()
{
    return {.id = UsageId("u-31"),
            .connection = ConnectionId("c-1"),
            .kind = ChargeKind::Boost,
            .boost = BoostId("b-7"),
            .time =
                Interval::between(at("2026-05-12T12:00:03.000Z"), at("2026-05-12T12:32:07.000Z")),
            .billed = 1'924s,
            .bandwidth = 7'500_Mbps,
            .band = RateBand::Day,
            .rate = rate(9'922'500, 1),
            .amount = eur(5'303'025),
            .open = true,
            .plan = usualPlan};
}

UsageRow baseRow()
{
    return {.id = UsageId("u-12"),
            .connection = ConnectionId("c-1"),
            .kind = ChargeKind::Base,
            .boost = {},
            .time =
                Interval::between(at("2026-05-12T11:00:00.000Z"), at("2026-05-12T12:00:00.000Z")),
            .billed = 3'600s,
            .bandwidth = 2'500_Mbps,
            .band = RateBand::Flat,
            .rate = rate(2'205'000, 1),
            .amount = eur(2'205'000),
            .open = false};
}

UsageRow takenBackRow()
{
    return {.id = UsageId("s-4.data.1778580000"),
            .connection = ConnectionId("c-1"),
            .kind = ChargeKind::Data,
            .boost = {},
            .time =
                Interval::between(at("2026-05-12T10:00:00.000Z"), at("2026-05-12T11:00:00.000Z")),
            .billed = -3'600s,
            .bandwidth = 2'500_Mbps,
            .rate = rate(0, 1),
            .amount = eur(-4'200'000),
            .bytes = -210'000'000'000,
            .perGigabyte = eur(20'000),
            .takenBack = true,
            .plan = PlanId("per-gb")};
}

Charges charges()
{
    const BillLine base{.connection = ConnectionId("c-1"),
                        .connectionName = "fra-aws-lon-01",
                        .kind = ChargeKind::Base,
                        .billed = 102'723s,
                        .rows = 30,
                        .exact = eur(62'917'838),
                        .rounded = eur(62'920'000),
                        .plan = usualPlan};
    BillLine boost = base;
    boost.kind = ChargeKind::Boost;
    boost.billed = 1'924s;
    boost.rows = 1;
    boost.exact = eur(5'303'025);
    boost.rounded = eur(5'300'000);
    return {.month =
                Interval::between(at("2026-04-30T22:00:00.000Z"), at("2026-05-31T22:00:00.000Z")),
            .asOf = at("2026-05-12T12:32:07.000Z"),
            .total = eur(68'220'000),
            .perHour = eur(12'127'500),
            .rounding = Rounding::HalfUp,
            .lines = {base, boost}};
}

namespace {

/// As a price shows it beforehand: without its plan.
UsageRow shownRow()
{
    UsageRow row = boostRow();
    row.plan = {};
    return row;
}

} // namespace

Estimate estimate()
{
    return {.time =
                Interval::between(at("2026-05-12T12:32:10.000Z"), at("2026-05-12T13:32:10.000Z")),
            .rows = {shownRow()},
            .total = eur(9'920'000),
            .perHour = eur(9'922'500),
            .rounding = Rounding::HalfUp,
            .from = 2'500_Mbps,
            .to = 10_Gbps,
            .parts = boostParts(eur(9'920'000))};
}

TerminationCost termination()
{
    return {.monthToDate = eur(68'220'000), .earlyTermination = eur(0), .endsBoost = true};
}

TelemetrySample sample()
{
    return {.at = at("2026-05-12T12:32:06.000Z"),
            .mean = Bandwidth::kbps(8'123'456),
            .peak = Bandwidth::kbps(9'876'543),
            .committed = 10_Gbps,
            .dropped = 12};
}

} // namespace turbolane::contract
