// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/handlers/answering.h"
#include "backend/http/spec.h"
#include "domain/bandwidth.h"
#include "domain/localtime.h"
#include "domain/money.h"
#include "domain/vlan.h"

namespace turbolane::backend::http {

// The rules that several questions share.

/// Whole Mbps; the top only keeps sums far from overflow, the services know the real limits.
inline constexpr NumberRule bandwidthRule{1'000, 1'000'000'000'000, 1'000};
/// 60 seconds to 7 days.
inline constexpr NumberRule durationRule{60, 604'800};
inline constexpr NumberRule additionalRule{1, 604'800};
inline constexpr NumberRule microsRule{0, 1'000'000'000'000'000};
inline constexpr NumberRule vlanRule{Vlan::first, Vlan::last};
inline const WordRule chargeKindRule{{"base", "boost", "port", "crossConnect", "data", "percentile",
                                      "pool", "cloudFee", "earlyTermination"}};

inline Bandwidth bandwidthOf(const Given &given, std::string_view name)
{
    return Bandwidth::kbps(given.number(name));
}

inline std::optional<Bandwidth> optionalBandwidth(const Given &given, std::string_view name)
{
    if (!given.has(name))
        return std::nullopt;
    return bandwidthOf(given, name);
}

template <typename AnyId>
std::optional<AnyId> optionalId(const Given &given, std::string_view name)
{
    if (!given.has(name))
        return std::nullopt;
    return AnyId(given.text(name));
}

/// "mostMicros" is in the account's own currency.
inline std::optional<Money> mostOf(const Given &given, Currency currency)
{
    if (!given.has("mostMicros"))
        return std::nullopt;
    return Money::micros(given.number("mostMicros"), currency);
}

/// A billing month: "2026-05".
inline const FieldSpec monthField{"month", TextRule{Letters::Name, 7}, false};
/// Nothing where it was not given. Malformed.
inline Result<std::optional<std::chrono::year_month>> monthOf(const Given &given)
{
    using Month = std::optional<std::chrono::year_month>;
    if (!given.has("month"))
        return Month();
    const Result<LocalTime> first = parseLocalTime(given.text("month") + "-01T00:00:00");
    if (!first)
        return Error{ErrorCode::Malformed, "a month is written 2026-05", "/month"};
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(*first));
    return Month(date.year() / date.month());
}

/// Who lets something pass a budget's limit. Only operators say so: Forbidden.
inline constexpr TextRule approverRule{Letters::Plain, 100};
inline Result<std::string> approvalIn(const Asked &asked)
{
    const auto name = asked.given.optional<std::string>("approvedBy");
    if (name && !asked.request.isOperators)
        return Error{ErrorCode::Forbidden, "an approval is given with the operators' token",
                     "/approvedBy"};
    return name.value_or("");
}

} // namespace turbolane::backend::http
