// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/capacity/forever.h"
#include "backend/store/reservationtable.h"
#include "domain/interval.h"

#include <span>

namespace turbolane::backend::tests {

/// The most that is promised at any one instant of the window. All are of one resource.
///
/// A reservation past its planned end at `now` counts as held for good until it is released: the
/// datapath may be late in letting go, and what is still carried is not free. One that expires is
/// carried by nobody: it counts until it expires, and then not at all.
///
/// A plain sweep over all of them, to hold the calendar against.
Bandwidth peakOf(std::span<const Reservation> held, Interval window, Instant now);

} // namespace turbolane::backend::tests
