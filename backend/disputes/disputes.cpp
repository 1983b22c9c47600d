// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/disputes/disputes.h"

#include "backend/events/eventlog.h"
#include "backend/invoices/invoiceservice.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

Disputes::Disputes(const Parts &parts)
    : m_parts(parts)
    , m_table(parts.store.database())
{ }

std::vector<Dispute> Disputes::all() const
{
    return m_table.all();
}

Result<std::vector<Dispute>> Disputes::of(const InvoiceId &invoice) const
{
    const auto known = m_parts.invoices.invoice(invoice);
    if (!known)
        return known.error();
    return m_table.of(invoice);
}

Result<Dispute> Disputes::dispute(const DisputeId &id) const
{
    auto found = m_table.byId(id);
    if (!found)
        return Error{ErrorCode::NotFound, "there is no dispute \"" + id.text() + "\""};
    return std::move(*found);
}

Result<Done> Disputes::mayBeRaised(const NewDispute &ask) const
{
    const auto invoice = m_parts.invoices.invoice(ask.invoice);
    if (!invoice)
        return invoice.error();
    if (invoice->kind != InvoiceKind::Invoice)
        return Error{ErrorCode::WrongState, "a credit note is not disputed: its invoice is"};
    const auto item = std::ranges::find(invoice->items, ask.item, &BillItem::number);
    if (item == invoice->items.end())
        return Error{ErrorCode::NotFound, "the invoice has no such item", "/item"};
    if (item->net.inMicros() <= 0)
        return Error{ErrorCode::WrongState, "nothing was charged by this item", "/item"};
    if (ask.amount && ask.amount->currency() != item->net.currency())
        return Error{ErrorCode::CurrencyMismatch, "the invoice is in another currency", "/amount"};
    if (ask.amount
        && (ask.amount->inMicros() <= 0 || ask.amount->inMicros() > item->net.inMicros()))
        return Error{ErrorCode::OutOfRange, "the item came to " + item->net.amountText(),
                     "/amount"};
    const auto earlier = m_table.of(ask.invoice);
    const bool isOpen = std::ranges::any_of(earlier, [&](const Dispute &other) {
        return other.item == ask.item && other.state == DisputeState::Raised;
    });
    if (isOpen)
        return Error{ErrorCode::WrongState, "this item is disputed already; wait for the answer",
                     "/item"};
    return Done{};
}

Dispute Disputes::kept(const Dispute &dispute)
{
    m_table.save(dispute);
    m_parts.events.append(dispute);
    return dispute;
}

Result<Dispute> Disputes::raise(const NewDispute &ask)
{
    if (const auto may = mayBeRaised(ask); !may)
        return may.error();
    const std::int64_t number = m_parts.store.nextNumber("dispute");
    const Dispute raised{.id = DisputeId("dispute-" + std::to_string(number)),
                         .invoice = ask.invoice,
                         .item = ask.item,
                         .state = DisputeState::Raised,
                         .text = ask.text,
                         .amount = ask.amount,
                         .raisedAt = m_parts.clock.now()};
    const auto invoice = m_parts.invoices.invoice(ask.invoice);
    m_table.add(number, raised, invoice->total.currency());
    m_parts.events.append(raised);
    return raised;
}

Result<Dispute> Disputes::answer(const DisputeId &id, const std::string &text,
                                 const std::optional<Money> &credit)
{
    Result<Dispute> found = dispute(id);
    if (!found)
        return found;
    if (found->state != DisputeState::Raised)
        return Error{ErrorCode::WrongState, "this dispute was answered, or is not asked any more"};
    found->answer = text;
    found->answeredAt = m_parts.clock.now();
    found->state = DisputeState::Answered;
    if (!credit)
        return kept(*found);
    const auto note = m_parts.invoices.takeBack(
        found->invoice,
        {{.item = found->item, .amount = *credit, .note = "dispute " + found->id.text()}});
    if (!note)
        return Error{note.error().code, note.error().detail, "/credit"};
    found->state = DisputeState::Credited;
    found->credit = credit;
    found->note = note->id;
    return kept(*found);
}

Result<Dispute> Disputes::close(const DisputeId &id)
{
    Result<Dispute> found = dispute(id);
    if (!found)
        return found;
    const DisputeState then =
        found->state == DisputeState::Raised ? DisputeState::Withdrawn : DisputeState::Closed;
    if (!mayBecome(found->state, then))
        return Error{ErrorCode::WrongState, "this dispute is over already"};
    found->state = then;
    found->closedAt = m_parts.clock.now();
    return kept(*found);
}

} // namespace turbolane::backend
