// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/money.h"

#include <cstdint>
#include <string>
#include <vector>

namespace turbolane {

/// One item of an invoice, and what the same facts come to now.
struct ProvedItem {
    int number = 0; ///< on the invoice; 0: it should be there and is not
    std::string name; ///< of the connection or port
    Money billed;
    Money recomputed;
    friend bool operator==(const ProvedItem &, const ProvedItem &) = default;
};

/// An invoice, worked out again from the journal of charges alone.
struct BillProof {
    InvoiceId invoice;
    std::int64_t facts = 0; ///< in the journal, each with the SHA-256 of the one before it
    std::string head; ///< of the last, hexadecimal
    std::vector<ProvedItem> items;
    Money billed; ///< the invoice's total, tax included
    Money recomputed;
    Money difference; ///< recomputed less billed: zero
    friend bool operator==(const BillProof &, const BillProof &) = default;
};

} // namespace turbolane
