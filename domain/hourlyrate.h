// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/money.h"

namespace turbolane {

/// A price per hour, held exactly as a fraction: millionths of the unit = numerator / denominator.
/// Volume bands, the boost factor and the night factor multiply out without a crumb lost; the one
/// rounding is when a usage row becomes an amount.
class HourlyRate {
public:
    /// denominator > 0, numerator >= 0. Kept in lowest terms, so equal rates compare equal.
    static HourlyRate of(std::int64_t numerator, std::int64_t denominator, Currency currency);
    static HourlyRate zero(Currency currency) { return of(0, 1, currency); }

    /// The price of so many whole seconds, rounded once to a millionth.
    Result<Money> amountFor(Seconds seconds, Rounding rounding) const;
    /// The same, rounded once to a hundredth of the unit: not by way of a millionth.
    Result<Money> minorAmountFor(Seconds seconds, Rounding rounding) const;
    /// The price of one hour, for showing: rounded half up to a millionth.
    Money perHour() const;
    Result<HourlyRate> plus(const HourlyRate &other) const;
    /// What is left of this rate; never below zero.
    Result<HourlyRate> less(const HourlyRate &other) const;
    /// Of one currency.
    bool isAbove(const HourlyRate &other) const;
    /// numerator / denominator of this rate, exact.
    Result<HourlyRate> times(std::int64_t numerator, std::int64_t denominator) const;

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; }
    Currency currency() const { return m_currency; }
    friend bool operator==(const HourlyRate &, const HourlyRate &) = default;

private:
    HourlyRate(std::int64_t numerator, std::int64_t denominator, Currency currency)
        : m_numerator(numerator)
        , m_denominator(denominator)
        , m_currency(currency)
    { }
    Result<Money> amountInSteps(std::int64_t micros, Seconds seconds, Rounding rounding) const;
    static Result<HourlyRate> reduced(Wide numerator, Wide denominator, Currency currency);

    std::int64_t m_numerator;
    std::int64_t m_denominator;
    Currency m_currency;
};

} // namespace turbolane
