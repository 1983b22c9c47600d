// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/money.h"

#include "domain/localtime.h"

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t mostPercent = 1'000;
constexpr std::int64_t mostItems = 1'000'000;

std::optional<Money> moneyIfAny(const Fields &fields, QLatin1String key)
{
    return fields.has(key) ? std::optional(fields.money(key)) : std::nullopt;
}

/// "2026-05-12"
std::chrono::year_month_day date(const Fields &fields)
{
    const Result<LocalTime> midnight = parseLocalTime(fields.text("date"_L1) + "T00:00:00");
    if (!midnight)
        fields.fail("date"_L1, ErrorCode::Malformed, "a date that is none");
    const LocalTime at = midnight ? *midnight : LocalTime{};
    return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(at));
}

ConnectionSpend connectionSpend(const Fields &fields)
{
    return {.connection = fields.id<ConnectionId>("connectionId"_L1),
            .name = fields.text("name"_L1),
            .amount = fields.money("amount"_L1)};
}

DaySpend daySpend(const Fields &fields)
{
    return {.date = date(fields),
            .day = fields.interval("from"_L1, "to"_L1),
            .spend = {.base = fields.money("base"_L1),
                      .boost = fields.money("boost"_L1),
                      .port = fields.money("port"_L1),
                      .crossConnect = fields.money("crossConnect"_L1),
                      .other = fields.money("other"_L1)},
            .exact = fields.money("exact"_L1),
            .connections = fields.each("connections"_L1, connectionSpend)};
}

DailyCharges dailyCharges(const Fields &fields)
{
    return {.month = fields.interval("from"_L1, "to"_L1),
            .asOf = fields.instant("asOf"_L1),
            .days = fields.each("days"_L1, daySpend),
            .exact = fields.money("exact"_L1),
            .total = fields.money("total"_L1),
            .roundedBy = fields.money("roundedBy"_L1),
            .connections = fields.each("connections"_L1, connectionSpend)};
}

ChargeGroup chargeGroup(const Fields &fields)
{
    return {.name = fields.text("name"_L1),
            .connection = fields.idIfAny<ConnectionId>("connectionId"_L1),
            .port = fields.idIfAny<PortId>("portId"_L1),
            .tagKey = fields.textIfAny("tagKey"_L1),
            .lines = fields.count("lines"_L1),
            .total = fields.money("total"_L1)};
}

/// Of no name: lines that belong to no group.
ChargeGroup rest(const Fields &fields)
{
    return {.name = {}, .lines = fields.count("lines"_L1), .total = fields.money("total"_L1)};
}

GroupedCharges groupedCharges(const Fields &fields)
{
    GroupedCharges read{.by = fields.word("by"_L1, groupByNamed),
                        .month = fields.interval("from"_L1, "to"_L1),
                        .asOf = fields.instant("asOf"_L1),
                        .groups = fields.each("groups"_L1, chargeGroup),
                        .total = fields.money("total"_L1),
                        .overlaps = fields.flag("overlaps"_L1)};
    if (fields.has("rest"_L1))
        read.rest = rest(fields.object("rest"_L1));
    return read;
}

ForecastParts forecastParts(const Fields &fields)
{
    return {.accrued = fields.money("accrued"_L1),
            .running = fields.money("running"_L1),
            .planned = fields.money("planned"_L1),
            .habit = fields.money("habit"_L1),
            .total = fields.money("total"_L1)};
}

ForecastLine forecastLine(const Fields &fields)
{
    ForecastLine read{.connection = {},
                      .port = fields.idIfAny<PortId>("portId"_L1),
                      .plan = fields.idIfAny<PlanId>("planId"_L1),
                      .name = fields.text("name"_L1),
                      .parts = forecastParts(fields)};
    if (read.port.isEmpty() && read.plan.isEmpty())
        read.connection = fields.id<ConnectionId>("connectionId"_L1);
    return read;
}

Forecast forecast(const Fields &fields)
{
    return {.month = fields.interval("from"_L1, "to"_L1),
            .asOf = fields.instant("asOf"_L1),
            .parts = forecastParts(fields),
            .method = fields.text("method"_L1),
            .note = fields.textIfAny("note"_L1),
            .lines = fields.each("lines"_L1, forecastLine)};
}

struct Threshold {
    int percent = 0;
    bool isRaised = false;
};

Threshold threshold(const Fields &fields)
{
    return {.percent = int(fields.count("percent"_L1, mostPercent)),
            .isRaised = fields.flag("raised"_L1)};
}

BudgetStanding standing(const Fields &fields)
{
    return {.month = fields.interval("from"_L1, "to"_L1),
            .asOf = fields.instant("asOf"_L1),
            .spent = fields.money("spent"_L1),
            .promised = fields.money("promised"_L1),
            .left = fields.money("left"_L1),
            .forecast = fields.money("forecast"_L1)};
}

