// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/fewestthings.h"
#include "backend/paths/planner.h"

#include <tuple>

namespace turbolane::backend {

Shunned Planner::allShunned(const Ground &marked)
{
    Shunned all;
    for (const Shunned &one : marked.shunnedOn)
        all |= one;
    for (const Shunned &one : marked.shunnedAt)
        all |= one;
    return all;
}

/// Closed to what shares any other thing.
Planner::Ground Planner::allowing(const Ground &marked, const Shunned &allowed) const
{
    Ground ground = marked;
    const auto isShut = [&allowed](const Shunned &things) { return (things & ~allowed).any(); };
    for (std::size_t link = 0; link < ground.open.size(); ++link) {
        const RouteGraph::Edge &edge = m_graph.edge(LinkIndex(link));
        if (isShut(marked.shunnedOn[link]) || isShut(marked.shunnedAt[at(edge.a)])
            || isShut(marked.shunnedAt[at(edge.z)]))
            ground.open[link] = 0;
    }
    ground.shunnedOn.clear();
    ground.shunnedAt.clear();
    return ground;
}

/// Whatever else is asked of them: two that share no link.
bool Planner::mayHavePair(const Ground &ground)
{
    return m_pairs.shortest({ground.from, ground.to, Measure::Latency, ground.open}, Apart::Links)
        .has_value();
}

/// Of what is not allowed, as little as still leaves no two ways: at least one of these is shared.
Shunned Planner::oneIsNeeded(const Ground &marked, Shunned allowed, const Shunned &all)
{
    if (!mayHavePair(allowing(marked, allowed)))
        for (std::size_t thing = 0; thing < mostShunned; ++thing) {
            if (!all.test(thing) || allowed.test(thing))
                continue;
            allowed.set(thing);
            if (mayHavePair(allowing(marked, allowed)))
                allowed.reset(thing);
        }
    return all & ~allowed;
}

/// Things are allowed, as few as might do, until they do. What did not do says of which things one
/// more is needed, so nothing smaller is left out. Source: the implicit hitting set method, Karp
/// and Moreno-Centeno, Operations Research 61 (2013).
std::optional<PlanPair> Planner::pairSharingLeast(const Ground &ground,
                                                  std::span<const Path> apartFrom)
{
    std::optional<PlanPair> any = pairOn(ground);
    if (!any)
        return any;
    Ground marked = ground;
    shun(marked, apartFrom);
    const Shunned all = allShunned(marked);
    std::vector<Shunned> needed;
    std::optional<PlanPair> best;
    std::size_t fewest = 0;
    bool isProved = false;
    const auto comesTo = [](const PlanPair &pair) {
        return std::tuple(pair.shared.size(), pair.first.path.oneWay + pair.second.path.oneWay);
    };
    for (int round = 0; round < mostApartRounds && !isProved; ++round) {
        const auto allowed = fewestThings(needed);
        if (!allowed)
            break;
        isProved = best && allowed->count() > fewest;
        if (isProved)
            break;
        const auto found = pairOn(allowing(marked, *allowed));
        m_isProved = m_isProved && !m_gaveUp;
        if (found && (!best || comesTo(*found) < comesTo(*best)))
            best = found;
        fewest = allowed->count();
        isProved = found && *allowed == all;
        needed.push_back(found ? all & ~*allowed : oneIsNeeded(marked, *allowed, all));
    }
    m_gaveUp = false;
    if (!best)
        best = std::move(any);
    best->isProved = best->isProved && isProved && m_isProved;
    return best;
}

} // namespace turbolane::backend
