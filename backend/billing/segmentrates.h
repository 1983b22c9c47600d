// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/billing/daynight.h"
#include "backend/billing/tariffbook.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// What one segment charges an hour, and when that changes, over a span of time. The base rate is
/// flat, and dearer once its term is over; a boost has a day and a night; a fee (of a port, of a
/// cloud) is the same each month of the account, so that an hour of a short month costs more.
class SegmentRates {
public:
    static Result<SegmentRates> of(const ChargeSegment &segment, const TariffBook &tariffs,
                                   Interval span, const TimeZone &account);

    RateBand bandAt(Instant instant) const;
    const HourlyRate &rateAt(Instant instant) const;
    std::vector<Instant> changes() const;

private:
    struct Month {
        Instant end;
        HourlyRate rate;
    };
    static SegmentRates spread(Money fee, Interval span, const TimeZone &account);
    static Result<SegmentRates> ofBase(const ChargeSegment &segment, const Tariff &tariff);
    static Result<SegmentRates> ofBoost(const ChargeSegment &segment, const Tariff &tariff,
                                        Interval span);
    explicit SegmentRates(const HourlyRate &dayRate)
        : m_day(dayRate)
        , m_night(dayRate)
        , m_afterTerm(dayRate)
    { }

    HourlyRate m_day; ///< of a base segment: flat
    HourlyRate m_night;
    std::optional<DayNight> m_hours; ///< of a boost
    std::vector<Month> m_months; ///< of a fee, in order
    std::optional<Instant> m_termEnds; ///< of a base segment with a term
    HourlyRate m_afterTerm;
};

} // namespace turbolane::backend
