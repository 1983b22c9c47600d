// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"

#include <map>
#include <string>

namespace turbolane::backend {

class Biller;
class Charging;
class Store;

/// What unplanned boosts usually cost on the days of a month that are still to come.
struct Habit {
    /// For each connection in service and each day to come, today among them: the median of what
    /// the last four days of that weekday cost in unplanned boosts (the mean of the middle two,
    /// rounded down), less what unplanned boosts that run already cost on that day. A boost is
    /// unplanned when no schedule placed it and it was to start at once.
    static constexpr const char *method = "medianOfFourWeekdays";
    static constexpr int weeks = 4;

    std::map<ConnectionId, Money> spend = {}; ///< rounded to cents; only where there is any
    std::string note = {}; ///< why there is none
};

struct HabitAsked {
    Interval month;
    Instant now{};
    const ChargeBook &planned; ///< of that month, with what is accepted
};

Result<Habit> habitOf(const Store &store, const Charging &charging, const Biller &biller,
                      const HabitAsked &asked);

} // namespace turbolane::backend
