// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/orders/orderservice.h"
#include "domain/quote.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

class EventLog;
class PlannedWork;

struct AskQuote {
    AddConnection order;
    std::string request; ///< the same, in the customer's own words: JSON
    Seconds valid{300};
};

/// Firm offers. A quote is what the order would be, with its price, its bandwidth, its path and
/// its VLANs kept for the customer until it expires, by the carrier's clock. From then on all of
/// that is free, exactly once, whether or not the carrier ran then.
class Quotes {
public:
    struct Parts {
        Store &store;
        OrderService &orders;
        Capacity &capacity;
        EventLog &events;
        const Clock &clock;
        const PlannedWork &work;
    };
    explicit Quotes(const Parts &parts)
        : m_parts(parts)
    { }

    std::vector<Quote> all() const; ///< newest first
    Result<Quote> one(const QuoteId &id) const;

    /// Refused as the order would be.
    Result<Quote> ask(const AskQuote &ask);
    /// The same order as was asked about. It takes over what the quote held, without a gap, and
    /// costs what the quote said. WrongState once the quote is over.
    Result<PlacedOrder> accept(const QuoteId &id, AddConnection order);
    Result<Quote> decline(const QuoteId &id);

    /// Writes down what has expired.
    void runDue();
    std::optional<Instant> nextDue() const;

private:
    Result<Quote> open(const QuoteId &id) const;
    void tellOfWork(Quote &quote) const;
    void become(Quote &quote, QuoteState state);
    void letGo(Quote &quote, QuoteState state);

    Parts m_parts;
};

} // namespace turbolane::backend
