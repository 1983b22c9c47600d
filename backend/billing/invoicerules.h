// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/taxes.h"

#include <chrono>

namespace turbolane::backend {

/// How the customer is invoiced: data, checked when it is read.
struct InvoiceRules {
    /// Malformed, with file and reason: a fact that is missing, unknown, told twice or out of
    /// range.
    static Result<InvoiceRules> from(CsvText facts, Taxes taxes);
    /// The folder's own files, else the built-in ones.
    static Result<InvoiceRules> in(const DataFiles &data);

    Taxes taxes = {};
    std::string country = {}; ///< of the customer: whose tax is charged; empty: none
    std::chrono::days payment{30}; ///< from issue to due
    /// From the end of a month to its invoice: usage that is told late by less is on it.
    std::chrono::hours settling{6};
};

} // namespace turbolane::backend