CostTag costTag(const Fields &fields)
{
    return {.key = fields.text("key"_L1), .value = fields.text("value"_L1)};
}

BudgetCheck budgetCheck(const Fields &fields)
{
    return {.budget = fields.id<BudgetId>("budgetId"_L1),
            .name = fields.text("name"_L1),
            .month = fields.interval("from"_L1, "to"_L1),
            .left = fields.money("left"_L1),
            .price = fields.money("price"_L1),
            .passes = fields.flag("passes"_L1),
            .needsApproval = fields.flag("needsApproval"_L1)};
}

std::vector<Budget> budgets(const Fields &fields)
{
    return fields.each("items"_L1, budget);
}

std::vector<Dispute> disputes(const Fields &fields)
{
    return fields.each("items"_L1, dispute);
}

std::vector<Tagged> allTagged(const Fields &fields)
{
    return fields.each("items"_L1, tagged);
}

} // namespace

Budget budget(const Fields &fields)
{
    Budget read{.id = fields.id<BudgetId>("id"_L1),
                .name = fields.text("name"_L1),
                .scope = fields.word("scope"_L1, budgetScopeNamed),
                .monthly = fields.money("monthly"_L1),
                .hardStop = fields.word("hardStop"_L1, hardStopNamed),
                .approvalAbove = moneyIfAny(fields, "approvalAbove"_L1),
                .version = fields.count("version"_L1),
                .isRemoved = fields.has("removed"_L1) && fields.flag("removed"_L1),
                .standing = standing(fields.object("standing"_L1))};
    if (read.scope == BudgetScope::Connection)
        read.connection = fields.id<ConnectionId>("connectionId"_L1);
    if (read.scope == BudgetScope::Tag)
        read.tag = costTag(fields.object("tag"_L1));
    for (const Threshold &each : fields.each("alerts"_L1, threshold)) {
        read.alertPercents.push_back(each.percent);
        if (each.isRaised)
            read.standing.alerted.push_back(each.percent);
    }
    return read;
}

BudgetAlert budgetAlert(const Fields &fields)
{
    return {.budget = fields.id<BudgetId>("budgetId"_L1),
            .name = fields.text("name"_L1),
            .percent = int(fields.count("percent"_L1, mostPercent)),
            .month = fields.interval("from"_L1, "to"_L1),
            .at = fields.instant("at"_L1),
            .monthly = fields.money("monthly"_L1),
            .spent = fields.money("spent"_L1)};
}

std::vector<BudgetCheck> budgetChecks(const Fields &fields)
{
    return fields.has("budgets"_L1) ? fields.each("budgets"_L1, budgetCheck)
                                    : std::vector<BudgetCheck>();
}

Dispute dispute(const Fields &fields)
{
    return {.id = fields.id<DisputeId>("id"_L1),
            .invoice = fields.id<InvoiceId>("invoiceId"_L1),
            .item = int(fields.count("item"_L1, mostItems)),
            .state = fields.word("state"_L1, disputeStateNamed),
            .text = fields.text("text"_L1),
            .amount = moneyIfAny(fields, "amount"_L1),
            .raisedAt = fields.instant("raisedAt"_L1),
            .answer = fields.textIfAny("answer"_L1),
            .answeredAt = fields.instantIfAny("answeredAt"_L1),
            .credit = moneyIfAny(fields, "credit"_L1),
            .note = fields.idIfAny<InvoiceId>("creditNoteId"_L1),
            .closedAt = fields.instantIfAny("closedAt"_L1)};
}

Tagged tagged(const Fields &fields)
{
    Tagged read{.connection = {},
                .port = fields.idIfAny<PortId>("portId"_L1),
                .tags = fields.each("tags"_L1, costTag),
                .version = fields.count("version"_L1)};
    if (read.port.isEmpty())
        read.connection = fields.id<ConnectionId>("connectionId"_L1);
    return read;
}

Result<DailyCharges> readDailyCharges(const Answer &answer)
{
    return readWhole(answer.body, dailyCharges);
}

Result<GroupedCharges> readGroupedCharges(const Answer &answer)
{
    return readWhole(answer.body, groupedCharges);
}

Result<Forecast> readForecast(const Answer &answer)
{
    return readWhole(answer.body, forecast);
}

Result<std::vector<Budget>> readBudgets(const Answer &answer)
{
    return readWhole(answer.body, budgets);
}

Result<Budget> readBudget(const Answer &answer)
{
    return readWhole(answer.body, budget);
}

Result<std::vector<Dispute>> readDisputes(const Answer &answer)
{
    return readWhole(answer.body, disputes);
}

Result<Dispute> readDispute(const Answer &answer)
{
    return readWhole(answer.body, dispute);
}

Result<std::vector<Tagged>> readAllTagged(const Answer &answer)
{
    return readWhole(answer.body, allTagged);
}

Result<Tagged> readTagged(const Answer &answer)
{
    return readWhole(answer.body, tagged);
}

} // namespace turbolane::client::wire
