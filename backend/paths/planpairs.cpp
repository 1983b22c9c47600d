// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/planner.h"

#include <algorithm>
#include <tuple>

namespace turbolane::backend {

std::optional<PlanPair> Planner::pair(const PlanQuestion &question)
{
    begin();
    Ground ground = groundOf(question);
    if (!ground.endsAllowed || ground.from == ground.to)
        return std::nullopt;
    if (!question.apartFrom.empty()) {
        Ground apart = ground;
        closeShared(apart, question.apartFrom);
        if (auto found = pairOn(apart))
            return found;
    }
    auto found =
        question.apartFrom.empty() ? pairOn(ground) : pairSharingLeast(ground, question.apartFrom);
    if (found)
        for (Plan *plan : {&found->first, &found->second})
            plan->shared = sharedBy(plan->path, question.apartFrom);
    return found;
}

/// The best of all pairs, where it happens to keep to the bounds, is the best that does.
std::optional<PlanPair> Planner::pairOn(const Ground &ground)
{
    if (ground.places.wanted != 0)
        return pairInOrder(ground);
    const std::optional<ApartPair> plain = plainPair(ground);
    if (!plain)
        return std::nullopt;
    if (keeps(ground, plain->pair.first) && keeps(ground, plain->pair.second)) {
        PlanPair pair = paired(plain->pair.first, plain->pair.second);
        const bool hasBounds = std::any_of(ground.most.begin(), ground.most.end(),
                                           [](const auto &bound) { return bound.has_value(); });
        pair.isProved = !plain->gaveUp;
        if (plain->atLeast < RouteLength::endless())
            pair.atLeast = Micros(plain->atLeast.measured());
        if (pair.shared.empty() || !hasBounds)
            return pair;
    }
    return pairInOrder(ground);
}

/// Without a common risk and PoP; else without one of the two, whichever leaves less in common.
std::optional<ApartPair> Planner::plainPair(const Ground &ground)
{
    const RouteQuestion question{ground.from, ground.to, Measure::Latency, ground.open};
    std::optional<ApartPair> pops = m_riskPairs.shortest(question, Apart::Pops);
    if (pops && pops->sharedRisks.empty())
        return pops;
    std::optional<ApartPair> links = m_riskPairs.shortest(question, Apart::Links);
    if (!links)
        return std::nullopt;
    links->gaveUp = pops && pops->gaveUp;
    links->atLeast = pops ? pops->atLeast : RouteLength::endless();
    if (!pops)
        return links;
    const auto sharedBy = [this](const ApartPair &pair) {
        return paired(pair.pair.first, pair.pair.second).shared.size();
    };
    return sharedBy(*pops) <= sharedBy(*links) ? pops : links;
}

PlanPair Planner::paired(const Route &one, const Route &other) const
{
    PlanPair pair{.first = planOf(one), .second = planOf(other), .shared = {}, .atLeast = {}};
    if (pair.second.path.oneWay < pair.first.path.oneWay)
        std::swap(pair.first, pair.second);
    pair.shared = m_rules.shared(pair.first.path, pair.second.path);
    return pair;
}

/// Every way in order as the first, each with the best second that there is beside it: until the
/// first alone is longer than half of what was found.
std::optional<PlanPair> Planner::pairInOrder(const Ground &ground)
{
    RoutesInOrder firsts = routesOn(ground, Measure::Latency);
    std::optional<PlanPair> best;
    std::tuple<std::size_t, RouteLength> bestComesTo;
    RouteLength bound;
    bool isProved = false;
    m_isProved = true;
    const auto isWorthATry = [&best](int tries) {
        return tries < (best ? mostPairTries : mostFirstTries);
    };
    for (int tries = 0; isWorthATry(tries) && !isProved; ++tries) {
        const std::optional<Route> first = firsts.next();
        if (first && m_isProved)
            bound = first->length + first->length;
        if (!first || (best && best->shared.empty() && bound >= std::get<1>(bestComesTo))) {
            isProved = true;
            break;
        }
        Ground beside = ground;
        for (const LinkIndex link : first->links)
            beside.open[at(link)] = 0;
        shun(beside, std::vector{pathOf(*first)});
        const std::optional<Found> second = find(beside, Measure::Latency);
        m_isProved = m_isProved && !m_gaveUp && (!second || second->isProved);
        if (!second)
            continue;
        const std::tuple comesTo(second->shunned, first->length + second->route.length);
        if (best && comesTo >= bestComesTo)
            continue;
        best = paired(*first, second->route);
        bestComesTo = comesTo;
    }
    m_gaveUp = !best && (m_gaveUp || !isProved);
    isProved = isProved && m_isProved;
    if (!best)
        return best;
    best->isProved = isProved;
    if (!isProved)
        best->atLeast = Micros(bound.measured());
    else if (best->shared.empty())
        best->atLeast = best->first.path.oneWay + best->second.path.oneWay;
    return best;
}

namespace {

struct Walked {
    std::vector<PopId> pops;
    std::vector<LinkIndex> links;
};

/// Nothing: these links do not lead from one to the other without passing a PoP twice.
std::optional<Walked> walk(const Network &network, const PlanQuestion &question,
                           const std::vector<LinkId> &links)
{
    Walked walked;
    PopIndex here = question.from;
    walked.pops.push_back(network.pop(here).id);
    for (const LinkId &id : links) {
        const auto index = network.find(id);
        if (!index)
            return std::nullopt;
        const Link &link = network.link(*index);
        const PopId &from = network.pop(here).id;
        if (link.a != from && link.z != from)
            return std::nullopt;
        here = *network.find(link.a == from ? link.z : link.a);
        const PopId &next = network.pop(here).id;
        if (std::find(walked.pops.begin(), walked.pops.end(), next) != walked.pops.end())
            return std::nullopt;
        walked.pops.push_back(next);
        walked.links.push_back(*index);
    }
    return here == question.to ? std::optional(walked) : std::nullopt;
}

} // namespace

Result<Plan> Planner::along(const PlanQuestion &question, const std::vector<LinkId> &links)
{
    const std::optional<Walked> walked = walk(m_network, question, links);
    if (!walked)
        return Error{ErrorCode::OutOfRange,
                     "these links do not lead from one end to the other, each PoP passed once"};
    for (const LinkIndex link : walked->links)
        if (!question.free.empty() && question.free[at(link)] < question.need)
            return Error{ErrorCode::AboveCapacity,
                         "link " + m_network.link(link).id.text() + " has "
                             + question.free[at(link)].text() + " free, not "
                             + question.need.text()};
    PlanQuestion only = question;
    std::vector<Bandwidth> free(m_graph.linkCount());
    for (const LinkIndex link : walked->links)
        free[at(link)] = Bandwidth::kbps(1);
    only.free = free;
    only.need = Bandwidth::kbps(1);
    const std::optional<Plan> plan = best(only);
    if (!plan)
        return Error{ErrorCode::NoPath, "this path does not keep to the policy"};
    if (!plan->shared.empty()) {
        const std::optional<Plan> least = best(question);
        if (least && least->shared.size() < plan->shared.size())
            return Error{ErrorCode::NoPath,
                         "this path shares " + plan->shared.front() + " with "
                             + question.policy.apartFrom.text()
                             + ", and there is one that does not"};
    }
    return *plan;
}

} // namespace turbolane::backend
