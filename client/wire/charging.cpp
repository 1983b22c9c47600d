// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/charging.h"

#include "client/wire/inventory.h"
#include "client/wire/money.h"
#include "client/wire/plans.h"

#include <limits>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

/// What is charged for is a connection, or else a port.
ConnectionId connectionOf(const Fields &fields)
{
    if (fields.has("portId"_L1) || fields.word("kind"_L1, chargeKindNamed) == ChargeKind::Pool)
        return {};
    return fields.id<ConnectionId>("connectionId"_L1);
}

std::int64_t bytes(const Fields &fields, bool isTakenBack = false)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    if (!fields.has("bytes"_L1))
        return 0;
    return isTakenBack ? fields.change("bytes"_L1, most) : fields.count("bytes"_L1, most);
}

/// What is taken back is below nothing.
UsageRow usageRow(const Fields &fields)
{
    const bool isTakenBack = fields.has("takenBack"_L1) && fields.flag("takenBack"_L1);
    return {.id = fields.id<UsageId>("id"_L1),
            .connection = connectionOf(fields),
            .kind = fields.word("kind"_L1, chargeKindNamed),
            .boost = fields.idIfAny<BoostId>("boostId"_L1),
            .time = fields.interval("from"_L1, "to"_L1),
            .billed = isTakenBack ? Seconds(fields.change("billedSeconds"_L1))
                                  : fields.seconds("billedSeconds"_L1),
            .bandwidth = fields.bandwidth("bandwidthKbps"_L1),
            .band = fields.word("band"_L1, rateBandNamed),
            .rate = fields.rate("rate"_L1),
            .amount = fields.money("amount"_L1),
            .open = fields.flag("open"_L1),
            .port = fields.idIfAny<PortId>("portId"_L1),
            .bytes = bytes(fields, isTakenBack),
            .perGigabyte = fields.has("perGigabyte"_L1)
                ? std::optional(fields.money("perGigabyte"_L1))
                : std::nullopt,
            .takenBack = isTakenBack,
            .plan = fields.idIfAny<PlanId>("planId"_L1)};
}

BillLine billLine(const Fields &fields)
{
    const bool isPort = fields.has("portId"_L1);
    return {.connection = connectionOf(fields),
            .connectionName = fields.text(isPort ? "portName"_L1 : "connectionName"_L1),
            .kind = fields.word("kind"_L1, chargeKindNamed),
            .billed = fields.seconds("billedSeconds"_L1),
            .rows = fields.count("rows"_L1),
            .exact = fields.money("exact"_L1),
            .rounded = fields.money("rounded"_L1),
            .port = fields.idIfAny<PortId>("portId"_L1),
            .rounding = fields.word("rounding"_L1, roundingNamed),
            .plan = fields.idIfAny<PlanId>("planId"_L1),
            .bytes = bytes(fields)};
}

Charges charges(const Fields &fields)
{
    return {.month = fields.interval("from"_L1, "to"_L1),
            .asOf = fields.instant("asOf"_L1),
            .total = fields.money("total"_L1),
            .perHour = fields.money("perHour"_L1),
            .rounding = fields.word("rounding"_L1, roundingNamed),
            .lines = fields.each("lines"_L1, billLine)};
}

std::vector<UsageRow> usageRows(const Fields &fields)
{
    return fields.each("items"_L1, usageRow);
}

WhatIf whatIf(const Fields &fields)
{
    return {.month = fields.interval("from"_L1, "to"_L1),
            .was = fields.each("was"_L1, billLine),
            .would = fields.each("would"_L1, billLine),
            .wasTotal = fields.money("wasTotal"_L1),
            .wouldTotal = fields.money("wouldTotal"_L1),
            .difference = fields.money("difference"_L1),
            .fiveMinutesAbove = fields.count("fiveMinutesAbove"_L1)};
}

ProvedItem provedItem(const Fields &fields)
{
    constexpr std::int64_t mostItems = 1'000'000;
    return {.number = int(fields.count("number"_L1, mostItems)),
            .name = fields.text("name"_L1),
            .billed = fields.money("billed"_L1),
            .recomputed = fields.money("recomputed"_L1)};
}

