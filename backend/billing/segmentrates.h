// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/billing/daynight.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// What one segment charges an hour, and when that changes, over a span of time. The base rate is
/// flat; a boost has a day and a night.
class SegmentRates {
public:
    static Result<SegmentRates> of(const ChargeSegment &segment, const Tariff &tariff,
                                   Interval span);

    RateBand bandAt(Instant instant) const;
    const HourlyRate &rateOf(RateBand band) const;
    std::vector<Instant> changes() const;

private:
    explicit SegmentRates(const HourlyRate &dayRate)
        : m_day(dayRate)
        , m_night(dayRate)
    { }

    HourlyRate m_day; ///< of a base segment: flat
    HourlyRate m_night;
    std::optional<DayNight> m_hours; ///< of a boost
};

} // namespace turbolane::backend
