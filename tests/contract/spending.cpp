// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/spending.h"

#include "tests/contract/things.h"

namespace turbolane::contract {

namespace {

using namespace std::chrono_literals;

Interval march()
{
    return Interval::between(at("2026-02-28T23:00:00.000Z"), at("2026-03-31T22:00:00.000Z"));
}

Interval may()
{
    return Interval::between(at("2026-04-30T22:00:00.000Z"), at("2026-05-31T22:00:00.000Z"));
}

ForecastParts partsOfOne()
{
    return {.accrued = eur(100'000'000),
            .running = eur(200'000'000),
            .planned = eur(30'000'000),
            .habit = eur(4'500'000),
            .total = eur(334'500'000)};
}

} // namespace

DailyCharges dailyCharges()
{
    const DaySpend saturday{
        .date = 2026y / 3 / 28,
        .day = Interval::between(at("2026-03-27T23:00:00.000Z"), at("2026-03-28T23:00:00.000Z")),
        .spend = {eur(52'920'000), eur(1'234'567), eur(0), eur(0), eur(0)},
        .exact = eur(54'154'567),
        .connections = {{.connection = ConnectionId("connection-1"),
                         .name = "seq-archive-iad",
                         .amount = eur(50'000'000)},
                        {.connection = ConnectionId("connection-2"),
                         .name = "ml-gcp-chi",
                         .amount = eur(2'920'000)}}};
    const DaySpend sunday{
        .date = 2026y / 3 / 29,
        .day = Interval::between(at("2026-03-28T23:00:00.000Z"), at("2026-03-29T22:00:00.000Z")),
        .spend = {eur(50'715'000), eur(0), eur(111'111), eur(22'222), eur(0)},
        .exact = eur(50'848'333),
        .connections = {
            {.connection = ConnectionId("connection-1"),
             .name = "seq-archive-iad",
             .amount = eur(50'715'000)},
            {.connection = ConnectionId("connection-2"), .name = "ml-gcp-chi", .amount = eur(0)}}};
    return {.month = march(),
            .asOf = at("2026-03-29T22:00:00.000Z"),
            .days = {saturday, sunday},
            .exact = eur(105'002'900),
            .total = eur(105'000'000),
            .roundedBy = eur(-2'900),
            .connections = {{.connection = ConnectionId("connection-1"),
                             .name = "seq-archive-iad",
                             .amount = eur(100'715'000)},
                            {.connection = ConnectionId("connection-2"),
                             .name = "ml-gcp-chi",
                             .amount = eur(2'920'000)}}};
}

GroupedCharges groupedCharges()
{
    return {
        .by = GroupBy::Tag,
        .month = may(),
        .asOf = at("2026-05-12T12:32:07.250Z"),
        .groups = {{.name = "4711", .tagKey = "costCentre", .lines = 3, .total = eur(62'920'000)},
                   {.name = "lab", .tagKey = "site", .lines = 2, .total = eur(40'000'000)}},
        .rest = ChargeGroup{.lines = 1, .total = eur(10'000)},
        .total = eur(62'930'000),
        .overlaps = true};
}

Forecast forecast()
{
    const ForecastParts port{.accrued = eur(1'000'000),
                             .running = eur(2'000'000),
                             .planned = eur(0),
                             .habit = eur(0),
                             .total = eur(3'000'000)};
    return {
        .month = may(),
        .asOf = at("2026-05-12T12:32:07.250Z"),
        .parts = {.accrued = eur(101'000'000),
                  .running = eur(202'000'000),
                  .planned = eur(30'000'000),
                  .habit = eur(4'500'000),
                  .total = eur(337'500'000)},
        .method = "medianOfFourWeekdays",
        .note = {},
        .lines = {
            {.connection = ConnectionId("c-1"), .name = "fra-aws-lon-01", .parts = partsOfOne()},
            {.connection = {}, .port = PortId("port-fra-02"), .name = "KG-FRA-02", .parts = port}}};
}

Forecast forecastWithoutHabit()
{
    ForecastParts parts = partsOfOne();
    parts.habit = eur(0);
    parts.total = eur(330'000'000);
    return {
        .month = may(),
        .asOf = at("2026-05-12T12:32:07.250Z"),
        .parts = parts,
        .method = "medianOfFourWeekdays",
        .note = "there are not four whole weeks of use to learn from yet",
        .lines = {{.connection = ConnectionId("c-1"), .name = "fra-aws-lon-01", .parts = parts}}};
}

Tagged tagged()
{
    return {.connection = ConnectionId("c-1"),
            .tags = {{.key = "costCentre", .value = "4711"}, {.key = "site", .value = "Köln"}},
            .version = 3};
}

Tagged taggedPort()
{
    return {.connection = {}, .port = PortId("port-fra-02"), .tags = {}, .version = 2};
}

Budget budget()
{
    return {.id = BudgetId("lab"),
            .name = "The laboratory",
            .scope = BudgetScope::Tag,
            .tag = {.key = "site", .value = "lab"},
            .monthly = eur(500'000'000),
            .alertPercents = {50, 80, 100},
            .hardStop = HardStop::EndBoosts,
            .approvalAbove = eur(50'000'000),
            .version = 4,
            .standing = {.month = may(),
                         .asOf = at("2026-05-12T12:32:07.250Z"),
                         .spent = eur(301'000'000),
                         .promised = eur(30'000'000),
                         .left = eur(169'000'000),
                         .forecast = eur(520'000'000),
                         .alerted = {50}}};
}

Budget removedBudget()
{
    return {.id = BudgetId("one"),
            .name = "One connection",
            .scope = BudgetScope::Connection,
            .connection = ConnectionId("c-1"),
            .monthly = eur(10'000'000),
            .alertPercents = {},
            .version = 1,
            .isRemoved = true,
            .standing = {.month = may(),
                         .asOf = at("2026-05-12T12:32:07.250Z"),
                         .spent = eur(12'000'000),
                         .promised = eur(0),
                         .left = eur(-2'000'000),
                         .forecast = eur(30'000'000)}};
}

BudgetCheck budgetCheck()
{
    return {.budget = BudgetId("lab"),
            .name = "The laboratory",
            .month = may(),
            .left = eur(10'000'000),
            .price = eur(19'850'000),
            .passes = false,
            .needsApproval = true};
}

BudgetAlert budgetAlert()
{
    return {.budget = BudgetId("lab"),
            .name = "The laboratory",
            .percent = 80,
            .month = may(),
            .at = at("2026-05-20T07:00:01.000Z"),
            .monthly = eur(500'000'000),
            .spent = eur(400'010'000)};
}

Dispute dispute()
{
    return {.id = DisputeId("dispute-1"),
            .invoice = InvoiceId("2026-000012"),
            .item = 1,
            .state = DisputeState::Closed,
            .text = "On 12 May nothing was carried from 10 to 11.",
            .amount = eur(2'000'000),
            .raisedAt = at("2026-06-21T09:00:00.000Z"),
            .answer = "You are right; half of it was maintenance that we had announced.",
            .answeredAt = at("2026-06-22T09:00:00.000Z"),
            .credit = eur(1'000'000),
            .note = InvoiceId("2026-000013"),
            .closedAt = at("2026-06-23T09:00:00.000Z")};
}

Finding finding()
{
    return {.id = FindingId("serviceWithoutCharge:connection-7"),
            .kind = FindingKind::ServiceWithoutCharge,
            .thing = "connection-7",
            .about = "port-fra",
            .since = *parseInstant("2026-05-12T10:00:02.250Z"),
            .what = "connection-7 is in service and nothing is charged for it",
            .adopt = Remedy{.does = "it is charged from where its charges stop",
                            .costs = Money::micros(1'250'000, Currency::of("EUR"))},
            .cancel = Remedy{.does = "the connection is given back by an order to delete it"}};
}

Dispute newDispute()
{
    return {.id = DisputeId("dispute-2"),
            .invoice = InvoiceId("2026-000012"),
            .item = 2,
            .text = "Why is this on the invoice?",
            .raisedAt = at("2026-06-21T09:30:00.000Z")};
}

} // namespace turbolane::contract
