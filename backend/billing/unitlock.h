// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/downtime.h"
#include "backend/billing/ratedrow.h"
#include "backend/billing/timezone.h"

#include <vector>

namespace turbolane::backend {

/// Bills each hour or day that was begun once and whole, where the plan has it so: of all rows of a
/// connection and kind in it the dearest (the first of those) is billed for the unit's length, less
/// what was lost, and the others for nothing. A row of another plan in the same unit is billed for
/// what it costs more than that: a change of plan never bills a time twice.
///
/// `rows` are of one connection. A unit that ends after `asOf` is open: a dearer row may come.
Result<Done> billWholeUnits(const TimeZone &account, const Downtime &lost, Instant asOf,
                            std::vector<RatedRow> &rows);

} // namespace turbolane::backend
