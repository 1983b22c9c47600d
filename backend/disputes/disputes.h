// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/spendingtables.h"
#include "domain/clock.h"
#include "domain/dispute.h"

#include <vector>

namespace turbolane::backend {

class EventLog;
class InvoiceService;
class Store;

struct NewDispute {
    InvoiceId invoice;
    int item = 0; ///< its number on the invoice
    std::string text;
    std::optional<Money> amount = {}; ///< what is thought too much of it, before tax
};

/// A line of an invoice that a customer does not believe. The invoice itself is never changed: what
/// was wrong is given back by a credit note.
class Disputes {
public:
    struct Parts {
        Store &store;
        EventLog &events;
        InvoiceService &invoices;
        const Clock &clock;
    };
    explicit Disputes(const Parts &parts);

    std::vector<Dispute> all() const; ///< newest first
    Result<std::vector<Dispute>> of(const InvoiceId &invoice) const;
    Result<Dispute> dispute(const DisputeId &id) const;
    /// NotFound; WrongState: of a credit note, or this item is disputed already; OutOfRange: more
    /// than the item came to.
    Result<Dispute> raise(const NewDispute &ask);
    /// By the carrier, once, with a credit note where it gives something back.
    Result<Dispute> answer(const DisputeId &id, const std::string &text,
                           const std::optional<Money> &credit);
    /// By the customer: content with the answer, or not asking any more.
    Result<Dispute> close(const DisputeId &id);

private:
    Result<Done> mayBeRaised(const NewDispute &ask) const;
    Dispute kept(const Dispute &dispute);

    Parts m_parts;
    DisputeTable m_table;
};

} // namespace turbolane::backend
