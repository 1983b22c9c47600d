// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routesearch.h"

#include <memory>

namespace turbolane::bench {

/// The same network in the Boost Graph Library, closed links left out: what a shortest way costs
/// with a library that many use.
class PeerGraph {
public:
    PeerGraph(const backend::RouteGraph &graph, backend::OpenLinks open);
    ~PeerGraph();

    /// Microseconds of latency, or a negative number where no links lead.
    std::int64_t shortest(backend::PopIndex from, backend::PopIndex to) const;

private:
    struct Kept;
    std::unique_ptr<Kept> m_kept;
};

} // namespace turbolane::bench
