// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/invoices.h"

#include "client/wire/charging.h"

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t mostItems = 1'000'000;
constexpr std::int64_t wholeInPpm = 1'000'000;

TaxLine taxLine(const Fields &fields)
{
    return {.name = fields.text("name"_L1),
            .ratePpm = fields.count("ratePpm"_L1, wholeInPpm),
            .net = fields.money("net"_L1),
            .tax = fields.money("tax"_L1)};
}

CreditBasis creditBasis(const Fields &fields)
{
    return {.minutes = fields.count("minutes"_L1),
            .ppmAnHour = fields.count("ppmAnHour"_L1, wholeInPpm),
            .mostPpm = fields.count("mostPpm"_L1, wholeInPpm),
            .base = fields.money("base"_L1)};
}

/// A correction moves what was billed up or down.
BillItem billItem(const Fields &fields)
{
    BillItem read{.number = int(fields.count("number"_L1, mostItems)),
                  .kind = fields.word("kind"_L1, itemKindNamed),
                  .charge = fields.word("charge"_L1, chargeKindNamed),
                  .name = fields.text("name"_L1),
                  .period = fields.interval("from"_L1, "to"_L1),
                  .billed = Seconds(fields.change("billedSeconds"_L1)),
                  .rows = fields.change("rows"_L1),
                  .exact = fields.money("exact"_L1),
                  .net = fields.money("net"_L1),
                  .note = fields.textIfAny("note"_L1),
                  .basis = fields.has("credit"_L1)
                      ? std::optional(creditBasis(fields.object("credit"_L1)))
                      : std::nullopt,
                  .plan = fields.idIfAny<PlanId>("planId"_L1)};
    if (isOfPort(read.charge))
        read.port = fields.id<PortId>("portId"_L1);
    else if (read.charge != ChargeKind::Pool)
        read.connection = fields.id<ConnectionId>("connectionId"_L1);
    return read;
}

Invoice invoice(const Fields &fields)
{
    Invoice read = invoiceSummary(fields);
    read.items = fields.each("items"_L1, billItem);
    return read;
}

std::vector<Invoice> invoices(const Fields &fields)
{
    return fields.each("items"_L1, invoiceSummary);
}

} // namespace

Invoice invoiceSummary(const Fields &fields)
{
    Invoice read{.id = fields.id<InvoiceId>("id"_L1),
                 .kind = fields.word("kind"_L1, invoiceKindNamed),
                 .state = fields.word("state"_L1, invoiceStateNamed),
                 .carrier = fields.text("carrier"_L1),
                 .customer = fields.text("customer"_L1),
                 .month = fields.interval("from"_L1, "to"_L1),
                 .timeZone = fields.text("timeZone"_L1),
                 .issuedAt = fields.instant("issuedAt"_L1),
                 .dueAt = fields.instant("dueAt"_L1),
                 .rounding = fields.word("rounding"_L1, roundingNamed),
                 .net = fields.money("net"_L1),
                 .taxes = fields.each("taxes"_L1, taxLine),
                 .total = fields.money("total"_L1)};
    if (read.kind == InvoiceKind::CreditNote)
        read.corrects = fields.id<InvoiceId>("corrects"_L1);
    if (read.state == InvoiceState::Paid)
        read.paidAt = fields.instant("paidAt"_L1);
    return read;
}

Result<std::vector<Invoice>> readInvoices(const Answer &answer)
{
    return readWhole(answer.body, invoices);
}

Result<Invoice> readInvoice(const Answer &answer)
{
    return readWhole(answer.body, invoice);
}

Result<QByteArray> readTable(const Answer &answer)
{
    return answer.table;
}

} // namespace turbolane::client::wire
