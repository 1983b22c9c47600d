// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invoice.h"
#include "ui/kit/badge.h"

#include <QString>
#include <QTimeZone>

namespace turbolane::ui {

/// "May 2026", of a billing month.
QString monthOfYear(Instant instant, const QTimeZone &zone);
/// Of the account, in which the invoice's month is one.
QTimeZone zoneOf(const Invoice &invoice);

/// How an invoice stands just now: "Paid", "Due in 2 days", "Overdue by 3 days"; of a credit note
/// "Credit".
struct InvoiceStanding {
    Tone tone = Tone::Neutral;
    QString word;
};
InvoiceStanding standingOf(const Invoice &invoice, Instant now);
/// How it was worked out: "90 min of promised time were missed: 2 begun hours, each 10% of the base
/// charge of 12.34, at most 50% of it."
QString creditWords(const CreditBasis &basis);
/// The same of any item that has words of its own; else empty.
QString noteWords(const BillItem &item);
/// "Credits 2026-000001", of a credit note; else empty.
QString correctsWord(const Invoice &invoice);

} // namespace turbolane::ui
