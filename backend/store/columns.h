// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "backend/store/termscolumn.h"
#include "domain/hourlyrate.h"
#include "domain/path.h"
#include "domain/vlan.h"

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

inline std::optional<Vlan> vlanFrom(std::optional<std::int64_t> number)
{
    return number ? std::optional(*Vlan::of(*number)) : std::nullopt;
}

inline Path readPath(Row &row)
{
    // Columns are read from the left: braces keep that order.
    return Path{.pops = splitIds<PopId>(row.text()),
                .links = splitIds<LinkId>(row.text()),
                .oneWay = Micros(row.number()),
                .routeKm = row.number()};
}

/// A path has a PoP at least: without any there is none.
inline std::optional<Path> maybePath(Row &row)
{
    const Path path = readPath(row);
    return path.pops.empty() ? std::nullopt : std::optional(path);
}

inline Values &operator<<(Values &values, const std::optional<Vlan> &vlan)
{
    return values.maybe(vlan ? std::optional(std::int64_t(vlan->number())) : std::nullopt);
}

inline Values &operator<<(Values &values, const Path &path)
{
    return values << joinIds(path.pops) << joinIds(path.links) << path.oneWay.count()
                  << path.routeKm;
}

} // namespace turbolane::backend
