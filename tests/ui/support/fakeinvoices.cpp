// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeanswer.h"

#include "client/jobs/billproofjob.h"
#include "client/jobs/invoicejobs.h"
#include "client/jobs/pricechoicesjob.h"
#include "client/jobs/whatifjob.h"

#include <algorithm>

namespace turbolane::test {

using namespace client;

PriceChoicesJob *FakeCarrier::priceChoices()
{
    return later(new PriceChoicesJob,
                 PriceChoices{.plans = {PricePlan{.id = usualPlan, .title = "Per second"},
                                        PricePlan{.id = PlanId("day-lock"),
                                                  .title = "Day lock",
                                                  .unit = BillingUnit::Day,
                                                  .commitPpm = 850'000,
                                                  .extraPpm = 850'000},
                                        PricePlan{.id = PlanId("per-gb"),
                                                  .title = "Per GB",
                                                  .measure = PlanMeasure::Volume,
                                                  .commitPpm = 100'000,
                                                  .extraPpm = 250'000}},
                              .terms = {{12, 100'000}, {24, 150'000}},
                              .earlyTerminationPpm = 500'000,
                              .volumes = {{"T1", euros(20'000)}}});
}

InvoicesJob *FakeCarrier::invoices()
{
    std::vector<Invoice> heads = m_world.invoices;
    for (Invoice &head : heads)
        head.items.clear();
    return later(new InvoicesJob, heads);
}

InvoiceJob *FakeCarrier::invoice(const InvoiceId &id)
{
    const auto found = std::ranges::find(m_world.invoices, id, &Invoice::id);
    const Error unknown{ErrorCode::NotFound, "no such invoice", {}};
    return later(new InvoiceJob(id),
                 found == m_world.invoices.end() ? Result<Invoice>(unknown)
                                                 : Result<Invoice>(*found));
}

InvoiceRowsJob *FakeCarrier::invoiceRows(const InvoiceId &id, int item)
{
    return later(new InvoiceRowsJob(id, item), m_world.invoiceRows(id, item));
}

/// It comes to what was billed, unless the world's journal was tampered with.
BillProofJob *FakeCarrier::billProof(const InvoiceId &id)
{
    auto *job = new BillProofJob(id);
    const auto found = std::ranges::find(m_world.invoices, id, &Invoice::id);
    if (found == m_world.invoices.end())
        return later(job, Result<BillProof>(Error{ErrorCode::NotFound, "no such invoice", {}}));
    BillProof proof{.invoice = id,
                    .facts = 4'182,
                    .head = "9f2c41d07be6a35582d1c0f4e9b7a6d3",
                    .items = {},
                    .billed = found->total,
                    .recomputed = *found->total.plus(m_world.proofDiffersBy),
                    .difference = m_world.proofDiffersBy};
    for (const BillItem &item : found->items)
        proof.items.push_back({item.number, item.name, item.net, item.net});
    if (!proof.items.empty())
        proof.items.front().recomputed = *proof.items.front().billed.plus(m_world.proofDiffersBy);
    return later(job, Result<BillProof>(proof));
}

/// Everything costs 85 in 100 of what it did; nothing that was carried is above the bandwidth
/// unless that is lowered.
WhatIfJob *FakeCarrier::whatIf(const WhatIfQuestion &question)
{
    m_lastWhatIf = question;
    WhatIf answer{.month = Interval::between({}, {}),
                  .was = {},
                  .would = {},
                  .wasTotal = euros(0),
                  .wouldTotal = euros(0),
                  .difference = euros(0)};
    const Invoice month = m_world.monthOf(1);
    answer.month = month.month;
    for (const BillItem &item : month.items) {
        if (!question.connection.isEmpty() && item.connection != question.connection)
            continue;
        BillLine line{.connection = item.connection,
                      .connectionName = item.name,
                      .kind = item.charge,
                      .billed = item.billed,
                      .rows = item.rows,
                      .exact = item.exact,
                      .rounded = item.net};
        answer.was.push_back(line);
        answer.wasTotal = *answer.wasTotal.plus(line.rounded);
        line.rounded = euros(line.rounded.inMicros() * 85 / 100).roundedToMinor(Rounding::HalfUp);
        line.plan = question.plan;
        answer.would.push_back(line);
        answer.wouldTotal = *answer.wouldTotal.plus(line.rounded);
    }
    answer.difference = *answer.wouldTotal.minus(answer.wasTotal);
    answer.fiveMinutesAbove = question.base ? 7 : 0;
    return later(new WhatIfJob(question), answer);
}

InvoiceCsvJob *FakeCarrier::invoiceCsv(const InvoiceId &id)
{
    const QByteArray table = "invoice,net\r\n" + QByteArray::fromStdString(id.text()) + ",1.00\r\n";
    return later(new InvoiceCsvJob(id), table);
}

} // namespace turbolane::test
