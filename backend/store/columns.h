// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"
#include "backend/store/database.h"
#include "domain/hourlyrate.h"

#include <string>
#include <string_view>
#include <vector>

/// How values that need more than one column, or a list in one, are kept.
namespace turbolane::backend {

/// "FRA;AMS": ids have no semicolon.
template <typename AnyId>
std::string joinIds(const std::vector<AnyId> &ids)
{
    std::string joined;
    for (const AnyId &id : ids)
        joined += (joined.empty() ? "" : ";") + id.text();
    return joined;
}

template <typename AnyId>
std::vector<AnyId> splitIds(std::string_view joined)
{
    std::vector<AnyId> ids;
    while (!joined.empty()) {
        const std::size_t end = joined.find(';');
        ids.emplace_back(std::string(joined.substr(0, end)));
        joined = end == std::string_view::npos ? std::string_view() : joined.substr(end + 1);
    }
    return ids;
}

inline Currency readCurrency(Row &row)
{
    const Result<Currency> currency = Currency::parse(row.text());
    require(bool(currency), "currencies are checked before they are stored");
    return *currency;
}

inline HourlyRate readRate(Row &row)
{
    const std::int64_t numerator = row.number();
    const std::int64_t denominator = row.number();
    return HourlyRate::of(numerator, denominator, readCurrency(row));
}

inline ChargeTerms readTerms(Row &row)
{
    const auto distance = DistanceClass(row.number());
    const std::string zone = row.text();
    return {.distance = distance, .tariffZone = zone, .aEndTimeZone = row.text()};
}

} // namespace turbolane::backend
