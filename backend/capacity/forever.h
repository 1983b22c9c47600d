// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

namespace turbolane::backend {

/// Further than any window asked about.
inline constexpr Instant forEver =
    Instant(std::chrono::sys_days(std::chrono::year(9999) / 12 / 31));

} // namespace turbolane::backend
