// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/billing/taxes.h"
#include "domain/disturbance.h"
#include "domain/invoice.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// Who bills whom, for when. Pure: the number and the time are handed in.
struct InvoiceHead {
    InvoiceId id;
    std::string carrier;
    std::string customer;
    Currency currency;
    Interval month = Interval::between({}, {});
    std::string timeZone;
    Instant issuedAt{};
    Instant dueAt{};
    Rounding rounding = Rounding::HalfUp;
    std::optional<TaxRate> tax = {}; ///< of the customer's country at the end of the month
};

/// The bill lines of a month as items of its invoice.
std::vector<BillItem> itemsOf(const std::vector<BillLine> &lines, Interval month);

/// Which rows are under an item; those of other plans among them, see isUnder().
ChargeFilter rowsUnder(const BillItem &item);
/// Items issued before they named their plan, and corrections, are of all plans.
bool isUnder(const BillItem &item, const UsageRow &row);

/// What has to be added to what was billed for a month so that it comes to what is true of it now:
/// one item for each line that differs, none where nothing does. Overflow.
Result<std::vector<BillItem>> correctionsOf(const std::vector<BillLine> &now,
                                            const std::vector<BillItem> &billed, Interval month);

/// How much of a month's base charge is given back, and for what.
struct CreditRule {
    std::int64_t ppmAnHour = 0; ///< of the base charge, for each begun hour lost
    std::int64_t mostPpm = 0;
};
/// The credit for promised minutes that were missed on one base item; nothing where none were.
std::optional<BillItem> serviceLevelCredit(const BillItem &base, std::int64_t minutesLost,
                                           const CreditRule &rule);

/// Items numbered from 1 in the order given, tax once for each rate, the sums. An item's amounts
/// are in the head's currency. Overflow.
Result<Invoice> invoiceOf(const InvoiceHead &head, std::vector<BillItem> items);

/// Takes back so much of some of its items: credit items negative, the rate of the invoice's own
/// tax. OutOfRange: more than the item came to, or nothing.
struct TakenBack {
    int item = 0; ///< its number on the invoice
    Money amount; ///< net, positive, whole hundredths
    std::string note;
};
Result<Invoice> creditNoteFor(const Invoice &invoice, const InvoiceHead &head,
                              const std::vector<TakenBack> &back);

} // namespace turbolane::backend
