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

/// Who only adds up may take hours that are alike as one.
enum class RowDetail { EachRow, Runs };

} // namespace turbolane::backend
