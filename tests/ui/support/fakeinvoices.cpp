// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeanswer.h"

#include "client/jobs/invoicejobs.h"
#include "client/jobs/pricechoicesjob.h"

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
                                                  .extraPpm = 850'000}},
                              .terms = {{12, 100'000}, {24, 150'000}},
                              .earlyTerminationPpm = 500'000});
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

InvoiceCsvJob *FakeCarrier::invoiceCsv(const InvoiceId &id)
{
    const QByteArray table = "invoice,net\r\n" + QByteArray::fromStdString(id.text()) + ",1.00\r\n";
    return later(new InvoiceCsvJob(id), table);
}

} // namespace turbolane::test
