// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "ui/charts/boostband.h"

#include <vector>

namespace turbolane::ui {

/// When that connection was boosted and when it is going to be, oldest first.
std::vector<BoostBand> boostBandsOf(const ConnectionId &connection, const client::Picture &picture);

} // namespace turbolane::ui
