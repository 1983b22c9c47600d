// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/manyroutes.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// A way, and up to which link it is its parent's.
struct Candidate {
    Route route;
    std::size_t shared = 0;
};

/// The questions behind one list of ways: who they leave is closed for a while.
class Detours {
public:
    Detours(RouteSearch &search, const RouteQuestion &question)
        : m_search(search)
        , m_question(question)
        , m_open(question.open.begin(), question.open.end())
    {
        if (m_open.empty())
            m_open.assign(search.graph().linkCount(), 1);
        m_question.open = m_open;
    }

    /// The shortest way that goes along `route` for `shared` links and then takes a link that none
    /// of the known ones takes there.
    std::optional<Route> leaving(const Route &route, std::size_t shared,
                                 const std::vector<Candidate> &known)
    {
        const std::vector<LinkIndex> closed = closeNext(route, shared, known);
        m_search.unbar();
        for (std::size_t index = 0; index < shared; ++index)
            m_search.bar(route.pops[index]);
        m_question.from = route.pops[shared];
        std::optional<Route> rest = m_search.shortest(m_question);
        m_search.unbar();
        for (const LinkIndex link : closed)
            m_open[at(link)] = 1;
        if (!rest)
            return std::nullopt;
        return joined(route, shared, *rest);
    }

private:
    std::vector<LinkIndex> closeNext(const Route &route, std::size_t shared,
                                     const std::vector<Candidate> &known)
    {
        std::vector<LinkIndex> closed;
        for (const Candidate &one : known) {
            const std::vector<LinkIndex> &links = one.route.links;
            if (links.size() <= shared || m_open[at(links[shared])] == 0
                || !std::equal(links.begin(), links.begin() + std::ptrdiff_t(shared),
                               route.links.begin()))
                continue;
            m_open[at(links[shared])] = 0;
            closed.push_back(links[shared]);
        }
        return closed;
    }

    Route joined(const Route &route, std::size_t shared, const Route &rest) const
    {
        Route whole;
        const auto upTo = std::ptrdiff_t(shared);
        whole.pops.assign(route.pops.begin(), route.pops.begin() + upTo);
        whole.links.assign(route.links.begin(), route.links.begin() + upTo);
        whole.length = rest.length;
        for (const LinkIndex link : whole.links)
            whole.length = whole.length
                + RouteLength::ofLink(m_search.graph().edge(link).weights, m_question.measure);
        whole.pops.insert(whole.pops.end(), rest.pops.begin(), rest.pops.end());
        whole.links.insert(whole.links.end(), rest.links.begin(), rest.links.end());
        return whole;
    }

    RouteSearch &m_search;
    RouteQuestion m_question;
    std::vector<std::uint8_t> m_open;
};

bool comesBefore(const Candidate &one, const Candidate &other, const RouteGraph &graph)
{
    if (one.route.length != other.route.length)
        return one.route.length < other.route.length;
    return std::lexicographical_compare(
        one.route.links.rbegin(), one.route.links.rend(), other.route.links.rbegin(),
        other.route.links.rend(),
        [&graph](LinkIndex left, LinkIndex right) { return graph.rank(left) < graph.rank(right); });
}

/// The first in order, taken out; each way only once, though several parents may have found it.
Candidate takeFirst(std::vector<Candidate> &waiting, const RouteGraph &graph)
{
    const auto first = std::min_element(waiting.begin(), waiting.end(),
                                        [&graph](const Candidate &one, const Candidate &other) {
                                            return comesBefore(one, other, graph);
                                        });
    Candidate taken = std::move(*first);
    waiting.erase(first);
    return taken;
}

} // namespace

std::vector<Route> shortestRoutes(RouteSearch &search, const RouteQuestion &question,
                                  std::size_t most)
{
    std::vector<Candidate> known;
    std::vector<Candidate> waiting;
    if (std::optional<Route> first = most == 0 ? std::nullopt : search.shortest(question))
        waiting.push_back({std::move(*first), 0});
    Detours detours(search, question);
    while (known.size() < most && !waiting.empty()) {
        known.push_back(takeFirst(waiting, search.graph()));
        if (known.size() == most)
            break;
        const Candidate last = known.back();
        for (std::size_t shared = last.shared; shared < last.route.links.size(); ++shared)
            if (auto detour = detours.leaving(last.route, shared, known))
                waiting.push_back({std::move(*detour), shared});
    }
    std::vector<Route> routes;
    for (Candidate &one : known)
        routes.push_back(std::move(one.route));
    return routes;
}

} // namespace turbolane::backend
