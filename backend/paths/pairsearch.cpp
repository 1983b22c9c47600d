// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/pairsearch.h"

#include "domain/require.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// One link of the two ways, in the direction in which it is used.
struct Leg {
    PopIndex from;
    PopIndex to;
    LinkIndex link;
};

/// Takes legs that lead on from the beginning to the end, and leaves the others.
Route takeRoute(std::vector<Leg> &legs, const RouteGraph &graph, const RouteQuestion &question)
{
    Route route;
    route.pops.push_back(question.from);
    while (route.pops.back() != question.to) {
        const auto next = std::find_if(legs.begin(), legs.end(), [&](const Leg &leg) {
            return leg.from == route.pops.back();
        });
        require(next != legs.end(), "two ways lead to their end");
        route.links.push_back(next->link);
        route.pops.push_back(next->to);
        route.length =
            route.length + RouteLength::ofLink(graph.edge(next->link).weights, question.measure);
        legs.erase(next);
    }
    return route;
}

} // namespace

PairSearch::PairSearch(RouteSearch &search)
    : m_search(search)
    , m_reached(search.graph().popCount() * 2)
    , m_onFirst(search.graph().popCount())
    , m_linkOnFirst(search.graph().linkCount(), 0)
{ }

std::optional<RoutePair> PairSearch::shortest(const RouteQuestion &question, Apart apart)
{
    require(question.from != question.to, "a pair has two ends");
    const std::optional<Route> first = m_search.shortest(question);
    if (!first)
        return std::nullopt;
    m_asked = question;
    m_apart = apart;
    m_firstLength = first->length;
    m_bounds = m_search.landmarks().towards(question.to, question.measure);
    follow(*first);
    if (!findDetour())
        return std::nullopt;
    return untangled(*first);
}

void PairSearch::follow(const Route &first)
{
    ++m_question;
    m_waiting.clear();
    for (std::size_t index = 0; index < first.pops.size(); ++index) {
        OnFirst &on = m_onFirst[at(first.pops[index])];
        on.in = m_question;
        if (index == 0)
            continue;
        on.before = first.pops[index - 1];
        on.link = first.links[index - 1];
        m_linkOnFirst[at(on.link)] = m_question;
    }
}

bool PairSearch::isInner(PopIndex pop) const
{
    return m_apart == Apart::Pops && isOnFirst(pop) && pop != m_asked.from && pop != m_asked.to;
}

RouteLength PairSearch::potential(PopIndex pop) const
{
    if (m_search.isDone(at(pop)))
        return m_search.m_reached[at(pop)].length;
    return m_firstLength - RouteLength::ofMeasure(m_bounds.least(pop));
}

void PairSearch::reach(Place place, RouteLength length, Place from, LinkIndex link)
{
    Reached &reached = m_reached[place];
    if (reached.doneIn == m_question || (reached.seenIn == m_question && reached.length <= length))
        return;
    reached.length = length;
    reached.seenIn = m_question;
    reached.from = from;
    reached.link = link;
    m_waiting.push_back({length, place});
    std::push_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
}

/// The shortest way that may use links of the first one backwards, at no reduced length, and not
/// forwards.
bool PairSearch::findDetour()
{
    reach(Place(at(m_asked.from)), RouteLength(), Place(at(m_asked.from)), LinkIndex(0));
    while (!m_waiting.empty()) {
        std::pop_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
        const Waiting next = m_waiting.back();
        m_waiting.pop_back();
        Reached &reached = m_reached[next.place];
        if (reached.doneIn == m_question)
            continue;
        reached.doneIn = m_question;
        const PopIndex here = popOf(next.place);
        if (here == m_asked.to)
            return true;
        const bool entered = isInner(here) && next.place != farSide(here);
        if (isOnFirst(here) && here != m_asked.from)
            goBack(next.place, next.length);
        if (!entered)
            leave(next.place, next.length);
    }
    return false;
}

/// To the PoP before on the first way, arriving at its far side where it has one.
void PairSearch::goBack(Place place, RouteLength length)
{
    const OnFirst &on = m_onFirst[at(popOf(place))];
    const Place to = isInner(on.before) ? farSide(on.before) : Place(at(on.before));
    reach(to, length, place, on.link);
}

void PairSearch::leave(Place place, RouteLength length)
{
    const PopIndex here = popOf(place);
    const RouteLength base = length + potential(here);
    for (const RouteGraph::Arc &arc : m_search.graph().arcsFrom(here)) {
        if (m_linkOnFirst[at(arc.link)] == m_question || !m_search.isOpen(m_asked, arc.link)
            || m_search.isBarred(arc.to))
            continue;
        const RouteLength beyond = base + RouteLength::ofLink(arc.weights, m_asked.measure);
        reach(Place(at(arc.to)), beyond - potential(arc.to), place, arc.link);
    }
}

/// What both ways use, once in each direction, neither does; the rest is two ways again.
RoutePair PairSearch::untangled(const Route &first) const
{
    std::vector<Leg> legs;
    for (std::size_t index = 0; index < first.links.size(); ++index)
        legs.push_back({first.pops[index], first.pops[index + 1], first.links[index]});
    Place place = Place(at(m_asked.to));
    while (popOf(place) != m_asked.from) {
        const Reached &reached = m_reached[place];
        const auto used = std::find_if(legs.begin(), legs.end(),
                                       [&](const Leg &leg) { return leg.link == reached.link; });
        if (used != legs.end())
            legs.erase(used);
        else
            legs.push_back({popOf(reached.from), popOf(place), reached.link});
        place = reached.from;
    }
    RoutePair pair{takeRoute(legs, m_search.graph(), m_asked),
                   takeRoute(legs, m_search.graph(), m_asked)};
    if (pair.second.length < pair.first.length)
        std::swap(pair.first, pair.second);
    return pair;
}

} // namespace turbolane::backend
