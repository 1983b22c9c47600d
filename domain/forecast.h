// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/interval.h"
#include "domain/money.h"

#include <string>
#include <vector>

namespace turbolane {

/// What a month is thought to come to. The parts add up to the total.
struct ForecastParts {
    Money accrued; ///< charged to this second: rounded lines
    Money running; ///< what is in service goes on to the month's end
    Money planned; ///< boosts that run or are scheduled, at most
    Money habit; ///< boosts nobody has planned yet
    Money total;
    static ForecastParts nothing(Currency currency)
    {
        const Money zero = Money::zero(currency);
        return {zero, zero, zero, zero, zero};
    }
    friend bool operator==(const ForecastParts &, const ForecastParts &) = default;
};

/// Of one connection or port, or of neither: the fee of a pool.
struct ForecastLine {
    ConnectionId connection = {};
    PortId port = {}; ///< in the place of connection
    PlanId plan = {}; ///< in the place of both
    std::string name = {};
    ForecastParts parts;
    friend bool operator==(const ForecastLine &, const ForecastLine &) = default;
};

struct Forecast {
    Interval month = Interval::between({}, {});
    Instant asOf{};
    ForecastParts parts; ///< sum of the lines
    std::string method; ///< how `habit` was worked out: "medianOfFourWeekdays"; open list
    std::string note = {}; ///< why `habit` is nothing, where it is
    std::vector<ForecastLine> lines = {}; ///< by name
    friend bool operator==(const Forecast &, const Forecast &) = default;
};

} // namespace turbolane
