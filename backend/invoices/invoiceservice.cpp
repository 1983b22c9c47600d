// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/invoices/invoiceservice.h"

#include "backend/billing/biller.h"
#include "backend/billing/invoicerules.h"
#include "backend/billing/invoicing.h"
#include "backend/charging/charging.h"
#include "backend/events/eventlog.h"
#include "backend/invoices/billprover.h"
#include "backend/log.h"
#include "backend/store/store.h"
#include "backend/store/transaction.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::chrono::hours pauseAfterFailure{1};

const BillItem *itemOf(const Invoice &invoice, int number)
{
    const auto found =
        std::find_if(invoice.items.begin(), invoice.items.end(),
                     [number](const BillItem &item) { return item.number == number; });
    return found == invoice.items.end() ? nullptr : &*found;
}

bool isBilledOn(const Invoice &invoice, const BillItem &now)
{
    return std::ranges::any_of(invoice.items, [&](const BillItem &billed) {
        return billed.kind == ItemKind::Usage && billed.charge == now.charge
            && billed.connection == now.connection && billed.port == now.port
            && billed.exact == now.exact && billed.rows == now.rows;
    });
}

/// Whether what a month comes to now is what was billed for it.
bool areBilled(const std::vector<BillItem> &now, const Invoice &invoice, const ChargeFilter &filter)
{
    const auto billed = std::ranges::count_if(invoice.items, [&](const BillItem &item) {
        return item.kind == ItemKind::Usage && (!filter.kind || *filter.kind == item.charge)
            && (!filter.connection || *filter.connection == item.connection)
            && (!filter.port || *filter.port == item.port);
    });
    return std::ptrdiff_t(now.size()) == billed
        && std::ranges::all_of(now,
                               [&](const BillItem &item) { return isBilledOn(invoice, item); });
}

Error noInvoice(const InvoiceId &id)
{
    return {ErrorCode::NotFound, "there is no invoice \"" + id.text() + "\""};
}

} // namespace

std::vector<Invoice> InvoiceService::all() const
{
    return m_parts.store.invoices.all();
}

Result<Invoice> InvoiceService::invoice(const InvoiceId &id) const
{
    auto found = m_parts.store.invoices.byId(id);
    if (!found)
        return noInvoice(id);
    return std::move(*found);
}

Result<std::vector<UsageRow>> InvoiceService::rows(const InvoiceId &id, int item) const
{
    const auto found = m_parts.store.invoices.byId(id);
    if (!found)
        return noInvoice(id);
    const BillItem *billed = itemOf(*found, item);
    if (!billed)
        return Error{ErrorCode::NotFound, "the invoice has no such item"};
    if (billed->kind == ItemKind::Correction)
        return BillProver(m_parts.store, m_parts.biller, m_parts.levels)
            .corrections(*found, *billed);
    if (billed->kind != ItemKind::Usage)
        return Error{ErrorCode::WrongState, "a credit has no rows of its own"};
    std::vector<UsageRow> rows;
    const auto done = eachRow(*found, rowsUnder(*billed), [&](const RatedRow &rated) {
        if (UsageRow row = toldOf(rated); isUnder(*billed, row))
            rows.push_back(std::move(row));
        return Result<Done>(Done());
    });
    return done ? Result<std::vector<UsageRow>>(std::move(rows)) : done.error();
}

Result<Done> InvoiceService::eachRow(const Invoice &invoice, const ChargeFilter &filter,
                                     const Rating::Sink &sink) const
{
    const ChargeBook book = m_parts.charging.bookSince(invoice.month.from());
    const auto lines = m_parts.biller.linesIn(book, invoice.month, filter);
    if (!lines)
        return lines.error();
    if (areBilled(itemsOf(*lines, invoice.month), invoice, filter))
        return m_parts.biller.eachRow(book, invoice.month, filter, sink);
    // Something became known since; a later invoice corrects it.
    return BillProver(m_parts.store, m_parts.biller, m_parts.levels).eachRow(invoice, filter, sink);
}

