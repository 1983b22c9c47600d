// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routegraph.h"
#include "domain/path.h"

#include <optional>
#include <span>
#include <vector>

namespace turbolane::backend {

/// From where, to where, and how much has to be free on every link of the way.
struct Demand {
    PopId from;
    PopId to;
    Bandwidth need;
};

/// The path of least latency that has `need` free throughout; among equals the one with fewest
/// links, then the shortest, then the one whose link ids, read from the far end, come first: the
/// same answer every time, whatever the order of the data. Both ends on one PoP: a path without
/// links.
///
/// NotFound: a PoP that is not in the network. NoPath: no links join the two at all.
/// AboveCapacity: they do, but not with so much free; the detail names the link that binds, what it
/// lacks, and the most that could be had.
Result<Path> leastLatencyPath(const Network &network, const Demand &demand, FreeCapacity free);

/// The most that one path could carry between two PoPs, and which link holds it at that.
struct Bottleneck {
    Bandwidth most;
    LinkIndex link; ///< the first, from the near end, of the path of least latency that wide
};

/// Empty where no links join them, or where both are one PoP (nothing binds there).
std::optional<Bottleneck> bottleneckBetween(const Network &network, PopIndex from, PopIndex to,
                                            FreeCapacity free);

/// Every PoP's path of least latency from one, whatever is free: what a browser shows before
/// anything is asked for. By PopIndex; empty where no links lead.
std::vector<std::optional<Path>> pathsFrom(const Network &network, PopIndex from);

} // namespace turbolane::backend
