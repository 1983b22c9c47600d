// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/manyroutes.h"

#include <algorithm>

namespace turbolane::backend {

RoutesInOrder::RoutesInOrder(const RouteGraph &graph, const RouteQuestion &question,
                             FindRest findRest)
    : m_graph(graph)
    , m_question(question)
    , m_findRest(std::move(findRest))
    , m_open(question.open.begin(), question.open.end())
{
    if (m_open.empty())
        m_open.assign(graph.linkCount(), 1);
    m_question.open = m_open;
}

std::optional<Route> RoutesInOrder::next()
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        Route begun;
        begun.pops.push_back(m_question.from);
        if (std::optional<Route> first = m_findRest(m_question, begun))
            m_waiting.push_back({std::move(*first), 0});
    } else if (!m_known.empty()) {
        branch();
    }
    const auto first = std::min_element(
        m_waiting.begin(), m_waiting.end(),
        [this](const Candidate &one, const Candidate &other) { return comesBefore(one, other); });
    if (first == m_waiting.end())
        return std::nullopt;
    m_known.push_back(std::move(*first));
    m_waiting.erase(first);
    return m_known.back().route;
}

/// From the last way that was given, everything that leaves it somewhere behind its parent.
void RoutesInOrder::branch()
{
    const Candidate last = m_known.back();
    for (std::size_t shared = last.shared; shared < last.route.links.size(); ++shared) {
        Route begun = beginningOf(last.route, shared);
        const std::vector<LinkIndex> closed = closeNext(begun);
        RouteQuestion question = m_question;
        question.from = begun.pops.back();
        const std::optional<Route> rest = m_findRest(question, begun);
        for (const LinkIndex link : closed)
            m_open[at(link)] = 1;
        if (!rest)
            continue;
        begun.length = begun.length + rest->length;
        begun.pops.insert(begun.pops.end(), rest->pops.begin() + 1, rest->pops.end());
        begun.links.insert(begun.links.end(), rest->links.begin(), rest->links.end());
        m_waiting.push_back({std::move(begun), shared});
    }
}

/// What the known ways that begin like this one take next.
std::vector<LinkIndex> RoutesInOrder::closeNext(const Route &begun)
{
    std::vector<LinkIndex> closed;
    const std::size_t shared = begun.links.size();
    for (const Candidate &one : m_known) {
        const std::vector<LinkIndex> &links = one.route.links;
        if (links.size() <= shared || m_open[at(links[shared])] == 0
            || !std::equal(begun.links.begin(), begun.links.end(), links.begin()))
            continue;
        m_open[at(links[shared])] = 0;
        closed.push_back(links[shared]);
    }
    return closed;
}

bool RoutesInOrder::comesBefore(const Candidate &one, const Candidate &other) const
{
    if (one.route.length != other.route.length)
        return one.route.length < other.route.length;
    return std::lexicographical_compare(one.route.links.rbegin(), one.route.links.rend(),
                                        other.route.links.rbegin(), other.route.links.rend(),
                                        [this](LinkIndex left, LinkIndex right) {
                                            return m_graph.rank(left) < m_graph.rank(right);
                                        });
}

Route RoutesInOrder::beginningOf(const Route &route, std::size_t shared) const
{
    Route begun;
    const auto upTo = std::ptrdiff_t(shared);
    begun.pops.assign(route.pops.begin(), route.pops.begin() + upTo + 1);
    begun.links.assign(route.links.begin(), route.links.begin() + upTo);
    for (const LinkIndex link : begun.links)
        begun.length =
            begun.length + RouteLength::ofLink(m_graph.edge(link).weights, m_question.measure);
    return begun;
}

std::vector<Route> shortestRoutes(RouteSearch &search, const RouteQuestion &question,
                                  std::size_t most)
{
    RoutesInOrder inOrder(search.graph(), question,
                          [&search](const RouteQuestion &asked, const Route &begun) {
                              search.unbar();
                              for (const PopIndex pop : begun.pops)
                                  search.bar(pop);
                              std::optional<Route> rest = search.shortest(asked);
                              search.unbar();
                              return rest;
                          });
    std::vector<Route> routes;
    while (routes.size() < most) {
        std::optional<Route> next = inOrder.next();
        if (!next)
            break;
        routes.push_back(std::move(*next));
    }
    return routes;
}

} // namespace turbolane::backend
