// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/landmarks.h"
#include "backend/paths/routegraph.h"
#include "backend/paths/routelength.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace turbolane::backend {

/// Which links may be used: not 0, by LinkIndex. Empty: all.
using OpenLinks = std::span<const std::uint8_t>;

struct RouteQuestion {
    PopIndex from{};
    PopIndex to{};
    Measure measure = Measure::Latency;
    OpenLinks open = {};
};

/// A way without a PoP twice. One PoP and no link where both ends are one.
struct Route {
    std::vector<PopIndex> pops;
    std::vector<LinkIndex> links;
    RouteLength length;
    friend bool operator==(const Route &, const Route &) = default;
};

/// Finds shortest ways: A* towards the landmarks' bounds. Keeps its working memory between
/// questions, so one is made for each thread and asked often. The graph and landmarks outlive it.
class RouteSearch {
public:
    RouteSearch(const RouteGraph &graph, const Landmarks &landmarks);

    const RouteGraph &graph() const { return m_graph; }
    const Landmarks &landmarks() const { return m_landmarks; }

    /// The shortest way; among equals the one with fewest links, then the one whose links, read
    /// from the far end, rank first. Nothing: no open links join the two.
    std::optional<Route> shortest(const RouteQuestion &question);
    /// The same, never through a PoP that was barred since the last unbar().
    void bar(PopIndex pop) { m_barred[at(pop)] = m_barring; }
    void unbar() { ++m_barring; }
    bool isBarred(PopIndex pop) const { return m_barred[at(pop)] == m_barring; }

private:
    struct Waiting {
        RouteLength atLeast; ///< of the whole way
        std::uint32_t pop;
        friend bool operator>(const Waiting &one, const Waiting &other)
        {
            return one.atLeast > other.atLeast;
        }
    };
    struct Reached {
        RouteLength length;
        RouteLength ahead; ///< what is left, at the least
        std::uint32_t seenIn = 0; ///< the question in which `length` was set
        std::uint32_t doneIn = 0; ///< ... and in which it cannot become less any more
    };

    void begin();
    void reach(PopIndex pop, RouteLength length, const Landmarks::Towards &bounds);
    Waiting nearest();
    bool isDone(std::size_t place) const { return m_reached[place].doneIn == m_question; }
    bool isOpen(const RouteQuestion &question, LinkIndex link) const
    {
        return question.open.empty() || question.open[at(link)] != 0;
    }
    bool explore(const RouteQuestion &question);
    Route wayBack(const RouteQuestion &question) const;

    friend class PairSearch;

    const RouteGraph &m_graph;
    const Landmarks &m_landmarks;
    std::vector<Reached> m_reached; ///< by PoP
    std::vector<Waiting> m_waiting; ///< a heap
    std::vector<std::uint32_t> m_barred; ///< by PoP: the barring in which it was barred
    std::uint32_t m_question = 0;
    std::uint32_t m_barring = 1;
};

} // namespace turbolane::backend
