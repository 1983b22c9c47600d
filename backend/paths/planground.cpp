// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/distance.h"
#include "backend/paths/planner.h"

#include <algorithm>

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

/// Between its ends, those that are no end of the other.
std::vector<PopIndex> innerPops(const Network &network, const Path &path, PopIndex from,
                                PopIndex to)
{
    std::vector<PopIndex> inner;
    for (std::size_t index = 1; index + 1 < path.pops.size(); ++index) {
        const auto pop = network.find(path.pops[index]);
        if (pop && *pop != from && *pop != to)
            inner.push_back(*pop);
    }
    return inner;
}

std::vector<std::uint32_t> risksOn(const Network &network, const RisksOfLinks &risks,
                                   const Path &path)
{
    std::vector<std::uint32_t> all;
    for (const LinkId &id : path.links)
        if (const auto link = network.find(id))
            all.insert(all.end(), risks[at(*link)].begin(), risks[at(*link)].end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace

/// Leaves open only what shares nothing with the path.
void Planner::closeShared(Ground &ground, const Path &path) const
{
    shun(ground, path);
    for (std::size_t link = 0; link < ground.open.size(); ++link) {
        const RouteGraph::Edge &edge = m_graph.edge(LinkIndex(link));
        if (ground.shunnedOn[link].any() || ground.shunnedAt[at(edge.a)].any()
            || ground.shunnedAt[at(edge.z)].any())
            ground.open[link] = 0;
    }
    ground.shunnedOn.clear();
    ground.shunnedAt.clear();
}

/// Numbers what is on the path, so that ways which share fewer of it come first.
void Planner::shun(Ground &ground, const Path &path) const
{
    const RisksOfLinks &risks = m_rules.risks();
    const std::vector<std::uint32_t> onPath = risksOn(m_network, risks, path);
    const auto bitOf = [](std::size_t number) { return std::min(number, mostShunned - 1); };
    ground.shunnedOn.assign(m_graph.linkCount(), Shunned());
    ground.shunnedAt.assign(m_graph.popCount(), Shunned());
    for (std::size_t link = 0; link < risks.size(); ++link)
        for (const std::uint32_t risk : risks[link]) {
            const auto found = std::lower_bound(onPath.begin(), onPath.end(), risk);
            if (found != onPath.end() && *found == risk)
                ground.shunnedOn[link].set(bitOf(std::size_t(found - onPath.begin())));
        }
    std::size_t number = onPath.size();
    for (const PopIndex pop : innerPops(m_network, path, ground.from, ground.to))
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
