// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "billingcase.h"

#include "backend/billing/invoicing.h"

namespace turbolane::backend::test {

inline Money euros(const char *amount)
{
    return *Money::parse(amount, eur);
}

inline Interval may()
{
    return Interval::between(utc("2026-04-30 22:00:00"), utc("2026-05-31 22:00:00"));
}

/// A bill line of a connection; its exact sum is what is rounded.
inline BillLine line(const char *connection, ChargeKind kind, const char *exact)
{
    return {.connection = ConnectionId(connection),
            .connectionName = std::string("Line ") + connection,
            .kind = kind,
            .billed = Seconds(3'600),
            .rows = 1,
            .exact = euros(exact),
            .rounded = euros(exact).roundedToMinor(Rounding::HalfUp)};
}

inline InvoiceHead head(std::int64_t taxPpm = 190'000)
{
    return {.id = InvoiceId("2026-000001"),
            .carrier = "Meridian Exchange",
            .customer = "Kastner Group",
            .currency = eur,
            .month = may(),
            .timeZone = "Europe/Berlin",
            .issuedAt = utc("2026-06-01 04:00:00"),
            .dueAt = utc("2026-07-01 04:00:00"),
            .tax = TaxRate{.country = "DE", .name = "DE VAT", .ratePpm = taxPpm, .from = {}}};
}

inline Invoice invoice(const std::vector<BillLine> &lines, std::int64_t taxPpm = 190'000)
{
    const Result<Invoice> made = invoiceOf(head(taxPpm), itemsOf(lines, may()));
    if (!made)
        qFatal("no invoice: %s", made.error().detail.c_str());
    return *made;
}

} // namespace turbolane::backend::test
