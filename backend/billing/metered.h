// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/ratedrow.h"
#include "backend/billing/tariffbook.h"

#include <span>
#include <vector>

/// What is charged by what was carried, not by time. Without a meter nothing was carried.
namespace turbolane::backend {

/// A GB is 10^9 bytes.
inline constexpr std::int64_t bytesInGigabyte = 1'000'000'000;

/// What a segment carried, a row for each of its own rows in which it carried anything.
Result<std::vector<RatedRow>> dataRows(const ChargeBook &book, const TariffBook &tariffs,
                                       std::span<const RatedRow> ofSegment);

/// Takes what the pool includes out of these rows, which are all of one plan and month: in order of
/// time, at one instant in order of connections. A row that empties the pool becomes two.
Result<Done> takeFromPool(const PricePlan &plan, std::vector<RatedRow> &rows);

/// The fee of a pool from the first second on in which a connection stood on it.
RatedRow poolFee(const PricePlan &plan, Interval time);

/// Each piece of the month in which one connection stood on a plan by percentile, with the
/// bandwidth it had committed then.
struct CommittedPiece {
    const ChargeSegment *segment = nullptr;
    const PricePlan *plan = nullptr;
    Interval time = Interval::between({}, {});
    Seconds billed{0}; ///< less what was lost
};
/// A row for each piece whose committed bandwidth is below the percentile of all pieces together.
Result<std::vector<RatedRow>> percentileRows(const ChargeBook &book, const TariffBook &tariffs,
                                             std::span<const CommittedPiece> pieces);

/// The nearest-rank percentile: of n values in rising order the one at 95 n / 100, rounded up.
/// Nothing of no values.
Bandwidth percentile95(std::vector<Bandwidth> values);

} // namespace turbolane::backend
