// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/boundedsearch.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

/// As few things as can be, with at least one of each of these. Nothing: one of them is empty, or
/// there are more ways to choose than are looked at.
std::optional<Shunned> fewestThings(const std::vector<Shunned> &oneOfEach);

} // namespace turbolane::backend
