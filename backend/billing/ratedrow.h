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
};

} // namespace turbolane::backend
