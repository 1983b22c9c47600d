// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/routesearch.h"

#include "domain/require.h"

#include <algorithm>

namespace turbolane::backend {

RouteSearch::RouteSearch(const RouteGraph &graph, const Landmarks &landmarks)
    : m_graph(graph)
    , m_landmarks(landmarks)
    , m_reached(graph.popCount())
    , m_barred(graph.popCount(), 0)
{ }

void RouteSearch::begin()
{
    ++m_question;
    m_waiting.clear();
}

/// Notes a shorter way to a place, if it is one.
void RouteSearch::reach(PopIndex pop, RouteLength length, const Landmarks::Towards &bounds)
{
    Reached &reached = m_reached[at(pop)];
    if (reached.seenIn != m_question) {
        reached.seenIn = m_question;
        reached.ahead = RouteLength::ofMeasure(bounds.least(pop));
    } else if (reached.length <= length) {
        return;
    }
    reached.length = length;
    m_waiting.push_back({length + reached.ahead, std::uint32_t(pop)});
    std::push_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
}

RouteSearch::Waiting RouteSearch::nearest()
{
    std::pop_heap(m_waiting.begin(), m_waiting.end(), std::greater<>());
    const Waiting nearest = m_waiting.back();
    m_waiting.pop_back();
    return nearest;
}

/// When the end is done, so is every PoP of every way that ties: each has fewer links behind it,
/// and that alone puts it earlier. wayBack() chooses among them.
bool RouteSearch::explore(const RouteQuestion &question)
{
    const Landmarks::Towards bounds = m_landmarks.towards(question.to, question.measure);
    begin();
    reach(question.from, RouteLength(), bounds);
    while (!m_waiting.empty()) {
        const PopIndex here{nearest().pop};
        if (isDone(at(here)))
            continue;
        m_reached[at(here)].doneIn = m_question;
        if (here == question.to)
            return true;
        const RouteLength length = m_reached[at(here)].length;
        for (const RouteGraph::Arc &arc : m_graph.arcsFrom(here))
            if (isOpen(question, arc.link) && !isDone(at(arc.to)) && !isBarred(arc.to))
                reach(arc.to, length + RouteLength::ofLink(arc.weights, question.measure), bounds);
    }
    return false;
}

Route RouteSearch::wayBack(const RouteQuestion &question) const
{
    Route route;
    route.length = m_reached[at(question.to)].length;
    route.pops.push_back(question.to);
    while (route.pops.back() != question.from) {
        const RouteLength length = m_reached[at(route.pops.back())].length;
        const RouteGraph::Arc *back = nullptr;
        for (const RouteGraph::Arc &arc : m_graph.arcsFrom(route.pops.back())) {
            if (!isDone(at(arc.to)) || !isOpen(question, arc.link))
                continue;
            const RouteLength link = RouteLength::ofLink(arc.weights, question.measure);
            if (m_reached[at(arc.to)].length + link == length
                && (back == nullptr || m_graph.rank(arc.link) < m_graph.rank(back->link)))
                back = &arc;
        }
        require(back != nullptr, "a way that was found leads back to its beginning");
        route.links.push_back(back->link);
        route.pops.push_back(back->to);
    }
    std::reverse(route.pops.begin(), route.pops.end());
    std::reverse(route.links.begin(), route.links.end());
    return route;
}

std::optional<Route> RouteSearch::shortest(const RouteQuestion &question)
{
    if (!explore(question))
        return std::nullopt;
    return wayBack(question);
}

} // namespace turbolane::backend
