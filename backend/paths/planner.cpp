// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/planner.h"

#include "backend/paths/distance.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace turbolane::backend {

Planner::Planner(const Network &network, CarbonModel carbon, Limits limits)
    : m_network(network)
    , m_carbon(std::move(carbon))
    , m_graph(network, m_carbon)
    , m_landmarks(m_graph)
    , m_rules(network)
    , m_search(m_graph, m_landmarks)
    , m_bounded(m_graph, m_landmarks, limits.labels)
    , m_thorough(m_graph, m_landmarks, limits.steps)
    , m_pairs(m_search)
    , m_riskPairs(m_search, m_rules.risks())
{ }

void Planner::begin()
{
    m_gaveUp = false;
    m_isProved = true;
    m_thorough.refill();
}

std::optional<Plan> Planner::best(const PlanQuestion &question)
{
    begin();
    Ground ground = groundOf(question);
    if (!ground.endsAllowed)
        return std::nullopt;
    if (!question.apartFrom.empty()) {
        Ground apart = ground;
        closeShared(apart, question.apartFrom);
        if (const auto found = findBest(apart, question.seek))
            return planOf(*found, question.apartFrom);
        shun(ground, question.apartFrom);
    }
    const bool mayBeApart = m_gaveUp;
    m_gaveUp = false;
    std::optional<Found> found = findBest(ground, question.seek);
    if (!found)
        return std::nullopt;
    found->isProved = found->isProved && !mayBeApart;
    return planOf(*found, question.apartFrom);
}

std::optional<Planner::Found> Planner::findBest(const Ground &ground, Seek seek)
{
    switch (seek) {
    case Seek::Latency: return find(ground, Measure::Latency);
    case Seek::Carbon: return find(ground, Measure::Carbon);
    case Seek::Price: break;
    }
    std::optional<Found> best;
    for (const DistanceClass dearest : classes) {
        Ground narrowed = ground;
        if (!narrow(narrowed, dearest))
            continue;
        const std::optional<Found> found = find(narrowed, Measure::Latency);
        if (found && (!best || found->shunned < best->shunned))
            best = found;
        if (best && best->shunned == 0)
            break;
    }
    if (best && m_gaveUp)
        best->isProved = false; // there may be one of a cheaper class
    if (best && !best->isProved)
        best->atLeast.reset(); // that was of its class alone
    m_gaveUp = m_gaveUp && !best;
    return best;
}

std::optional<Planner::Found> Planner::find(const Ground &ground, Measure measure)
{
    if (ground.places.wanted == 0 && ground.shunnedOn.empty()) {
        const std::optional<Route> plain =
            m_search.shortest({ground.from, ground.to, measure, ground.open});
        if (!plain)
            return std::nullopt;
        if (keeps(ground, *plain))
            return Found{*plain, 0};
        const auto most = ground.most[std::size_t(measure)];
        if (most && plain->length.measured() > *most)
            return std::nullopt;
    }
    return findHard(bounded(ground, measure));
}

/// The best, else any: what there is is found, though it may not be known to be the best.
std::optional<Planner::Found> Planner::findHard(const BoundedQuestion &question)
{
    if (const auto found = m_bounded.shortest(question))
        return Found{found->route, found->shunned.count()};
    if (!m_bounded.gaveUp())
        return std::nullopt;
    const std::int64_t least = m_bounded.atLeast().measured();
    std::optional<Found> any = findAny(question);
    if (any)
        any->isProved = false;
    if (any && question.route.measure == Measure::Latency)
        any->atLeast = Micros(least);
    return any;
}

std::optional<Planner::Found> Planner::findAny(BoundedQuestion question)
{
    if (!question.shunnedOn.empty()) {
        question.isRough = true;
        if (const auto found = m_bounded.shortest(question))
            return Found{found->route, found->shunned.count()};
    }
    if (const auto found = m_thorough.any(question))
        return Found{found->route, found->shunned.count()};
    m_gaveUp = m_gaveUp || m_thorough.gaveUp();
    return std::nullopt;
}

