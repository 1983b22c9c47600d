// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"
#include "backend/billing/timezone.h"

#include <vector>

namespace turbolane::backend {

/// Day and night by the clocks of one place, over one span of time.
class DayNight {
public:
    DayNight(const Tariff &tariff, const TimeZone &zone, Interval span);

    /// `instant` lies in the span, or is its end.
    RateBand at(Instant instant) const;
    /// Where day becomes night or night day, inside the span.
    std::vector<Instant> changes() const;

private:
    RateBand bandOf(const TimeZone::Stretch &stretch, Instant instant) const;

    Seconds m_nightFrom;
    Seconds m_nightTo;
    std::vector<TimeZone::Stretch> m_stretches;
};

/// The first instant, not before `from`, at which a clock `offset` ahead of UTC shows a multiple of
/// `step` plus `mark`.
Instant nextMark(Instant from, Seconds offset, Seconds step, Seconds mark = Seconds(0));

} // namespace turbolane::backend
