// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/pathtree.h"

#include <algorithm>

namespace turbolane::backend {

void PathTree::improve(PopIndex from, const Network::Way &way)
{
    const Cost cost = beyond(m_costs[at(from)], way.link);
    Cost &best = m_costs[at(way.to)];
    std::optional<Network::Way> &back = m_back[at(way.to)];
    const bool firstOfEquals =
        cost == best && back && m_network.rank(way.link) < m_network.rank(back->link);
    if (cost < best || firstOfEquals) {
        best = cost;
        back = Network::Way{way.link, from};
    }
}

Path PathTree::path(PopIndex to) const
{
    require(reaches(to), "a path is asked for that was found");
    const Cost &cost = m_costs[at(to)];
    Path path{.pops = {m_network.pop(to).id},
              .links = {},
              .oneWay = Micros(cost.micros),
              .routeKm = cost.km};
    for (PopIndex here = to; here != m_from; here = m_back[at(here)]->to) {
        const Network::Way &way = *m_back[at(here)];
        path.links.push_back(m_network.link(way.link).id);
        path.pops.push_back(m_network.pop(way.to).id);
    }
    std::reverse(path.pops.begin(), path.pops.end());
    std::reverse(path.links.begin(), path.links.end());
    return path;
}

} // namespace turbolane::backend
