// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/timezone.h"

#include <chrono>
#include <optional>
#include <vector>

namespace turbolane::backend {

/// A date as clocks in a zone show it, from when to when.
struct CalendarDay {
    std::chrono::year_month_day date;
    Interval time = Interval::between({}, {});
};

/// Every date of a month, without a gap between them: 23 or 25 hours where clocks are set. A date
/// begins when they first show its midnight, or step over it.
std::vector<CalendarDay> daysOf(const TimeZone &zone, Interval month);
/// The one of these that `instant` lies in; they are in order.
std::optional<std::size_t> dayAround(const std::vector<CalendarDay> &days, Instant instant);
/// The billing month of that name.
Interval monthNamed(const TimeZone &zone, std::chrono::year_month month);

} // namespace turbolane::backend
