// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/routesearch.h"

#include <functional>

namespace turbolane::backend {

/// Ways in order, the shortest first, each differing from every other in at least one link; found
/// one by one, as long as more are wanted.
///
/// Source: Yen, "Finding the K shortest loopless paths in a network", Management Science 17 (1971),
/// with Lawler's rule (1972) that a way is only changed behind where it left its parent.
class RoutesInOrder {
public:
    /// The shortest way that answers the question and, put behind `begun`, makes a whole way of the
    /// kind that is wanted. `begun` leads to where the question begins; nothing of it is passed
    /// again.
    using FindRest =
        std::function<std::optional<Route>(const RouteQuestion &question, const Route &begun)>;

    /// The graph outlives this.
    RoutesInOrder(const RouteGraph &graph, const RouteQuestion &question, FindRest findRest);

    /// Nothing: there are no more.
    std::optional<Route> next();

private:
    /// A way, and up to which link it is its parent's.
    struct Candidate {
        Route route;
        std::size_t shared = 0;
    };
    void branch();
    std::vector<LinkIndex> closeNext(const Route &begun);
    bool comesBefore(const Candidate &one, const Candidate &other) const;
    Route beginningOf(const Route &route, std::size_t shared) const;

    const RouteGraph &m_graph;
    RouteQuestion m_question;
    FindRest m_findRest;
    std::vector<std::uint8_t> m_open;
    std::vector<Candidate> m_known;
    std::vector<Candidate> m_waiting;
    bool m_hasBegun = false;
};

/// The `most` shortest ways; fewer where there are no more.
std::vector<Route> shortestRoutes(RouteSearch &search, const RouteQuestion &question,
                                  std::size_t most);

} // namespace turbolane::backend
