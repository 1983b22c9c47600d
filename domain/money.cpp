// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"

#include <limits>

namespace turbolane {

namespace {

constexpr std::int64_t microsPerUnit = 1'000'000;
constexpr std::int64_t microsPerMinor = 10'000;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The digits of text as a number below ten to the eighteenth, or -1.
std::int64_t number(std::string_view text)
{
    if (text.empty() || text.size() > 12)
        return -1;
    std::int64_t value = 0;
    for (const char character : text) {
        if (!isDigit(character))
            return -1;
        value = value * 10 + (character - '0');
    }
    return value;
}

} // namespace

Result<Currency> Currency::parse(std::string_view text)
{
    const auto capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    if (text.size() != 3 || !capital(text[0]) || !capital(text[1]) || !capital(text[2]))
        return Error{ErrorCode::Malformed,
                     "not a currency code: " + std::string(text.substr(0, 8))};
    return Currency(text[0], text[1], text[2]);
}

std::string_view wireName(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Down: return "down";
    case Rounding::HalfUp: return "halfUp";
    case Rounding::Up: return "up";
    }
    return {};
}

bool divideRounded(Wide numerator, Wide denominator, Rounding rounding, std::int64_t *out)
{
    require(denominator > 0, "money is divided by a positive number");
    const Wide size = numerator < 0 ? -numerator : numerator;
    Wide quotient = size / denominator;
    const Wide remainder = size % denominator;
    const bool away = (rounding == Rounding::HalfUp && remainder >= denominator - remainder)
        || (rounding == Rounding::Up && remainder > 0);
    quotient += away ? 1 : 0;
    if (quotient > std::numeric_limits<std::int64_t>::max())
        return false;
    *out = std::int64_t(numerator < 0 ? -quotient : quotient);
    return true;
}

Result<Money> Money::parse(std::string_view amount, Currency currency)
{
    const Error malformed{ErrorCode::Malformed,
                          "not an amount: " + std::string(amount.substr(0, 40))};
    const bool negative = amount.starts_with('-');
    std::string_view rest = amount.substr(negative ? 1 : 0);
    const std::size_t point = rest.find('.');
    const std::int64_t whole = number(rest.substr(0, point));
    std::int64_t fraction = 0;
    if (point != std::string_view::npos) {
        const std::string_view decimals = rest.substr(point + 1);
        fraction = decimals.size() <= 6 ? number(decimals) : -1;
        for (std::size_t place = decimals.size(); place < 6; ++place)
            fraction *= 10;
    }
    if (whole < 0 || fraction < 0)
        return malformed;
    const std::int64_t micros = whole * microsPerUnit + fraction;
    return Money(negative ? -micros : micros, currency);
}

Result<Money> Money::plus(Money other) const
{
    if (m_currency != other.m_currency)
        return Error{ErrorCode::CurrencyMismatch, "a sum of two currencies"};
    std::int64_t sum = 0;
    if (__builtin_add_overflow(m_micros, other.m_micros, &sum))
        return Error{ErrorCode::Overflow, "a sum out of range"};
    return Money(sum, m_currency);
}

Result<Money> Money::minus(Money other) const
{
    if (m_currency != other.m_currency)
        return Error{ErrorCode::CurrencyMismatch, "a difference of two currencies"};
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(m_micros, other.m_micros, &difference))
        return Error{ErrorCode::Overflow, "a difference out of range"};
    return Money(difference, m_currency);
}

Result<Money> Money::times(std::int64_t numerator, std::int64_t denominator,
                           Rounding rounding) const
{
    std::int64_t product = 0;
    if (!divideRounded(Wide(m_micros) * numerator, denominator, rounding, &product))
        return Error{ErrorCode::Overflow, "a product out of range"};
    return Money(product, m_currency);
}

Money Money::roundedToMinor(Rounding rounding) const
{
    std::int64_t minor = 0;
    std::int64_t micros = 0;
    require(divideRounded(m_micros, microsPerMinor, rounding, &minor), "a rounded sum fits");
    require(!__builtin_mul_overflow(minor, microsPerMinor, &micros), "a rounded sum fits");
    return Money(micros, m_currency);
}

std::string Money::amountText() const
{
    const bool negative = m_micros < 0;
    const Wide size = negative ? -Wide(m_micros) : Wide(m_micros);
    const std::string whole = std::to_string(std::int64_t(size / microsPerUnit));
    std::string decimals = std::to_string(std::int64_t(size % microsPerUnit));
    decimals.insert(0, 6 - decimals.size(), '0');
    return (negative ? "-" : "") + whole + "." + decimals;
}

} // namespace turbolane
