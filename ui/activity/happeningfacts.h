// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "ui/happenings/happenings.h"

#include <vector>

namespace turbolane::ui {

/// The orders behind something that happened, in the order they were flown; none of what is no
/// order's.
std::vector<const Order *> ordersBehind(const Happening &one, const client::Picture &picture);

/// "By hand", "Schedule Nightly", "The carrier": who wanted it.
QString askedBy(const Happening &one, const client::Picture &picture);

/// What it came to, as far as the picture tells: "€35.28 at most", "Nothing".
QString chargedFor(const Happening &one, const client::Picture &picture);

/// Of a boost that was charged and lies in the month that runs: its rows can be asked for.
bool hasRows(const Happening &one, const client::Picture &picture);

} // namespace turbolane::ui
