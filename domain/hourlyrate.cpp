// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/hourlyrate.h"

#include <limits>

namespace turbolane {

namespace {

constexpr std::int64_t secondsPerHour = 3'600;
constexpr std::int64_t microsPerMinor = 10'000;

Wide greatestCommonDivisor(Wide left, Wide right)
{
    while (right != 0) {
        const Wide rest = left % right;
        left = right;
        right = rest;
    }
    return left;
}

} // namespace

Result<HourlyRate> HourlyRate::reduced(Wide numerator, Wide denominator, Currency currency)
{
    const Wide common = greatestCommonDivisor(numerator, denominator);
    const Wide top = numerator / common;
    const Wide bottom = denominator / common;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    if (top > most || bottom > most)
        return Error{ErrorCode::Overflow, "a rate out of range"};
    return HourlyRate(std::int64_t(top), std::int64_t(bottom), currency);
}

HourlyRate HourlyRate::of(std::int64_t numerator, std::int64_t denominator, Currency currency)
{
    require(numerator >= 0, "a rate is not negative");
    require(denominator > 0, "a rate has a positive denominator");
    return *reduced(numerator, denominator, currency);
}

Result<Money> HourlyRate::amountInSteps(std::int64_t micros, Seconds seconds,
                                        Rounding rounding) const
{
    require(seconds >= Seconds(0), "time is not billed backwards");
    std::int64_t steps = 0;
    std::int64_t amount = 0;
    Wide divisor = 0;
    const Wide owed = Wide(m_numerator) * seconds.count();
    if (__builtin_mul_overflow(Wide(m_denominator), Wide(secondsPerHour) * micros, &divisor)
        || !divideRounded(owed, divisor, rounding, &steps)
        || __builtin_mul_overflow(steps, micros, &amount))
        return Error{ErrorCode::Overflow, "an amount out of range"};
    return Money::micros(amount, m_currency);
}

Result<Money> HourlyRate::amountFor(Seconds seconds, Rounding rounding) const
{
    return amountInSteps(1, seconds, rounding);
}

Result<Money> HourlyRate::minorAmountFor(Seconds seconds, Rounding rounding) const
{
    return amountInSteps(microsPerMinor, seconds, rounding);
}

Money HourlyRate::perHour() const
{
    return *amountFor(Seconds(secondsPerHour), Rounding::HalfUp);
}

Result<HourlyRate> HourlyRate::plus(const HourlyRate &other) const
{
    if (m_currency != other.m_currency)
        return Error{ErrorCode::CurrencyMismatch, "a sum of rates in two currencies"};
    const Wide common = greatestCommonDivisor(m_denominator, other.m_denominator);
    Wide left = 0;
    Wide right = 0;
    Wide sum = 0;
    Wide denominator = 0;
    if (__builtin_mul_overflow(Wide(m_numerator), other.m_denominator / common, &left)
        || __builtin_mul_overflow(Wide(other.m_numerator), m_denominator / common, &right)
        || __builtin_add_overflow(left, right, &sum)
        || __builtin_mul_overflow(m_denominator / common, Wide(other.m_denominator), &denominator))
        return Error{ErrorCode::Overflow, "a rate out of range"};
    return reduced(sum, denominator, m_currency);
}

Result<HourlyRate> HourlyRate::less(const HourlyRate &other) const
{
    if (m_currency != other.m_currency)
        return Error{ErrorCode::CurrencyMismatch, "a difference of rates in two currencies"};
    if (!isAbove(other))
        return zero(m_currency);
    Wide left = 0;
    Wide right = 0;
    Wide denominator = 0;
    const Wide common = greatestCommonDivisor(m_denominator, other.m_denominator);
    if (__builtin_mul_overflow(Wide(m_numerator), other.m_denominator / common, &left)
        || __builtin_mul_overflow(Wide(other.m_numerator), m_denominator / common, &right)
        || __builtin_mul_overflow(m_denominator / common, Wide(other.m_denominator), &denominator))
        return Error{ErrorCode::Overflow, "a rate out of range"};
    return reduced(left - right, denominator, m_currency);
}

bool HourlyRate::isAbove(const HourlyRate &other) const
{
    require(m_currency == other.m_currency, "rates of one currency are compared");
    // Products of two 64-bit numbers, not negative: they fit.
    return Wide(m_numerator) * other.m_denominator > Wide(other.m_numerator) * m_denominator;
}

Result<HourlyRate> HourlyRate::times(std::int64_t numerator, std::int64_t denominator) const
{
    require(numerator >= 0, "a factor is not negative");
    require(denominator > 0, "a factor has a positive denominator");
    return reduced(Wide(m_numerator) * numerator, Wide(m_denominator) * denominator, m_currency);
}

} // namespace turbolane
