// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/request.h"
#include "client/wire/fields.h"
#include "domain/invoice.h"

namespace turbolane::client::wire {

// The words of an invoice are closed, as all words of money are. Whether its sums are right is
// shown rather than judged here.

/// All but its items.
Invoice invoiceSummary(const Fields &fields);

Result<std::vector<Invoice>> readInvoices(const Answer &answer); ///< without their items
Result<Invoice> readInvoice(const Answer &answer);
/// As it came.
Result<QByteArray> readTable(const Answer &answer);

} // namespace turbolane::client::wire
