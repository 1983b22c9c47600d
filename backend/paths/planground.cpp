// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/distance.h"
#include "backend/paths/planner.h"

#include <algorithm>
#include <set>

namespace turbolane::backend {

Planner::Ground Planner::groundOf(const PlanQuestion &question) const
{
    Ground ground;
    ground.from = question.from;
    ground.to = question.to;
    ground.open = m_rules.openLinks(question.policy);
    if (!question.free.empty()) {
        require(question.free.size() == ground.open.size(), "every link has its free capacity");
        for (std::size_t link = 0; link < ground.open.size(); ++link)
            if (question.free[link] < question.need)
                ground.open[link] = 0;
    }
    ground.places = m_rules.placesOf(question.policy);
    if (question.policy.longestRoundTrip)
        ground.most[std::size_t(Measure::Latency)] = question.policy.longestRoundTrip->count() / 2;
    ground.endsAllowed = m_rules.allows(question.policy, question.from)
        && m_rules.allows(question.policy, question.to);
    return ground;
}

namespace {

/// Between their ends, those that are no end of the other.
std::set<PopIndex> innerPops(const Network &network, std::span<const Path> paths, PopIndex from,
                             PopIndex to)
{
    std::set<PopIndex> inner;
    for (const Path &path : paths)
        for (std::size_t index = 1; index + 1 < path.pops.size(); ++index) {
            const auto pop = network.find(path.pops[index]);
            if (pop && *pop != from && *pop != to)
                inner.insert(*pop);
        }
    return inner;
}

std::vector<std::uint32_t> risksOn(const Network &network, const RisksOfLinks &risks,
                                   std::span<const Path> paths)
{
    std::vector<std::uint32_t> all;
    for (const Path &path : paths)
        for (const LinkId &id : path.links)
            if (const auto link = network.find(id))
                all.insert(all.end(), risks[at(*link)].begin(), risks[at(*link)].end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace

/// Leaves open only what shares nothing with these paths.
void Planner::closeShared(Ground &ground, std::span<const Path> paths) const
{
    shun(ground, paths);
    for (std::size_t link = 0; link < ground.open.size(); ++link) {
        const RouteGraph::Edge &edge = m_graph.edge(LinkIndex(link));
        if (ground.shunnedOn[link].any() || ground.shunnedAt[at(edge.a)].any()
            || ground.shunnedAt[at(edge.z)].any())
            ground.open[link] = 0;
    }
    ground.shunnedOn.clear();
    ground.shunnedAt.clear();
}

/// Numbers what is on these paths, so that ways which share fewer of it come first.
void Planner::shun(Ground &ground, std::span<const Path> paths) const
{
    const RisksOfLinks &risks = m_rules.risks();
    const std::vector<std::uint32_t> onPaths = risksOn(m_network, risks, paths);
    const auto bitOf = [](std::size_t number) { return std::min(number, mostShunned - 1); };
    ground.shunnedOn.assign(m_graph.linkCount(), Shunned());
    ground.shunnedAt.assign(m_graph.popCount(), Shunned());
    for (std::size_t link = 0; link < risks.size(); ++link)
        for (const std::uint32_t risk : risks[link]) {
            const auto found = std::lower_bound(onPaths.begin(), onPaths.end(), risk);
            if (found != onPaths.end() && *found == risk)
                ground.shunnedOn[link].set(bitOf(std::size_t(found - onPaths.begin())));
        }
    std::size_t number = onPaths.size();
    for (const PopIndex pop : innerPops(m_network, paths, ground.from, ground.to))
        ground.shunnedAt[at(pop)].set(bitOf(number++));
}

/// Leaves open what is of this class or a cheaper one. False: nothing between these ends is.
bool Planner::narrow(Ground &ground, DistanceClass dearest) const
{
    const Pop &from = m_network.pop(ground.from);
    const Pop &to = m_network.pop(ground.to);
    if (dearest == DistanceClass::Intercontinental || ground.from == ground.to)
        return true;
    if (from.region != to.region)
        return false;
    for (std::size_t link = 0; link < ground.open.size(); ++link)
        if (crossesAnOcean(m_network.link(LinkIndex(link))))
            ground.open[link] = 0;
    if (dearest == DistanceClass::National && from.country != to.country)
        ground.most[std::size_t(Measure::Distance)] = nationalBelowKm - 1;
    return true;
}

BoundedQuestion Planner::bounded(const Ground &ground, Measure measure) const
{
    return {.route = {ground.from, ground.to, measure, ground.open},
            .most = ground.most,
            .places = ground.places.at,
            .placesOn = ground.places.on,
            .wanted = ground.places.wanted,
            .shunnedAt = ground.shunnedAt,
            .shunnedOn = ground.shunnedOn,
            .passed = {}};
}

} // namespace turbolane::backend
