// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/invoices/billprover.h"

#include "backend/assurance/servicelevels.h"
#include "backend/billing/biller.h"
#include "backend/billing/invoicing.h"
#include "backend/billing/rowdifferences.h"
#include "backend/store/chargefacts.h"
#include "backend/store/store.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace turbolane::backend {

namespace {

/// Items issued before they named their plan are met by the first that fits.
bool isOfSame(const BillItem &left, const BillItem &right)
{
    const bool isOfOnePlan = left.plan == right.plan || left.plan.isEmpty() || right.plan.isEmpty();
    return isOfOnePlan
        && std::tie(left.kind, left.charge, left.connection, left.port, left.period)
        == std::tie(right.kind, right.charge, right.connection, right.port, right.period);
}

/// Each item of the invoice beside its own; what only one of them has beside nothing.
std::vector<ProvedItem> paired(const std::vector<BillItem> &billed, std::vector<BillItem> found,
                               Currency currency)
{
    std::vector<ProvedItem> items;
    const Money nothing = Money::zero(currency);
    for (const BillItem &item : billed) {
        const auto own = std::find_if(found.begin(), found.end(),
                                      [&](const BillItem &other) { return isOfSame(item, other); });
        items.push_back(
            {item.number, item.name, item.net, own == found.end() ? nothing : own->net});
        if (own != found.end())
            found.erase(own);
    }
    for (const BillItem &left : found)
        items.push_back({0, left.name, nothing, left.net});
    return items;
}

InvoiceHead headOf(const Invoice &invoice)
{
    InvoiceHead head{.id = invoice.id,
                     .carrier = invoice.carrier,
                     .customer = invoice.customer,
                     .currency = invoice.total.currency(),
                     .month = invoice.month,
                     .timeZone = invoice.timeZone,
                     .issuedAt = invoice.issuedAt,
                     .dueAt = invoice.dueAt};
    if (!invoice.taxes.empty())
        head.tax = TaxRate{.country = {},
                           .name = invoice.taxes.front().name,
                           .ratePpm = invoice.taxes.front().ratePpm,
                           .from = {}};
    return head;
}

/// The months that an invoice corrects.
std::vector<Interval> correctedBy(const Invoice &invoice)
{
    std::vector<Interval> months;
    for (const BillItem &item : invoice.items)
        if (item.kind == ItemKind::Correction
            && std::find(months.begin(), months.end(), item.period) == months.end())
            months.push_back(item.period);
    return months;
}

} // namespace

std::vector<BillItem> BillProver::billedBefore(const Invoice &invoice, Interval month) const
{
    std::vector<BillItem> items;
    for (const Invoice &other : m_store.invoices.all())
        if (other.kind == InvoiceKind::Invoice && other.id < invoice.id)
            for (const BillItem &item : other.items)
                if (item.period == month)
                    items.push_back(item);
    return items;
}

InvoiceId BillProver::billedLast(const Invoice &invoice, Interval month) const
{
    InvoiceId last;
    for (const Invoice &other : m_store.invoices.all())
        if (other.kind == InvoiceKind::Invoice && last < other.id && other.id < invoice.id
            && std::ranges::any_of(other.items,
                                   [month](const BillItem &item) { return item.period == month; }))
            last = other.id;
    return last;
}

Result<JournalTable::Chain> BillProver::read(std::initializer_list<facts::Replay *> replays) const
{
    bool isRead = true;
    JournalTable::Chain chain = m_store.journal.each([&](const facts::Words &words) {
        for (facts::Replay *replay : replays)
            isRead = isRead && replay->take(words);
    });
    const bool isThere = std::ranges::all_of(replays, &facts::Replay::isThere);
    if (!chain.isWhole || !isRead || !isThere)
        return Error{ErrorCode::Damaged,
                     "the journal of charges is not as it was written, after fact "
                         + std::to_string(chain.facts)};
    return chain;
}

Result<Done> BillProver::eachRow(const Invoice &invoice, const ChargeFilter &filter,
                                 const Rating::Sink &sink) const
{
    facts::Replay replay(invoice.id);
    if (const auto chain = read({&replay}); !chain)
        return chain.error();
    return m_biller.eachRow(replay.book(), invoice.month, filter, sink);
}

Result<std::vector<UsageRow>> BillProver::corrections(const Invoice &invoice,
                                                      const BillItem &item) const
{
    const InvoiceId last = billedLast(invoice, item.period);
    facts::Replay now(invoice.id);
    facts::Replay before(last);
    const auto chain = last.isEmpty() ? read({&now}) : read({&now, &before});
    if (!chain)
        return chain.error();
    const auto rowsOf = [&](const facts::Replay &replay) {
        return m_biller.rowsIn(replay.book(), item.period, rowsUnder(item));
    };
    const auto found = rowsOf(now);
    const auto billed = last.isEmpty() ? Result(std::vector<UsageRow>()) : rowsOf(before);
    if (!found || !billed)
        return (found ? billed : found).error();
    return differencesOf(*found, *billed);
}

Result<BillProof> BillProver::of(const InvoiceId &id) const
{
    const auto invoice = m_store.invoices.byId(id);
    if (!invoice)
        return Error{ErrorCode::NotFound, "there is no invoice \"" + id.text() + "\""};
    if (invoice->kind != InvoiceKind::Invoice)
        return Error{ErrorCode::WrongState, "a credit note is what was agreed, not worked out"};
    facts::Replay replay(id);
    const auto chain = read({&replay});
    if (!chain)
        return chain.error();
    const ChargeBook book = replay.book();
    const auto lines = m_biller.linesIn(book, invoice->month);
    if (!lines)
        return lines.error();
    std::vector<BillItem> items = itemsOf(*lines, invoice->month);
    std::vector<BillItem> more;
    for (const BillItem &item : items) {
        const auto connection = m_store.connections.byId(item.connection);
        const auto minutes = replay.minutesMissed(item.connection, invoice->month.from());
        if (item.charge == ChargeKind::Base && connection)
            if (const auto credit =
                    serviceLevelCredit(item, minutes, m_levels.creditOf(connection->protection)))
                more.push_back(*credit);
    }
    for (const Interval &past : correctedBy(*invoice)) {
        const auto now = m_biller.linesIn(book, past);
        const auto corrections = now ? correctionsOf(*now, billedBefore(*invoice, past), past)
                                     : Result<std::vector<BillItem>>(now.error());
        if (!corrections)
            return corrections.error();
        more.insert(more.end(), corrections->begin(), corrections->end());
    }
    items.insert(items.end(), more.begin(), more.end());
    const Currency currency = invoice->total.currency();
    BillProof proof{.invoice = id,
                    .facts = chain->facts,
                    .head = chain->head,
                    .items = paired(invoice->items, items, currency),
                    .billed = invoice->total,
                    .recomputed = Money::zero(currency),
                    .difference = Money::zero(currency)};
    const auto again = invoiceOf(headOf(*invoice), std::move(items));
    const auto difference =
        again ? again->total.minus(invoice->total) : Result<Money>(again.error());
    if (!difference)
        return difference.error();
    proof.recomputed = again->total;
    proof.difference = *difference;
    return proof;
}

} // namespace turbolane::backend
