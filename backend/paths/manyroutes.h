// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routesearch.h"

namespace turbolane::backend {

/// The `most` shortest ways, shortest first; fewer where there are no more. Each differs from every
/// other in at least one link.
///
/// Source: Yen, "Finding the K shortest loopless paths in a network", Management Science 17 (1971),
/// with Lawler's rule (1972) that a way is only changed behind where it left its parent.
std::vector<Route> shortestRoutes(RouteSearch &search, const RouteQuestion &question,
                                  std::size_t most);

} // namespace turbolane::backend
