// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/datapath.h"
#include "domain/connection.h"

namespace turbolane::backend {

class Store;

/// What the datapath shall carry for a connection, worked out from what is stored and nothing
/// else: the one place that says so.
Wanted wantedFor(const Connection &connection, const Store &store);

} // namespace turbolane::backend
