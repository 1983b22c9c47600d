// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/hourlyrate.h"
#include "domain/result.h"

#include <cstdint>

namespace turbolane::backend {

/// The price of one of what is counted (a second, a byte), held exactly: millionths of the
/// currency's unit = numerator / denominator. The one rounding is when a quantity is priced.
class UnitPrice {
public:
    /// OutOfRange unless numerator >= 0 and denominator > 0.
    static Result<UnitPrice> of(std::int64_t numerator, std::int64_t denominator);
    /// Of a second. Overflow: the rate is finer than a second of it can be held.
    static Result<UnitPrice> aSecondOf(const HourlyRate &rate);

    /// quantity >= 0, in millionths, rounded half up. Overflow when it does not fit.
    Result<std::int64_t> micros(std::int64_t quantity) const;

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; }
    friend bool operator==(const UnitPrice &, const UnitPrice &) = default;

private:
    UnitPrice(std::int64_t numerator, std::int64_t denominator)
        : m_numerator(numerator)
        , m_denominator(denominator)
    { }

    std::int64_t m_numerator;
    std::int64_t m_denominator;
};

/// Prices many quantities at one price: a multiplication where a division would be.
class QuickPricer {
public:
    explicit QuickPricer(const UnitPrice &price);

    /// Whether micros() may be asked for quantities up to `most`.
    bool holds(std::int64_t most) const;
    /// The same as UnitPrice::micros(), for 0 <= quantity <= a `most` that holds.
    std::uint64_t micros(std::uint64_t quantity) const
    {
        // n / d is at least n * floor((2^64 - 1) / d) / 2^64, and above it by less than two.
        const std::uint64_t n = m_twice * quantity + m_half;
        __extension__ using Double = unsigned __int128;
        std::uint64_t quotient = std::uint64_t((Double(n) * m_inverse) >> 64);
        for (std::uint64_t rest = n - quotient * m_divisor; rest >= m_divisor; rest -= m_divisor)
            ++quotient;
        return quotient;
    }

private:
    // (2 * numerator * quantity + denominator) / (2 * denominator), rounded down
    std::uint64_t m_twice = 0;
    std::uint64_t m_half = 0;
    std::uint64_t m_divisor = 1;
    std::uint64_t m_inverse = 0;
    bool m_fits = false;
};

} // namespace turbolane::backend
