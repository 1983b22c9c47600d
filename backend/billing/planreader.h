// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/csv.h"
#include "domain/priceplan.h"

#include <vector>

namespace turbolane::backend {

/// plans.csv: plan, title, measure (committed, reserved, volume, percentile, pool), unit (second,
/// hour, day), rounding (halfUp, down, up), commit, extra and percentile (factors on the list's
/// price), pool_gb and pool_fee (a month, of a pool), note. Malformed, with file, line and reason;
/// also where the usual plan is missing.
Result<std::vector<PricePlan>> readPlans(CsvText text, Currency currency);

} // namespace turbolane::backend
