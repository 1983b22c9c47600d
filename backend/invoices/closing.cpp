// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/invoices/closing.h"

#include "backend/assurance/assurance.h"
#include "backend/assurance/servicelevels.h"
#include "backend/billing/biller.h"
#include "backend/billing/invoicerules.h"
#include "backend/catalogue/customer.h"
#include "backend/charging/charging.h"
#include "backend/events/eventlog.h"
#include "backend/invoices/rowsealer.h"
#include "backend/store/chargefacts.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// Gapless within a year, which is that of the account's clocks.
std::string invoiceNumber(int year, std::int64_t number)
{
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
    return std::to_string(year) + "-" + digits;
}

std::chrono::year_month_day localDay(const TimeZone &zone, Instant instant)
{
    return std::chrono::year_month_day(
        std::chrono::floor<std::chrono::days>(instant + zone.offsetAt(instant)));
}

} // namespace

Result<Done> Closing::close(Interval month)
{
    Result<std::vector<BillItem>> items = itemsOfMonth(month);
    if (!items)
        return items.error();
    if (!items->empty()) {
        Result<Invoice> invoice = invoiceOf(head(month), std::move(*items));
        if (!invoice)
            return invoice.error();
        issue(std::move(*invoice));
    }
    m_parts.store.invoices.setClosed(month);
    return Done();
}

/// Its rows are worked out once: summed for the bill, and sealed.
Result<std::vector<BillItem>> Closing::itemsOfMonth(Interval month)
{
    RowSealer sealer(m_parts.store, month);
    const Result<std::vector<BillLine>> lines =
        m_parts.biller.linesIn(m_parts.charging.bookSince(month.from()), month, {},
                               [&sealer](const RatedRow &rated) { return sealer.take(rated); });
    if (!lines)
        return lines.error();
    if (const Result<Done> sealed = sealer.finish(); !sealed)
        return sealed.error();
    std::vector<BillItem> items = itemsOf(*lines, month);
    addCredits(month, items);
    if (const Result<Done> added = addCorrections(month, items); !added)
        return added.error();
    return items;
}

/// The month before is looked at once more, and every month of which something was told late.
Result<Done> Closing::addCorrections(Interval month, std::vector<BillItem> &items) const
{
    std::vector<Interval> earlier = m_parts.store.invoices.lateMonths();
    if (const auto last = m_parts.store.invoices.lastClosed())
        if (std::find(earlier.begin(), earlier.end(), *last) == earlier.end())
            earlier.push_back(*last);
    for (const Interval &past : earlier) {
        if (past.from() >= month.from())
            continue;
        const auto now = m_parts.biller.linesIn(m_parts.charging.bookSince(past.from()), past);
        if (!now)
            return now.error();
        const auto corrections = correctionsOf(*now, m_parts.store.invoices.billedFor(past), past);
        if (!corrections)
            return corrections.error();
        items.insert(items.end(), corrections->begin(), corrections->end());
        if (!corrections->empty())
            if (const Result<Done> noted = noteMetered(past); !noted)
                return noted;
    }
    m_parts.store.invoices.forgetLateMonths();
    return Done();
}

/// What was metered of it by now is what it is corrected by.
Result<Done> Closing::noteMetered(Interval month) const
{
    m_parts.store.journal.append(facts::metersAnew(month));
    return m_parts.biller.eachRow(m_parts.charging.bookSince(month.from()), month, {},
                                  [this](const RatedRow &rated) {
                                      journalMetered(m_parts.store.journal, rated);
                                      return Result<Done>(Done());
                                  });
}

void Closing::addCredits(Interval month, std::vector<BillItem> &items) const
{
    std::vector<BillItem> credits;
    for (const BillItem &item : items) {
        if (item.charge != ChargeKind::Base)
            continue;
        const auto kept = m_parts.assurance.availability(item.connection, month);
        if (!kept || kept->slaMinutesLost == 0)
            continue;
        const auto connection = m_parts.store.connections.byId(item.connection);
        if (!connection)
            continue;
        const auto rule = m_parts.levels.creditOf(connection->protection);
        const auto credit = serviceLevelCredit(item, kept->slaMinutesLost, rule);
        if (!credit)
            continue;
        credits.push_back(*credit);
        m_parts.store.journal.append(
            facts::missed(item.connection, month.from(), kept->slaMinutesLost));
    }
    items.insert(items.end(), credits.begin(), credits.end());
}

InvoiceHead Closing::head(Interval month) const
{
    const Instant now = m_parts.clock.now();
    const TimeZone &zone = m_parts.biller.cutter().account();
    const auto lastDay = localDay(zone, month.to() - Seconds(1));
    return {.id = {},
            .carrier = m_parts.customer.carrierName,
            .customer = m_parts.customer.name,
            .currency = m_parts.customer.currency,
            .month = month,
            .timeZone = zone.name(),
            .issuedAt = now,
            .dueAt = now + m_parts.rules.payment,
            .tax = m_parts.rules.taxes.at(m_parts.rules.country, lastDay)};
}

Invoice Closing::issue(Invoice invoice)
{
    const auto year = int(localDay(m_parts.biller.cutter().account(), invoice.issuedAt).year());
    const std::string series = "invoice-" + std::to_string(year);
    invoice.id = InvoiceId(invoiceNumber(year, m_parts.store.nextNumber(series)));
    m_parts.store.invoices.add(m_parts.store.nextNumber("invoice"), invoice);
    m_parts.store.journal.append(facts::invoiced(invoice.id, invoice.month));
    post(entryOf(invoice));
    m_parts.events.append(invoice);
    return invoice;
}

void Closing::post(LedgerEntry entry)
{
    entry.number = m_parts.store.nextNumber("ledger_entry");
    m_parts.store.ledger.add(entry);
}

} // namespace turbolane::backend
