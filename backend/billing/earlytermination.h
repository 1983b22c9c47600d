// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "backend/billing/tariffbook.h"

#include <optional>

namespace turbolane::backend {

/// What a base segment that ended inside `time` owes for the rest of its term: the list's share of
/// what that rest would have cost, or, where the connection goes on, of what it costs less from
/// then on. Nothing without a term, or after it.
Result<std::optional<UsageRow>> earlyTermination(const TariffBook &tariffs, const ChargeBook &book,
                                                 const ChargeSegment &segment, Interval time);

} // namespace turbolane::backend