bool Planner::keeps(const Ground &ground, const Route &route) const
{
    const Sums sums = sumsOf(route);
    for (std::size_t measure = 0; measure < measureCount; ++measure)
        if (ground.most[measure] && sums[measure] > *ground.most[measure])
            return false;
    return true;
}

Sums Planner::sumsOf(const Route &route) const
{
    Sums sums{};
    for (const LinkIndex link : route.links)
        for (std::size_t measure = 0; measure < measureCount; ++measure)
            sums[measure] += m_graph.edge(link).weights[measure];
    return sums;
}

/// The same conditions, less what the beginning has used up of the bounds and passed already.
std::optional<Route> Planner::findRest(const Ground &ground, const RouteQuestion &asked,
                                       const Route &begun)
{
    BoundedQuestion question = bounded(ground, asked.measure);
    question.route = asked;
    question.passed = begun.pops;
    const Sums used = sumsOf(begun);
    for (std::size_t measure = 0; measure < measureCount; ++measure)
        if (question.most[measure])
            *question.most[measure] -= used[measure];
    if (question.wanted != 0) {
        for (const PopIndex pop : begun.pops)
            question.wanted &= ~ground.places.at[at(pop)];
        for (const LinkIndex link : begun.links)
            question.wanted &= ~ground.places.on[at(link)];
    }
    const auto found = findHard(question);
    m_isProved = m_isProved && !m_gaveUp && (!found || found->isProved);
    return found ? std::optional(found->route) : std::nullopt;
}

RoutesInOrder Planner::routesOn(const Ground &ground, Measure measure)
{
    return {m_graph,
            {ground.from, ground.to, measure, ground.open},
            [this, &ground](const RouteQuestion &asked, const Route &begun) {
                return findRest(ground, asked, begun);
            }};
}

std::vector<Plan> Planner::inOrder(const PlanQuestion &question, std::size_t most)
{
    begin();
    Ground ground = groundOf(question);
    if (!ground.endsAllowed || most == 0)
        return {};
    if (!question.apartFrom.empty())
        closeShared(ground, question.apartFrom);
    const Measure measure = question.seek == Seek::Carbon ? Measure::Carbon : Measure::Latency;
    std::vector<Route> routes;
    const bool hasBounds = std::any_of(ground.most.begin(), ground.most.end(),
                                       [](const auto &bound) { return bound.has_value(); });
    if (ground.places.wanted == 0 && !hasBounds) {
        routes = shortestRoutes(m_search, {ground.from, ground.to, measure, ground.open}, most);
    } else {
        RoutesInOrder inOrder = routesOn(ground, measure);
        while (routes.size() < most) {
            std::optional<Route> next = inOrder.next();
            if (!next)
                break;
            routes.push_back(std::move(*next));
        }
    }
    std::vector<Plan> plans;
    for (const Route &route : routes) {
        plans.push_back(planOf(route, question.apartFrom));
        plans.back().isProved = m_isProved;
    }
    if (plans.empty()) // none apart, or too many ways to look at them all
        if (auto one = best(question))
            plans.push_back(std::move(*one));
    return plans;
}

namespace {

auto figuresOf(const Plan &plan)
{
    return std::tuple(plan.path.oneWay, plan.distance, plan.carbon);
}

/// Better in one figure and worse in none.
bool beats(const Plan &one, const Plan &other)
{
    return one.path.oneWay <= other.path.oneWay && one.distance <= other.distance
        && one.carbon <= other.carbon && figuresOf(one) != figuresOf(other);
}

} // namespace

