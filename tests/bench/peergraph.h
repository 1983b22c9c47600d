// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routesearch.h"

#include <memory>

namespace turbolane::bench {

/// The same network in the Boost Graph Library: what ways cost with a library that many use.
class PeerGraph {
public:
    explicit PeerGraph(const backend::RouteGraph &graph);
    ~PeerGraph();

    /// By Dijkstra, over open links (empty: all), never through one of `barred`. Its length is in
    /// microseconds. Nothing: no links lead there.
    std::optional<backend::Route> shortest(const backend::RouteQuestion &question,
                                           const std::vector<backend::PopIndex> &barred = {});
    /// Of two ways without a common link, together, by the cheapest flow of two; negative: there
    /// are none.
    std::int64_t pair(backend::PopIndex from, backend::PopIndex to);

private:
    struct Kept;
    struct Flow;
    std::unique_ptr<Kept> m_kept;
    std::unique_ptr<Flow> m_flow;
};

} // namespace turbolane::bench
