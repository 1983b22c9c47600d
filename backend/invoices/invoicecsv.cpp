// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/invoices/invoicecsv.h"

#include <string_view>
#include <vector>

namespace turbolane::backend {

namespace {

constexpr std::string_view formulaStarts = "=+-@\t\r\n|%";
constexpr std::string_view lineEnd = "\r\n";

std::string quoted(const std::string &cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string text = "\"";
    for (const char letter : cell)
        text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + "\"";
}

/// Of what people wrote.
std::string harmless(const std::string &text)
{
    const bool starts = !text.empty() && formulaStarts.find(text.front()) != std::string_view::npos;
    return quoted(starts ? "'" + text : text);
}

std::string line(const std::vector<std::string> &cells)
{
    std::string text;
    for (const std::string &cell : cells)
        text += (text.empty() ? "" : ",") + cell;
    return text + std::string(lineEnd);
}

std::string minor(Money amount)
{
    std::string text = amount.amountText();
    if (text.ends_with("0000"))
        text.resize(text.size() - 4);
    return text;
}

std::string itemLine(const Invoice &invoice, const BillItem &item)
{
    return line({invoice.id.text(), std::to_string(item.number), std::string(wireName(item.kind)),
                 std::string(wireName(item.charge)), harmless(item.name),
                 harmless(item.connection.isEmpty() ? item.port.text() : item.connection.text()),
                 text(item.period.from()), text(item.period.to()),
                 std::to_string(item.billed.count()), std::to_string(item.rows),
                 item.exact.amountText(), minor(item.net), item.net.currency().text(),
                 harmless(item.note)});
}

/// Below the items: a tax, or a sum.
std::string sumLine(const Invoice &invoice, const std::string &kind, const std::string &name,
                    Money amount)
{
    return line({invoice.id.text(), "", kind, "", harmless(name), "", text(invoice.month.from()),
                 text(invoice.month.to()), "", "", amount.amountText(), minor(amount),
                 amount.currency().text(), ""});
}

} // namespace

std::string csvOf(const Invoice &invoice)
{
    std::string csv = line({"invoice", "item", "kind", "charge", "name", "id", "from", "to",
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