std::vector<Plan> Planner::tradeOffs(const PlanQuestion &question, std::size_t most)
{
    begin();
    Ground ground = groundOf(question);
    if (!ground.endsAllowed)
        return {};
    if (!question.apartFrom.empty())
        closeShared(ground, question.apartFrom);
    std::vector<Plan> all;
    for (const DistanceClass dearest : classes) {
        Ground narrowed = ground;
        if (!narrow(narrowed, dearest))
            continue;
        for (const BoundedRoute &found :
             m_bounded.tradeOffs(bounded(narrowed, Measure::Latency), Measure::Carbon))
            all.push_back(planOf(found.route, question.apartFrom));
        m_isProved = m_isProved && !m_bounded.gaveUp();
    }
    for (Plan &plan : all)
        plan.isProved = m_isProved;
    std::stable_sort(all.begin(), all.end(), [](const Plan &one, const Plan &other) {
        return figuresOf(one) < figuresOf(other);
    });
    std::vector<Plan> unbeaten;
    for (const Plan &plan : all) {
        const bool isNew = unbeaten.empty() || figuresOf(unbeaten.back()) != figuresOf(plan);
        const bool isBeaten = std::any_of(all.begin(), all.end(),
                                          [&](const Plan &other) { return beats(other, plan); });
        if (isNew && !isBeaten && unbeaten.size() < most)
            unbeaten.push_back(plan);
    }
    if (unbeaten.empty()) // none apart, or too many ways to look at them all
        if (auto one = best(question))
            unbeaten.push_back(std::move(*one));
    return unbeaten;
}

std::vector<std::string> Planner::sharedBy(const Path &path, std::span<const Path> others) const
{
    std::set<std::string> all;
    for (const Path &other : others)
        for (std::string &thing : m_rules.shared(path, other))
            all.insert(std::move(thing));
    return {all.begin(), all.end()};
}

Plan Planner::planOf(const Found &found, std::span<const Path> apartFrom) const
{
    Plan plan = planOf(found.route, apartFrom);
    plan.isProved = found.isProved;
    plan.atLeast = found.atLeast;
    return plan;
}

Plan Planner::planOf(const Route &route, std::span<const Path> apartFrom) const
{
    Plan plan;
    plan.path = pathOf(route);
    plan.distance = distanceClassOf(m_network, plan.path);
    std::int64_t twice = m_carbon.atEnd(m_network.pop(route.pops.front()))
        + m_carbon.atEnd(m_network.pop(route.pops.back()));
    twice += sumsOf(route)[std::size_t(Measure::Carbon)];
    plan.carbon = Carbon::milligramsPerTerabyte((twice + 1) / 2);
    plan.shared = sharedBy(plan.path, apartFrom);
    return plan;
}

Path Planner::pathOf(const Route &route) const
{
    Path path;
    const Sums sums = sumsOf(route);
    path.oneWay = Micros(sums[std::size_t(Measure::Latency)]);
    path.routeKm = sums[std::size_t(Measure::Distance)];
    for (const PopIndex pop : route.pops)
        path.pops.push_back(m_network.pop(pop).id);
    for (const LinkIndex link : route.links)
        path.links.push_back(m_network.link(link).id);
    return path;
}

namespace {

/// The most of what is free anywhere for which there is something; nothing: not even for the least.
template <typename Has>
std::optional<Bandwidth> mostOf(FreeCapacity free, const Has &has)
{
    std::vector<Bandwidth> widths(free.begin(), free.end());
    std::sort(widths.begin(), widths.end());
    widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
    // The first width that is not had; every one before it is.
    const auto beyond = std::partition_point(widths.begin(), widths.end(), has);
    return beyond == widths.begin() ? std::nullopt : std::optional(*(beyond - 1));
}

} // namespace

std::optional<Planner::Widest> Planner::firstAt(const PlanQuestion &question,
                                                const Path &path) const
{
    for (const LinkId &id : path.links)
        if (const LinkIndex link = *m_network.find(id); question.free[at(link)] == question.need)
            return Widest{question.need, link};
    return std::nullopt; // both ends are one PoP
}

std::optional<Planner::Widest> Planner::widest(PlanQuestion question)
{
    question.seek = Seek::Latency;
    const auto most = mostOf(question.free, [&](Bandwidth width) {
        question.need = width;
        return best(question).has_value();
    });
    if (!most)
        return std::nullopt;
    question.need = *most;
    return firstAt(question, best(question)->path);
}

std::optional<Planner::Widest> Planner::widestPair(PlanQuestion question)
{
    const auto most = mostOf(question.free, [&](Bandwidth width) {
        question.need = width;
        return pair(question).has_value();
    });
    if (!most)
        return std::nullopt;
    question.need = *most;
    const std::optional<PlanPair> pair = this->pair(question);
    const auto first = firstAt(question, pair->first.path);
    return first ? first : firstAt(question, pair->second.path);
}

} // namespace turbolane::backend
