// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/invoice.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// Invoices and credit notes as they were issued. Written once: a payment, and whatever takes
/// something back, is a row of its own.
class InvoiceTable {
public:
    explicit InvoiceTable(Database &database)
        : m_database(database)
    { }
    std::vector<Invoice> all() const; ///< newest first
    std::optional<Invoice> byId(const InvoiceId &id) const;
    std::vector<Invoice> notesOn(const InvoiceId &id) const; ///< oldest first
    /// Every usage item and correction ever billed for the use of a month.
    std::vector<BillItem> billedFor(Interval month) const;

    void add(std::int64_t number, const Invoice &invoice);
    void setPaid(const InvoiceId &id, Instant at);

    /// Months are closed in order; one in which nothing was used has no invoice.
    std::optional<Interval> lastClosed() const;
    void setClosed(Interval month);
    /// Closed months of which something became known since, oldest first.
    std::vector<Interval> lateMonths() const;
    /// The closed month of that instant; nothing where it is not closed.
    void addLateMonth(Instant instant);
    void forgetLateMonths();

private:
    std::vector<Invoice> where(const char *sql, const Values &values) const;
    void addParts(Invoice &invoice) const;
    void add(const InvoiceId &invoice, const BillItem &item);

    Database &m_database;
};

} // namespace turbolane::backend
