// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"

#include <vector>

namespace turbolane::backend {

/// What turns the rows that were billed for a time into those that are true of it now: each billed
/// row that is not true any more, taken back, and each that is new. Their seconds and amounts add
/// up to what the correction comes to. By start; what is taken back before what takes its place.
/// Overflow.
Result<std::vector<UsageRow>> differencesOf(const std::vector<UsageRow> &now,
                                            const std::vector<UsageRow> &billed);

} // namespace turbolane::backend
