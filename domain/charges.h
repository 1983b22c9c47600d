// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/boostpart.h"
#include "domain/budgetcheck.h"
#include "domain/hourlyrate.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/interval.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// Of a connection, or of a port and what joins it to the customer. Stored and sent: append only.
enum class ChargeKind : std::uint8_t {
    Base = 1,
    Boost = 2,
    Port = 3,
    CrossConnect = 4,
    Data = 5, ///< what was carried, where a plan charges by volume
    Percentile = 6, ///< bandwidth above the commit, of a plan that charges by percentile
    Pool = 7, ///< the fee of a pool, which is of no connection and no port
    CloudFee = 8, ///< a cloud provider's own charge, passed through
    EarlyTermination = 9, ///< a term that was left, or lowered, before its end
};

constexpr bool isOfPort(ChargeKind kind)
{
    return kind == ChargeKind::Port || kind == ChargeKind::CrossConnect;
}

/// Which price of the day applied.
enum class RateBand : std::uint8_t { Flat = 1, Day = 2, Night = 3 };

std::string_view wireName(ChargeKind kind);
std::string_view wireName(RateBand band);
std::optional<ChargeKind> chargeKindNamed(std::string_view name);
std::optional<RateBand> rateBandNamed(std::string_view name);

/// A stretch of one rate. Cut only at a clock hour of the account's zone, a change of rate or
/// profile, and a billing month. amount = rate x seconds, rounded once to a millionth; of data
/// perGigabyte x bytes / 10^9; of a pool its fee.
struct UsageRow {
    UsageId id;
    ConnectionId connection;
    ChargeKind kind = ChargeKind::Base;
    BoostId boost; ///< of a boost's row
    Interval time = Interval::between({}, {});
    Seconds billed{0}; ///< more than time's length only where a minimum applies
    Bandwidth bandwidth; ///< what is charged for: the base rate, or the extra of a boost
    RateBand band = RateBand::Flat;
    HourlyRate rate;
    Money amount;
    bool open = false; ///< still growing
    PortId port = {}; ///< of a port's row, which has no connection
    std::int64_t bytes = 0; ///< of data: all that was carried
    std::optional<Money> perGigabyte = {}; ///< of data: nothing where a pool includes it
    /// Of a correction: it was billed and is not true any more. Its seconds, bytes and amount are
    /// those that were billed, negative.
    bool takenBack = false;
    PlanId plan = {}; ///< by which it was rated; none of a port, or of a boost's preview
    friend bool operator==(const UsageRow &, const UsageRow &) = default;
};

/// One connection or port, one kind of charge, one plan, one month: its rows summed, rounded once
/// to cents.
struct BillLine {
    ConnectionId connection;
    std::string connectionName; ///< or its port's
    ChargeKind kind = ChargeKind::Base;
    Seconds billed{0};
    std::int64_t rows = 0;
    Money exact; ///< sum of the rows
    Money rounded; ///< exact, rounded once; everything above adds these
    PortId port = {}; ///< of a port's line, which has no connection
    Rounding rounding = Rounding::HalfUp; ///< by its plan's rule
    PlanId plan = {}; ///< of a connection's line
    std::int64_t bytes = 0; ///< of data
    friend bool operator==(const BillLine &, const BillLine &) = default;
};

/// Month to date.
struct Charges {
    Interval month = Interval::between({}, {});
    Instant asOf{};
    Money total; ///< sum of the lines' rounded amounts
    Money perHour; ///< what is being charged just now
    Rounding rounding = Rounding::HalfUp;
    std::vector<BillLine> lines;
    friend bool operator==(const Charges &, const Charges &) = default;
};

/// A price before the press, made by the code that makes the bill.
struct Estimate {
    Interval time = Interval::between({}, {});
    std::vector<UsageRow> rows;
    Money total; ///< rows summed, rounded once to cents: the most it can cost
    Money perHour; ///< at the start
    Rounding rounding = Rounding::HalfUp;
    Bandwidth from;
    Bandwidth to;
    std::vector<BoostPart> parts = {}; ///< of a boost: the chain it raises; prices add up to total
    ConnectionId connection = {}; ///< where it is one of several
    std::vector<BudgetCheck> budgets = {}; ///< every budget that covers it, month by month
    friend bool operator==(const Estimate &, const Estimate &) = default;
};

/// What ending a connection costs, told before it is ended.
struct TerminationCost {
    Money monthToDate;
    Money earlyTermination;
    bool endsBoost = false;
    friend bool operator==(const TerminationCost &, const TerminationCost &) = default;
};

/// What a connection carried in one step of time.
struct TelemetrySample {
    Instant at{}; ///< start of the step
    Bandwidth mean;
    Bandwidth peak;
    Bandwidth committed; ///< rate in force, boosts included
    /// Packets that came above the rate and were dropped, both directions together; none where
    /// they were not counted in all of the step.
    std::optional<std::int64_t> dropped = std::nullopt;
    friend bool operator==(const TelemetrySample &, const TelemetrySample &) = default;
};

} // namespace turbolane
