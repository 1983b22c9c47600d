// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"
#include "backend/store/database.h"
#include "domain/quote.h"
#include "domain/tagging.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// What belongs to a quote and is not shown of it.
struct QuoteTerms {
    ChargeTerms charge;
    Tags port;
    std::optional<Vlan> cloud;
};

class QuoteTable {
public:
    explicit QuoteTable(Database &database)
        : m_database(database)
    { }
    std::vector<Quote> all() const; ///< newest first
    std::optional<Quote> byId(const QuoteId &id) const;
    QuoteTerms terms(const QuoteId &id) const;
    /// Orderable, and to be ordered no longer; in the order in which they expire.
    std::vector<Quote> due(Instant now) const;
    std::optional<Instant> nextExpiry() const;

    void add(std::int64_t number, const Quote &quote, const QuoteTerms &terms);
    /// Its state, and the order that took it.
    void save(const Quote &quote);

private:
    std::vector<Quote> where(const char *sql, const Values &values) const;

    Database &m_database;
};

} // namespace turbolane::backend
