// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
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

/// What the carrier says to one. With its operator's token only.
struct DisputeAnswer {
    DisputeId dispute;
    std::string text; ///< as above
    std::optional<Money> credit = {}; ///< given back by a credit note
};

/// A month as it was, under something else. What is empty stays as it was.
struct WhatIfQuestion {
    MonthAsked month = {};
    ConnectionId connection = {}; ///< empty: every one
    PlanId plan = {};
    std::optional<int> termMonths = {}; ///< 0: none
    std::optional<Bandwidth> base = {};
    bool withoutBoosts = false;
    friend bool operator==(const WhatIfQuestion &, const WhatIfQuestion &) = default;
};

/// All tags of one thing, in the place of those it has.
struct NewTags {
    ConnectionId connection = {};
    PortId port = {}; ///< in the place of connection
    std::vector<CostTag> tags = {};
    std::optional<std::int64_t> version = {}; ///< refused (Stale) if it is not the carrier's
};

} // namespace turbolane::client
