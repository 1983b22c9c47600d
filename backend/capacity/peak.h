// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/reservationtable.h"
#include "domain/interval.h"

#include <span>

namespace turbolane::backend {

/// Further than any window asked about.
inline constexpr Instant forEver =
    Instant(std::chrono::sys_days(std::chrono::year(9999) / 12 / 31));

/// The most that is promised at any one instant of the window. All are of one resource.
///
/// A reservation past its planned end at `now` counts as held for good until it is released: the
/// datapath may be late in letting go, and what is still carried is not free.
Bandwidth peakOf(std::span<const Reservation> held, Interval window, Instant now);

} // namespace turbolane::backend
