// SPDX-License-Identifier: GPL-3.0-or-later

// Invoices.

#include "tests/contract/things.h"

namespace turbolane::contract {

namespace {

Interval april()
{
    return Interval::between(at("2026-03-31T22:00:00.000Z"), at("2026-04-30T22:00:00.000Z"));
}

Interval may()
{
    return Interval::between(april().to(), at("2026-05-31T22:00:00.000Z"));
}

BillItem ofConnection(int number, ItemKind kind, std::int64_t exact, std::int64_t net)
{
    return {.number = number,
            .kind = kind,
            .charge = ChargeKind::Base,
            .connection = ConnectionId("c-1"),
            .name = "fra-aws-lon-01",
            .period = may(),
            .exact = eur(exact),
            .net = eur(net)};
}

Invoice head(const char *id, const char *issued, const char *due)
{
    return {.id = InvoiceId(id),
            .carrier = "Meridian Exchange",
            .customer = "Kastner Group",
            .month = may(),
            .timeZone = "Europe/Berlin",
            .issuedAt = at(issued),
            .dueAt = at(due),
            .net = eur(0),
            .total = eur(0)};
}

} // namespace

Invoice invoice()
{
    Invoice made = head("2026-000012", "2026-06-01T04:00:00.000Z", "2026-07-01T04:00:00.000Z");
    made.state = InvoiceState::Paid;
    made.paidAt = at("2026-06-20T08:30:00.000Z");
    BillItem base = ofConnection(1, ItemKind::Usage, 62'917'838, 62'920'000);
    base.billed = Seconds(102'723);
    base.rows = 30;
    base.plan = PlanId("per-second");
    BillItem credit = ofConnection(3, ItemKind::ServiceLevelCredit, -1'887'600, -1'890'000);
    credit.note = "18 min";
    credit.basis = CreditBasis{
        .minutes = 18, .ppmAnHour = 30'000, .mostPpm = 500'000, .base = eur(62'920'000)};
    const BillItem port{.number = 2,
                        .kind = ItemKind::Correction,
                        .charge = ChargeKind::Port,
                        .port = PortId("port-fra-01"),
                        .name = "FRA-PORT-01",
                        .period = april(),
                        .billed = Seconds(-36'000),
                        .rows = -10,
                        .exact = eur(-4'851'000),
                        .net = eur(-4'850'000)};
    made.items = {base, port, credit};
    made.net = eur(56'180'000);
    made.taxes = {{"DE VAT", 190'000, made.net, eur(10'670'000)}};
    made.total = eur(66'850'000);
    return made;
}

PriceChoices priceChoices()
{
    const PricePlan usual{.id = usualPlan, .title = "Per second"};
    const PricePlan percentile{.id = PlanId("p95"),
                               .title = "95th percentile",
                               .measure = PlanMeasure::Percentile,
                               .commitPpm = 600'000,
                               .extraPpm = 250'000,
                               .percentilePpm = 1'200'000};
    const PricePlan pool{.id = PlanId("pool-10tb"),
                         .title = "Data pool 10 TB",
                         .measure = PlanMeasure::Pool,
                         .commitPpm = 100'000,
                         .extraPpm = 250'000,
                         .poolGigabytes = 10'000,
                         .poolFee = Money::micros(150'000'000, Currency::of("EUR"))};
    return {.plans = {usual, percentile, pool},
            .terms = {{12, 100'000}, {36, 200'000}},
            .earlyTerminationPpm = 500'000,
            .volumes = {{"T1", Money::micros(20'000, Currency::of("EUR"))},
                        {"T2", Money::micros(35'000, Currency::of("EUR"))}}};
}

NightRate nightRate()
{
    return {.from = std::chrono::hours(22),
            .to = std::chrono::hours(6),
            .factorPpm = 650'000,
            .places = {{PopId("fra"), "Europe/Berlin"}, {PopId("lon"), "Europe/London"}}};
}

BillProof billProof()
{
    return {.invoice = InvoiceId("2026-000012"),
            .facts = 412,
            .head = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8",
            .items = {{1, "fra-aws-iad", eur(64'000'000), eur(64'000'000)},
                      {0, "FRA-PORT-01", eur(0), eur(4'850'000)}},
            .billed = eur(78'400'000),
            .recomputed = eur(84'170'000),
            .difference = eur(5'770'000)};
}

WhatIf whatIf()
{
    BillLine before = portLine();
    BillLine after = before;
    after.rounded = eur(600'000);
    return {.month = april(),
            .was = {before},
            .would = {after},
            .wasTotal = before.rounded,
            .wouldTotal = after.rounded,
            .difference = eur(-70'000),
            .fiveMinutesAbove = 3};
}

Invoice creditNote()
{
    Invoice made = head("2026-000013", "2026-06-22T09:00:00.000Z", "2026-07-22T09:00:00.000Z");
    made.kind = InvoiceKind::CreditNote;
    made.corrects = InvoiceId("2026-000012");
    BillItem item = ofConnection(1, ItemKind::DisputeCredit, -1'000'000, -1'000'000);
    item.note = "the fault of 12 May";
    made.items = {item};
    made.net = eur(-1'000'000);
    made.total = eur(-1'000'000);
    return made;
}

} // namespace turbolane::contract
