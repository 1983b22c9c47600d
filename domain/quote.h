// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/path.h"
#include "domain/quotestate.h"

#include <string>

namespace turbolane {

/// A firm offer: until it expires, its price and its capacity are the customer's to take.
struct Quote {
    QuoteId id;
    QuoteState state = QuoteState::Acknowledged;
    Instant placedAt{};
    Instant validUntil{};
    CandidatePath candidate; ///< what will be ordered, and for how much
    std::string request; ///< the order that was asked about, in the customer's own words: JSON
    OrderId order; ///< that took it, or empty
    friend bool operator==(const Quote &, const Quote &) = default;
};

} // namespace turbolane
