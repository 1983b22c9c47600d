// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/linux/linuxdatapath.h"

namespace turbolane::backend {

class Store;

/// Where a connection's line begins and ends: its port and its on-ramp are sites, and its addresses
/// are those of its hand-over sheet. Nothing for a connection that is not in the books.
std::optional<LinuxDatapath::Ends> lineEndsOf(const ConnectionId &id, const Store &store);

} // namespace turbolane::backend
