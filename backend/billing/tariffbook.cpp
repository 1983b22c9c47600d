// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/tariffbook.h"

namespace turbolane::backend {

Result<TariffBook> TariffBook::of(std::vector<Listed> lists)
{
    if (lists.empty())
        return Error{ErrorCode::OutOfRange, "no price list"};
    for (const Listed &listed : lists)
        if (listed.tariff.currency() != lists.front().tariff.currency())
            return Error{ErrorCode::OutOfRange,
                         "price lists in " + lists.front().tariff.currency().text() + " and in "
                             + listed.tariff.currency().text()
                             + ": a second currency is a second carrier"};
    TariffBook book;
    book.m_lists = std::move(lists);
    book.m_lists.front().validFrom = Instant::min();
    return book;
}

const Tariff &TariffBook::of(const ChargeTerms &terms) const
{
    return list(terms.list);
}

int TariffBook::numberAt(Instant instant) const
{
    auto number = m_lists.size();
    while (number > 1 && m_lists[number - 1].validFrom > instant)
        --number;
    return int(number);
}

const Tariff &TariffBook::list(int number) const
{
    require(number >= 1 && std::size_t(number) <= m_lists.size(),
            "every list that was sold by is kept");
    return m_lists[std::size_t(number - 1)].tariff;
}

} // namespace turbolane::backend
