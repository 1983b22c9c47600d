// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/billing/daynight.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// What one segment charges an hour, and when that changes, over a span of time. The base rate is
/// flat; a boost has a day and a night; a port costs the same each month of the account, so that an
/// hour of a short month costs more.
class SegmentRates {
public:
    static Result<SegmentRates> of(const ChargeSegment &segment, const Tariff &tariff,
                                   Interval span, const TimeZone &account);

    RateBand bandAt(Instant instant) const;
    const HourlyRate &rateAt(Instant instant) const;
    std::vector<Instant> changes() const;

private:
    struct Month {
        Instant end;
        HourlyRate rate;
    };
    static Result<SegmentRates> ofPort(const ChargeSegment &segment, const Tariff &tariff,
                                       Interval span, const TimeZone &account);
    explicit SegmentRates(const HourlyRate &dayRate)
        : m_day(dayRate)
        , m_night(dayRate)
    { }

    HourlyRate m_day; ///< of a base segment: flat
    HourlyRate m_night;
    std::optional<DayNight> m_hours; ///< of a boost
    std::vector<Month> m_months; ///< of a port, in order
};

} // namespace turbolane::backend
