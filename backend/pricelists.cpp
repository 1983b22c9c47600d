// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/pricelists.h"

#include "backend/store/tarifftable.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

Instant midnight(const TimeZone &account, std::chrono::year_month_day day)
{
    const Instant utc{std::chrono::sys_days(day)};
    return utc - account.offsetAt(utc - account.offsetAt(utc));
}

Result<Tariff> read(const TariffTable::List &list, std::size_t number)
{
    const std::string name = "price list " + std::to_string(number);
    Result<Tariff> tariff = Tariff::from({name, list.prices}, CsvText{name, list.plans});
    if (!tariff)
        return Error{ErrorCode::Damaged,
                     "a list that the books were kept by cannot be read: " + tariff.error().detail};
    return tariff;
}

} // namespace

Result<PriceList> PriceList::in(const DataFiles &data)
{
    Result<CsvText> prices = data.fileOrBuiltIn("tariffs.csv");
    if (!prices)
        return prices.error();
    Result<CsvText> plans = data.fileOrBuiltIn("plans.csv");
    if (!plans)
        return plans.error();
    Result<Tariff> tariff = Tariff::from(*prices, *plans);
    if (!tariff)
        return tariff.error();
    return PriceList{std::move(prices->bytes), std::move(plans->bytes), std::move(*tariff)};
}

Result<TariffBook> priceListsWith(Database &database, const PriceList &newest,
                                  const TimeZone &account, Instant now)
{
    TariffTable table(database);
    const std::vector<TariffTable::List> kept = table.all();
    std::vector<TariffBook::Listed> lists;
    for (std::size_t at = 0; at < kept.size(); ++at) {
        Result<Tariff> tariff = read(kept[at], at + 1);
        if (!tariff)
            return tariff.error();
        lists.push_back({kept[at].validFrom, std::move(*tariff)});
    }
    const bool isKnown =
        !kept.empty() && kept.back().prices == newest.prices && kept.back().plans == newest.plans;
    if (isKnown)
        return TariffBook::of(std::move(lists));
    Instant from = now;
    if (const auto day = newest.tariff.validFrom())
        from = std::max(now, midnight(account, *day));
    lists.push_back({from, newest.tariff});
    Result<TariffBook> book = TariffBook::of(std::move(lists));
    if (book)
        table.add({.validFrom = from, .prices = newest.prices, .plans = newest.plans});
    return book;
}

} // namespace turbolane::backend
