// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/tarifftable.h"

namespace turbolane::backend {

std::vector<TariffTable::List> TariffTable::all() const
{
    std::vector<List> lists;
    m_database.each("SELECT valid_from, prices, plans FROM tariff_list ORDER BY number", {},
                    [&lists](Row &row) {
                        lists.push_back({.validFrom = row.instant(),
                                         .prices = row.text(),
                                         .plans = row.text()});
                    });
    return lists;
}

void TariffTable::add(const List &list)
{
    m_database.run("INSERT INTO tariff_list (number, valid_from, prices, plans) "
                   "SELECT COUNT(*) + 1, ?, ?, ? FROM tariff_list",
                   Values() << list.validFrom << list.prices << list.plans);
}

} // namespace turbolane::backend
