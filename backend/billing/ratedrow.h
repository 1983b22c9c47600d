// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "domain/priceplan.h"

namespace turbolane::backend {

/// A usage row, and by what it was rated.
struct RatedRow {
    UsageRow row;
    const ChargeSegment *segment = nullptr; ///< none of the fee of a pool
    const PricePlan *plan = nullptr; ///< none of a port
    /// So many like it, one after the other: see RowDetail.
    std::int64_t count = 1;
};

/// The row as it is told: with the plan it was rated by.
inline UsageRow toldOf(const RatedRow &rated)
{
    UsageRow row = rated.row;
    if (rated.plan != nullptr)
        row.plan = rated.plan->id;
    return row;
}

/// Who only adds up may take hours that are alike as one.
enum class RowDetail { EachRow, Runs };

} // namespace turbolane::backend