BillProof billProof(const Fields &fields)
{
    return {.invoice = fields.id<InvoiceId>("invoiceId"_L1),
            .facts = fields.count("facts"_L1),
            .head = fields.text("head"_L1),
            .items = fields.each("items"_L1, provedItem),
            .billed = fields.money("billed"_L1),
            .recomputed = fields.money("recomputed"_L1),
            .difference = fields.money("difference"_L1)};
}

TerminationCost termination(const Fields &fields)
{
    return {.monthToDate = fields.money("monthToDate"_L1),
            .earlyTermination = fields.money("earlyTermination"_L1),
            .endsBoost = fields.flag("endsBoost"_L1)};
}

OrderEstimate orderEstimate(const Fields &fields)
{
    return {.now = fields.rate("hourlyNow"_L1),
            .then = fields.rate("hourlyThen"_L1),
            .thirtyDaysThen = fields.money("thirtyDaysThen"_L1),
            .oneOff = fields.money("oneOff"_L1),
            .earlyTermination = fields.money("earlyTermination"_L1),
            .endsBoost = fields.flag("endsBoost"_L1),
            .monthly = portFeesIfAny(fields)};
}

TelemetrySample sample(const Fields &fields)
{
    return {.at = fields.instant("at"_L1),
            .mean = fields.bandwidth("meanKbps"_L1),
            .peak = fields.bandwidth("peakKbps"_L1),
            .committed = fields.bandwidth("committedKbps"_L1),
            .dropped = fields.countIfAny("droppedPackets"_L1)};
}

Telemetry telemetry(const Fields &fields)
{
    Telemetry read{.step = fields.seconds("stepSeconds"_L1),
                   .samples = fields.each("items"_L1, sample)};
    if (read.step < Seconds(1))
        fields.fail("stepSeconds"_L1, ErrorCode::OutOfRange, "a step of no length");
    for (std::size_t place = 1; place < read.samples.size(); ++place)
        if (read.samples[place].at <= read.samples[place - 1].at)
            fields.fail("items"_L1, ErrorCode::Malformed, "samples out of order");
    return read;
}

} // namespace

std::optional<Rounding> roundingNamed(std::string_view name)
{
    for (const Rounding rounding : {Rounding::Down, Rounding::HalfUp, Rounding::Up})
        if (wireName(rounding) == name)
            return rounding;
    return std::nullopt;
}

Estimate estimate(const Fields &fields)
{
    return {.time = fields.interval("from"_L1, "to"_L1),
            .rows = fields.each("rows"_L1, usageRow),
            .total = fields.money("total"_L1),
            .perHour = fields.money("perHour"_L1),
            .rounding = fields.word("rounding"_L1, roundingNamed),
            .from = fields.bandwidth("fromKbps"_L1),
            .to = fields.bandwidth("toKbps"_L1),
            .parts = boostParts(fields),
            .connection = fields.idIfAny<ConnectionId>("connectionId"_L1),
            .budgets = budgetChecks(fields)};
}

Result<Charges> readCharges(const Answer &answer)
{
    return readWhole(answer.body, charges);
}

Result<std::vector<UsageRow>> readUsageRows(const Answer &answer)
{
    return readWhole(answer.body, usageRows);
}

Result<Estimate> readEstimate(const Answer &answer)
{
    return readWhole(answer.body, estimate);
}

Result<TerminationCost> readTermination(const Answer &answer)
{
    return readWhole(answer.body, termination);
}

Result<WhatIf> readWhatIf(const Answer &answer)
{
    return readWhole(answer.body, whatIf);
}

Result<BillProof> readBillProof(const Answer &answer)
{
    return readWhole(answer.body, billProof);
}

Result<OrderEstimate> readOrderEstimate(const Answer &answer)
{
    return readWhole(answer.body, orderEstimate);
}

Result<Telemetry> readTelemetry(const Answer &answer)
{
    return readWhole(answer.body, telemetry);
}

} // namespace turbolane::client::wire