Result<Invoice> InvoiceService::setPaid(const InvoiceId &id)
{
    const auto found = m_parts.store.invoices.byId(id);
    if (!found)
        return noInvoice(id);
    if (found->state == InvoiceState::Paid)
        return Error{ErrorCode::WrongState, "the invoice is paid"};
    const Instant now = m_parts.clock.now();
    m_parts.store.invoices.setPaid(id, now);
    m_closing.post(paymentOf(*found, now));
    Invoice paid = *m_parts.store.invoices.byId(id);
    m_parts.events.append(paid);
    return paid;
}

Result<Invoice> InvoiceService::takeBack(const InvoiceId &id, const std::vector<TakenBack> &back)
{
    const auto found = m_parts.store.invoices.byId(id);
    if (!found)
        return noInvoice(id);
    if (found->kind != InvoiceKind::Invoice)
        return Error{ErrorCode::WrongState, "a credit note is not taken back"};
    if (const Result<Done> enough = leavesEnough(*found, back); !enough)
        return enough.error();
    const Result<Invoice> note = creditNoteFor(*found, m_closing.head(found->month), back);
    if (!note)
        return note;
    return m_closing.issue(*note);
}

/// Together with earlier notes no more than the item came to.
Result<Done> InvoiceService::leavesEnough(const Invoice &invoice,
                                          const std::vector<TakenBack> &back) const
{
    const std::vector<Invoice> notes = m_parts.store.invoices.notesOn(invoice.id);
    for (const BillItem &item : invoice.items) {
        Wide left = item.net.inMicros();
        for (const Invoice &note : notes)
            for (const BillItem &credit : note.items)
                if (credit.charge == item.charge && credit.connection == item.connection
                    && credit.port == item.port && credit.period == item.period
                    && credit.plan == item.plan)
                    left += credit.net.inMicros();
        for (const TakenBack &taken : back)
            if (taken.item == item.number)
                left -= taken.amount.inMicros();
        if (left < 0 && !back.empty())
            return Error{ErrorCode::OutOfRange,
                         "more than is left of item " + std::to_string(item.number)
                             + " after earlier credit notes",
                         "/amount"};
    }
    return Done();
}

Result<BillProof> InvoiceService::proof(const InvoiceId &id) const
{
    return BillProver(m_parts.store, m_parts.biller, m_parts.levels).of(id);
}

std::vector<LedgerEntry> InvoiceService::books() const
{
    return m_parts.store.ledger.all();
}

std::vector<Interval> InvoiceService::openMonths() const
{
    const TimeZone &zone = m_parts.biller.cutter().account();
    const auto first = openMonth();
    std::vector<Interval> months;
    for (Interval month = zone.monthAround(m_parts.clock.now());
         first && month.from() >= first->from();
         month = zone.monthAround(month.from() - Seconds(1)))
        months.push_back(month);
    return months;
}

std::optional<Interval> InvoiceService::openMonth() const
{
    const TimeZone &zone = m_parts.biller.cutter().account();
    if (const auto last = m_parts.store.invoices.lastClosed())
        return zone.monthAround(last->to());
    const auto first = m_parts.store.charges.first();
    return first ? std::optional(zone.monthAround(*first)) : std::nullopt;
}

Instant InvoiceService::settled(Interval month) const
{
    return month.to() + m_parts.rules.settling;
}

void InvoiceService::runDue()
{
    const Instant now = m_parts.clock.now();
    if (m_notBefore && now < *m_notBefore && now >= *m_notBefore - pauseAfterFailure)
        return;
    m_notBefore.reset();
    for (auto month = openMonth(); month && settled(*month) <= now; month = openMonth()) {
        Savepoint whole(m_parts.store.database());
        const Result<Done> closed = m_closing.close(*month);
        if (!closed || m_parts.store.database().failure()) {
            qCCritical(logCarrier, "a month could not be closed: %s",
                       closed ? "the books cannot be written" : closed.error().detail.c_str());
            m_notBefore = now + pauseAfterFailure;
            break;
        }
        whole.keep();
    }
    m_parts.events.forgetUnkept();
}

std::optional<Instant> InvoiceService::nextDue() const
{
    const auto month = openMonth();
    if (!month)
        return std::nullopt;
    return m_notBefore ? std::max(*m_notBefore, settled(*month)) : settled(*month);
}

} // namespace turbolane::backend
