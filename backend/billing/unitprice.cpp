// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/unitprice.h"

#include <limits>

namespace turbolane::backend {

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t secondsAnHour = 3'600;

} // namespace

Result<UnitPrice> UnitPrice::of(std::int64_t numerator, std::int64_t denominator)
{
    if (numerator < 0 || denominator <= 0)
        return Error{ErrorCode::OutOfRange, "a price is not negative"};
    return UnitPrice(numerator, denominator);
}

Result<UnitPrice> UnitPrice::aSecondOf(const HourlyRate &rate)
{
    if (rate.denominator() > largest / secondsAnHour)
        return Error{ErrorCode::Overflow, "a price too fine to be held"};
    return UnitPrice(rate.numerator(), rate.denominator() * secondsAnHour);
}

Result<std::int64_t> UnitPrice::micros(std::int64_t quantity) const
{
    if (quantity < 0)
        return Error{ErrorCode::OutOfRange, "less than nothing was used"};
    std::int64_t amount = 0;
    if (!divideRounded(Wide(m_numerator) * quantity, m_denominator, Rounding::HalfUp, &amount))
        return Error{ErrorCode::Overflow, "an amount out of range"};
    return amount;
}

QuickPricer::QuickPricer(const UnitPrice &price)
    : m_fits(price.numerator() <= largest / 2 && price.denominator() <= largest / 2)
{
    if (!m_fits)
        return;
    m_twice = 2 * std::uint64_t(price.numerator());
    m_half = std::uint64_t(price.denominator());
    m_divisor = 2 * m_half;
    m_inverse = std::numeric_limits<std::uint64_t>::max() / m_divisor;
}

bool QuickPricer::holds(std::int64_t most) const
{
    return m_fits && most >= 0 && Wide(m_twice) * most + Wide(m_half) <= largest;
}

} // namespace turbolane::backend
