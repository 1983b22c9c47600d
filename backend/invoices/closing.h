// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/billing/invoicing.h"
#include "backend/billing/ledger.h"
#include "backend/billing/usageblock.h"
#include "domain/clock.h"

#include <vector>

namespace turbolane::backend {

class Assurance;
class Biller;
class Charging;
class EventLog;
class ServiceLevels;
class Store;
struct Customer;
struct InvoiceRules;

/// Closes a billing month: seals its usage rows, bills them and what became known of earlier
/// months, and posts the invoice. In the caller's transaction.
class Closing {
public:
    struct Parts {
        Store &store;
        EventLog &events;
        const Charging &charging;
        const Biller &biller;
        const Assurance &assurance;
        const ServiceLevels &levels;
        const Customer &customer;
        const InvoiceRules &rules;
        const Clock &clock;
    };
    explicit Closing(const Parts &parts)
        : m_parts(parts)
    { }

    /// A month that is over, and follows the last that was closed. Nothing used, no invoice.
    /// Overflow: its sums do not fit; what was written until then is for the caller to undo.
    Result<Done> close(Interval month);

    /// Who bills whom, dated now, without a number yet.
    InvoiceHead head(Interval month) const;
    /// Gives it its number and puts it into the books.
    Invoice issue(Invoice invoice);
    /// At the end of the books.
    void post(LedgerEntry entry);

private:
    Result<std::vector<BillItem>> itemsOfMonth(Interval month);
    Result<Done> addCorrections(Interval month, std::vector<BillItem> &items) const;
    Result<Done> noteMetered(Interval month) const;
    void addCredits(Interval month, std::vector<BillItem> &items) const;

    Parts m_parts;
};

} // namespace turbolane::backend
