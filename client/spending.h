// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/budget.h"
#include "domain/costtag.h"
#include "domain/dispute.h"
#include "domain/spend.h"

#include <chrono>
#include <optional>
#include <string>

namespace turbolane::client {

/// A billing month of the account; empty: the one that runs.
using MonthAsked = std::optional<std::chrono::year_month>;

/// A line of an invoice that looks wrong.
struct NewDispute {
    InvoiceId invoice;
    int item = 0; ///< its number on the invoice
    std::string text; ///< why; 1 to 1,000 characters
    std::optional<Money> amount = {}; ///< how much of it looks too much
};

/// All tags of one thing, in the place of those it has.
struct NewTags {
    ConnectionId connection = {};
    PortId port = {}; ///< in the place of connection
    std::vector<CostTag> tags = {};
    std::optional<std::int64_t> version = {}; ///< refused (Stale) if it is not the carrier's
};

} // namespace turbolane::client
