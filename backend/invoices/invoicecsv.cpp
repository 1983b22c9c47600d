// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/invoices/invoicecsv.h"

#include "domain/csvline.h"

namespace turbolane::backend {

namespace {

std::string minor(Money amount)
{
    std::string text = amount.amountText();
    if (text.ends_with("0000"))
        text.resize(text.size() - 4);
    return text;
}

std::string itemLine(const Invoice &invoice, const BillItem &item)
{
    return csvLine(
        {invoice.id.text(), std::to_string(item.number), std::string(wireName(item.kind)),
         std::string(wireName(item.charge)), csvText(item.name),
         csvText(item.connection.isEmpty() ? item.port.text() : item.connection.text()),
         text(item.period.from()), text(item.period.to()), std::to_string(item.billed.count()),
         std::to_string(item.rows), item.exact.amountText(), minor(item.net),
         item.net.currency().text(), csvText(item.note)});
}

/// Below the items: a tax, or a sum.
std::string sumLine(const Invoice &invoice, const std::string &kind, const std::string &name,
                    Money amount)
{
    return csvLine({invoice.id.text(), "", kind, "", csvText(name), "", text(invoice.month.from()),
                    text(invoice.month.to()), "", "", amount.amountText(), minor(amount),
                    amount.currency().text(), ""});
}

} // namespace

std::string csvOf(const Invoice &invoice)
{
    std::string csv = csvLine({"invoice", "item", "kind", "charge", "name", "id", "from", "to",
                               "billed_seconds", "rows", "exact", "amount", "currency", "note"});
    for (const BillItem &item : invoice.items)
        csv += itemLine(invoice, item);
    csv += sumLine(invoice, "net", "", invoice.net);
    for (const TaxLine &tax : invoice.taxes)
        csv += sumLine(invoice, "tax", tax.name, tax.tax);
    csv += sumLine(invoice, "total", "", invoice.total);
    return csv;
}

} // namespace turbolane::backend
