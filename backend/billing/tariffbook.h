// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"

#include <vector>

namespace turbolane::backend {

/// Every price list there has been. What was ordered keeps the list it was ordered under; a new
/// list is for new orders, from when it holds, and reprices nothing.
class TariffBook {
public:
    struct Listed {
        Instant validFrom{};
        Tariff tariff;
    };
    /// One list that always held.
    explicit TariffBook(Tariff only) { m_lists.push_back({Instant::min(), std::move(only)}); }
    /// Numbered from 1 in this order, in which they hold after each other. OutOfRange: none, or of
    /// different currencies.
    static Result<TariffBook> of(std::vector<Listed> lists);

    /// By which these terms are priced.
    const Tariff &of(const ChargeTerms &terms) const;
    /// For what is ordered at that instant.
    const Tariff &at(Instant instant) const { return list(numberAt(instant)); }
    int numberAt(Instant instant) const;
    Currency currency() const { return m_lists.front().tariff.currency(); }
    std::size_t size() const { return m_lists.size(); }

private:
    TariffBook() = default;
    const Tariff &list(int number) const;

    std::vector<Listed> m_lists;
};

} // namespace turbolane::backend
