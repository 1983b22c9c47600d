// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/rating.h"
#include "backend/store/journaltable.h"
#include "domain/billproof.h"
#include "domain/invoice.h"

#include <initializer_list>
#include <vector>

namespace turbolane::backend {

class Biller;
class ServiceLevels;
class Store;
namespace facts {
class Replay;
}

/// Works an invoice out again from the journal of charges alone: nothing of what the carrier
/// remembers besides is looked at but the price lists, and the invoice it is held against.
class BillProver {
public:
    BillProver(Store &store, const Biller &biller, const ServiceLevels &levels)
        : m_store(store)
        , m_biller(biller)
        , m_levels(levels)
    { }
    /// NotFound; WrongState for a credit note, which is what was agreed; Damaged: the journal is
    /// not as it was written.
    Result<BillProof> of(const InvoiceId &id) const;
    /// The usage rows of its month, as they were when the invoice was issued, one by one. Damaged,
    /// as above.
    Result<Done> eachRow(const Invoice &invoice, const ChargeFilter &filter,
                         const Rating::Sink &sink) const;
    /// The rows by which its item corrects an earlier month: what was billed for that last, against
    /// what was true of it when this invoice was issued. Damaged, as above.
    Result<std::vector<UsageRow>> corrections(const Invoice &invoice, const BillItem &item) const;

private:
    /// The journal once, for each of them.
    Result<JournalTable::Chain> read(std::initializer_list<facts::Replay *> replays) const;
    /// What was billed for a month on invoices before this one.
    std::vector<BillItem> billedBefore(const Invoice &invoice, Interval month) const;
    /// The last invoice before this one that billed that month, or corrected it.
    InvoiceId billedLast(const Invoice &invoice, Interval month) const;

    Store &m_store;
    const Biller &m_biller;
    const ServiceLevels &m_levels;
};

} // namespace turbolane::backend
