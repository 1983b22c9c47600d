// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace turbolane::backend {

enum class Frequency : std::uint8_t { Daily = 1, Weekly = 2, Monthly = 3, Yearly = 4 };

/// A weekday of a period: every one, or the n-th from its start (above 0) or its end (below).
struct DayOfPeriod {
    std::chrono::weekday day;
    int ordinal = 0; ///< 0: every one
    friend bool operator==(const DayOfPeriod &, const DayOfPeriod &) = default;
};

/// When something comes again, as RFC 5545 writes it in an RRULE; the parts of it that are whole
/// days. Empty lists say nothing: the start decides.
struct RecurrenceRule {
    Frequency frequency = Frequency::Daily;
    int interval = 1; ///< every so many periods
    std::optional<int> count; ///< so many in all, the first included
    std::optional<Instant> until; ///< the last may be at this instant
    std::vector<DayOfPeriod> byDay;
    std::vector<int> byMonthDay; ///< 1 to 31, or from the month's end: -1 to -31
    std::vector<int> byMonth; ///< 1 to 12
    std::vector<int> bySetPos; ///< which of a period's days, from its start or its end
    std::chrono::weekday weekStart = std::chrono::Monday;
    friend bool operator==(const RecurrenceRule &, const RecurrenceRule &) = default;
};

/// Reads FREQ=DAILY|WEEKLY|MONTHLY|YEARLY with INTERVAL, COUNT, UNTIL (in UTC), BYDAY, BYMONTHDAY,
/// BYMONTH, BYSETPOS and WKST, in any order and case. Malformed or OutOfRange otherwise, naming the
/// part and the character it begins at.
Result<RecurrenceRule> parseRecurrenceRule(std::string_view text);

} // namespace turbolane::backend
