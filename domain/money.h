// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace turbolane {

/// An ISO 4217 code: three capital letters.
class Currency {
public:
    static Result<Currency> parse(std::string_view text);
    static consteval Currency of(const char (&code)[4])
    {
        return Currency(code[0], code[1], code[2]);
    }

    std::string text() const { return std::string(m_code, 3); }
    friend constexpr auto operator<=>(const Currency &, const Currency &) = default;

private:
    constexpr Currency(char first, char second, char third)
        : m_code{first, second, third}
    { }

    char m_code[3];
};

/// Which way the crumbs fall. The caller always says.
enum class Rounding : std::uint8_t { Down = 1, HalfUp = 2, Up = 3 };

std::string_view wireName(Rounding rounding);

/// An exact sum, in millionths of the currency's unit. An hour of a small connection costs less
/// than a cent, so cents are not fine enough.
///
/// There is no conversion from double and none to it. Adding euros to dollars is an error to
/// handle, not a number to print.
class Money {
public:
    static constexpr Money micros(std::int64_t millionths, Currency currency)
    {
        return {millionths, currency};
    }
    static constexpr Money zero(Currency currency) { return {0, currency}; }
    /// Reads "35.28", "-0.000001": up to six decimals, always a point, whatever the locale.
    static Result<Money> parse(std::string_view amount, Currency currency);

    Result<Money> plus(Money other) const;
    Result<Money> minus(Money other) const;
    /// this * numerator / denominator, exact in between; denominator > 0. "Up" and "HalfUp" move
    /// away from zero, "Down" towards it.
    Result<Money> times(std::int64_t numerator, std::int64_t denominator, Rounding rounding) const;
    /// To whole hundredths (cents), still held in millionths.
    Money roundedToMinor(Rounding rounding) const;

    constexpr std::int64_t inMicros() const { return m_micros; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isZero() const { return m_micros == 0; }
    /// Exact, C locale, six decimals: "35.280000".
    std::string amountText() const;

    friend constexpr bool operator==(const Money &, const Money &) = default;

private:
    constexpr Money(std::int64_t micros, Currency currency)
        : m_micros(micros)
        , m_currency(currency)
    { }

    std::int64_t m_micros;
    Currency m_currency;
};

/// Room for a product of two 64-bit numbers.
__extension__ using Wide = __int128;

/// numerator / denominator rounded; false when it does not fit. 128-bit in between.
bool divideRounded(Wide numerator, Wide denominator, Rounding rounding, std::int64_t *out);

} // namespace turbolane
