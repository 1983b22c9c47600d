// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/thoroughsearch.h"

#include <algorithm>
#include <tuple>

namespace turbolane::backend {

ThoroughSearch::ThoroughSearch(const RouteGraph &graph, const Landmarks &landmarks,
                               std::size_t steps)
    : m_graph(graph)
    , m_landmarks(landmarks)
    , m_mostSteps(steps)
{ }

std::optional<BoundedRoute> ThoroughSearch::any(const BoundedQuestion &question)
{
    m_asked = question;
    for (std::size_t measure = 0; measure < measureCount; ++measure)
        m_ahead[measure] = m_landmarks.towards(question.route.to, Measure(measure));
    m_barred.assign(m_graph.popCount(), 0);
    for (const PopIndex pop : question.passed)
        m_barred[at(pop)] = 1;
    m_stops.clear();
    m_taken.clear();
    m_failed.clear();
    m_gaveUp = false;
    stepOn({.pop = question.route.from});
    while (!isAtEnd()) {
        if (m_steps > m_mostSteps) {
            m_gaveUp = true;
            return std::nullopt;
        }
        Stop &here = m_stops.back();
        if (here.ways.empty()) {
            m_barred[at(here.pop)] = 0;
            m_stops.pop_back();
            if (m_stops.empty())
                return std::nullopt;
            m_taken.pop_back();
            continue;
        }
        const RouteGraph::Arc arc = here.ways.back();
        here.ways.pop_back();
        Stop next{.pop = arc.to, .sums = here.sums, .seen = here.seen | placesOf(arc.link)};
        for (std::size_t measure = 0; measure < measureCount; ++measure)
            next.sums[measure] += arc.weights[measure];
        m_taken.push_back(arc.link);
        stepOn(std::move(next));
    }
    return wayTaken();
}

/// Onto a PoP, with where it may go on from there.
void ThoroughSearch::stepOn(Stop stop)
{
    stop.seen |= placesOf(stop.pop);
    m_barred[at(stop.pop)] = 1;
    if (stop.pop != m_asked.route.to && holds(stop.sums, stop.pop))
        stop.ways = waysFrom(stop);
    m_stops.push_back(std::move(stop));
}

bool ThoroughSearch::isAtEnd() const
{
    const Stop &here = m_stops.back();
    return here.pop == m_asked.route.to && here.seen == m_asked.wanted
        && holds(here.sums, here.pop);
}

/// Where there is hope, the best last: what brings a wanted place nearest, then what is shortest.
std::vector<RouteGraph::Arc> ThoroughSearch::waysFrom(const Stop &stop)
{
    findPassable(stop.pop);
    std::uint32_t within = stop.seen;
    for (const LinkIndex link : m_passable) {
        const RouteGraph::Edge &edge = m_graph.edge(link);
        within |= placesOf(link) | placesOf(edge.a) | placesOf(edge.z);
    }
    if (m_passable.empty() || within != m_asked.wanted || failedBefore(stop))
        return {};
    const std::vector<std::uint32_t> hops = hopsToWanted(stop.seen);
    const auto comesTo = [&](const RouteGraph::Arc &arc) {
        const bool isNew = (placesOf(arc.link) & ~stop.seen) != 0;
        const auto measure = std::size_t(m_asked.route.measure);
        return std::tuple(isNew ? 0U : hops[at(arc.to)],
                          arc.weights[measure] + m_ahead[measure].least(arc.to), at(arc.link));
    };
    std::vector<RouteGraph::Arc> ways;
    for (const RouteGraph::Arc &arc : m_graph.arcsFrom(stop.pop))
        if (m_isPassable[at(arc.link)] != 0)
            ways.push_back(arc);
    std::sort(ways.begin(), ways.end(),
              [&](const RouteGraph::Arc &one, const RouteGraph::Arc &other) {
                  return comesTo(one) > comesTo(other);
              });
    return ways;
}

bool ThoroughSearch::isUsable(const RouteGraph::Arc &arc) const
{
    return m_barred[at(arc.to)] == 0
        && (m_asked.route.open.empty() || m_asked.route.open[at(arc.link)] != 0);
}

bool ThoroughSearch::holds(const Sums &sums, PopIndex pop) const
{
    for (std::size_t measure = 0; measure < measureCount; ++measure)
        if (m_asked.most[measure]
            && sums[measure] + m_ahead[measure].least(pop) > *m_asked.most[measure])
            return false;
    return true;
}

std::uint32_t ThoroughSearch::placesOf(PopIndex pop) const
{
    return m_asked.places.empty() ? 0 : m_asked.places[at(pop)] & m_asked.wanted;
}

std::uint32_t ThoroughSearch::placesOf(LinkIndex link) const
{
    return m_asked.placesOn.empty() ? 0 : m_asked.placesOn[at(link)] & m_asked.wanted;
}

/// As if a link led from here to the end: what hangs together twice with that one is what is left
/// on the stack when everything beyond the end has been looked at.
void ThoroughSearch::findPassable(PopIndex from)
{
    m_found.assign(m_graph.popCount(), 0);
    m_low.assign(m_graph.popCount(), 0);
    m_isPassable.assign(m_graph.linkCount(), 0);
    m_links.clear();
    m_steps += m_graph.popCount() + m_graph.linkCount();
    m_time = 1;
    m_found[at(from)] = m_time;
    std::vector<Standing> standing;
    standOn(standing, std::uint32_t(at(m_asked.route.to)), LinkIndex(m_graph.linkCount()));
    while (!standing.empty()) {
        Standing &here = standing.back();
        const auto arcs = m_graph.arcsFrom(PopIndex(here.pop));
        if (here.next == arcs.size()) {
            leave(standing);
            continue;
        }
        const RouteGraph::Arc arc = arcs[here.next++];
        ++m_steps;
        if (arc.link == here.by || (arc.to != from && !isUsable(arc))
            || (!m_asked.route.open.empty() && m_asked.route.open[at(arc.link)] == 0))
            continue;
        if (m_found[at(arc.to)] == 0) {
            m_links.push_back(arc.link);
            standOn(standing, std::uint32_t(at(arc.to)), arc.link);
        } else if (m_found[at(arc.to)] < m_found[here.pop]) {
            m_links.push_back(arc.link);
            m_low[here.pop] = std::min(m_low[here.pop], m_found[at(arc.to)]);
        }
    }
    m_passable = m_links;
    for (const LinkIndex link : m_passable)
        m_isPassable[at(link)] = 1;
}

void ThoroughSearch::standOn(std::vector<Standing> &standing, std::uint32_t pop, LinkIndex by)
{
    m_found[pop] = m_low[pop] = ++m_time;
    standing.push_back({.pop = pop, .by = by});
}

/// What hangs on one PoP alone is a dead end: its links are taken off.
void ThoroughSearch::leave(std::vector<Standing> &standing)
{
    const Standing left = standing.back();
    standing.pop_back();
    if (standing.empty())
        return;
    const std::uint32_t before = standing.back().pop;
    m_low[before] = std::min(m_low[before], m_low[left.pop]);
    if (m_low[left.pop] < m_found[before])
        return;
    while (m_links.back() != left.by)
        m_links.pop_back();
    m_links.pop_back();
}

/// With bounds it depends on how the PoP was come to, which differs each time.
bool ThoroughSearch::failedBefore(const Stop &stop)
{
    const bool isBound = std::any_of(m_asked.most.begin(), m_asked.most.end(),
                                     [](const auto &most) { return most.has_value(); });
    if (isBound || m_failed.size() >= mostFailed)
        return false;
    std::vector<std::uint32_t> tried{std::uint32_t(at(stop.pop)), stop.seen};
    for (std::size_t link = 0; link < m_isPassable.size(); ++link)
        if (m_isPassable[link] != 0)
            tried.push_back(std::uint32_t(link));
    return !m_failed.insert(std::move(tried)).second; // what is being tried is left before it fails
}

/// By PoP, over links that can be taken: how far it is to a place that is to be passed.
std::vector<std::uint32_t> ThoroughSearch::hopsToWanted(std::uint32_t seen)
{
    std::vector<std::uint32_t> hops(m_graph.popCount(), ~std::uint32_t(0));
    std::vector<PopIndex> next;
    const std::uint32_t missing = m_asked.wanted & ~seen;
    const auto reach = [&](PopIndex pop, std::uint32_t distance) {
        if (hops[at(pop)] != ~std::uint32_t(0))
            return;
        hops[at(pop)] = distance;
        next.push_back(pop);
    };
    for (const LinkIndex link : m_passable) {
        const RouteGraph::Edge &edge = m_graph.edge(link);
        for (const PopIndex pop : {edge.a, edge.z})
            if (((placesOf(pop) | placesOf(link)) & missing) != 0)
                reach(pop, 1);
    }
    for (std::size_t index = 0; index < next.size(); ++index) {
        const PopIndex here = next[index];
        for (const RouteGraph::Arc &arc : m_graph.arcsFrom(here)) {
            ++m_steps;
            if (m_isPassable[at(arc.link)] != 0)
                reach(arc.to, hops[at(here)] + 1);
        }
    }
    return hops;
}

BoundedRoute ThoroughSearch::wayTaken() const
{
    BoundedRoute taken;
    taken.sums = m_stops.back().sums;
    taken.route.links = m_taken;
    for (const Stop &stop : m_stops) {
        taken.route.pops.push_back(stop.pop);
        if (!m_asked.shunnedAt.empty())
            taken.shunned |= m_asked.shunnedAt[at(stop.pop)];
    }
    for (const LinkIndex link : m_taken) {
        taken.route.length = taken.route.length
            + RouteLength::ofLink(m_graph.edge(link).weights, m_asked.route.measure);
        if (!m_asked.shunnedOn.empty())
            taken.shunned |= m_asked.shunnedOn[at(link)];
    }
    return taken;
}

} // namespace turbolane::backend
