// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/ledger.h"
#include "backend/billing/rating.h"
#include "backend/invoices/closing.h"
#include "domain/billproof.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// Invoices: each month by itself once it is over and settled, and what becomes of them. An issued
/// one is never changed; what was wrong is taken back by a credit note.
class InvoiceService {
public:
    explicit InvoiceService(const Closing::Parts &parts)
        : m_parts(parts)
        , m_closing(parts)
    { }

    std::vector<Invoice> all() const; ///< newest first
    /// The months that were charged for and are on no invoice yet, the newest first.
    std::vector<Interval> openMonths() const;
    Result<Invoice> invoice(const InvoiceId &id) const;
    /// The usage rows under one of its items, worked out again: those that were billed, whatever
    /// became known since. NotFound; WrongState for an item that has none of its own.
    Result<std::vector<UsageRow>> rows(const InvoiceId &id, int item) const;
    /// All that was billed of its month, one by one: see Rating.
    Result<Done> eachRow(const Invoice &invoice, const ChargeFilter &filter,
                         const Rating::Sink &sink) const;
    /// NotFound; WrongState when it is paid already.
    Result<Invoice> setPaid(const InvoiceId &id);
    /// Issues a credit note. NotFound; OutOfRange: more than is left of an item.
    Result<Invoice> takeBack(const InvoiceId &id, const std::vector<TakenBack> &back);
    std::vector<LedgerEntry> books() const; ///< oldest first
    /// An invoice worked out again from the journal: see BillProver.
    Result<BillProof> proof(const InvoiceId &id) const;

    /// Closes every month that is over and settled.
    void runDue();
    std::optional<Instant> nextDue() const;

private:
    /// The first month that is not closed yet; nothing before anything was charged.
    std::optional<Interval> openMonth() const;
    Instant settled(Interval month) const;
    Result<Done> leavesEnough(const Invoice &invoice, const std::vector<TakenBack> &back) const;

    Closing::Parts m_parts;
    Closing m_closing;
    std::optional<Instant> m_notBefore; ///< after a month that could not be closed
};

} // namespace turbolane::backend
