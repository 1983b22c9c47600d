// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lemon/lemonpeer.h"

#include <lemon/adaptors.h>
#include <lemon/dijkstra.h>
#include <lemon/static_graph.h>
#include <lemon/suurballe.h>

#include <algorithm>
#include <utility>

namespace turbolane::tests {

namespace {

using Graph = lemon::StaticDigraph;
using Lengths = Graph::ArcMap<long long>;
using Numbers = Graph::ArcMap<int>;

/// Reads the mask of links as one of arcs.
struct OpenArcs {
    using Key = Graph::Arc;
    using Value = bool;
    const Numbers *links;
    const std::vector<unsigned char> *open;
    bool operator[](const Graph::Arc &arc) const
    {
        return open->empty() || (*open)[std::size_t((*links)[arc])] != 0;
    }
};
struct OpenNodes {
    using Key = Graph::Node;
    using Value = bool;
    const std::vector<unsigned char> *barred;
    bool operator[](const Graph::Node &node) const
    {
        return (*barred)[std::size_t(Graph::id(node))] == 0;
    }
};

} // namespace

struct LemonPeer::Kept {
    Graph graph;
    std::unique_ptr<Lengths> lengths;
    std::unique_ptr<Numbers> links;
    std::vector<unsigned char> barred;
};

LemonPeer::LemonPeer(int pops, const std::vector<Link> &links)
    : m_kept(std::make_unique<Kept>())
{
    struct Arc {
        int from;
        int to;
        int link;
    };
    std::vector<Arc> arcs;
    for (std::size_t index = 0; index < links.size(); ++index) {
        arcs.push_back({links[index].a, links[index].z, int(index)});
        arcs.push_back({links[index].z, links[index].a, int(index)});
    }
    std::stable_sort(arcs.begin(), arcs.end(),
                     [](const Arc &one, const Arc &other) { return one.from < other.from; });
    std::vector<std::pair<int, int>> ends;
    for (const Arc &arc : arcs)
        ends.emplace_back(arc.from, arc.to);
    m_kept->graph.build(pops, ends.begin(), ends.end());
    m_kept->lengths = std::make_unique<Lengths>(m_kept->graph);
    m_kept->links = std::make_unique<Numbers>(m_kept->graph);
    m_kept->barred.assign(std::size_t(pops), 0);
    for (std::size_t index = 0; index < arcs.size(); ++index) {
        const Graph::Arc arc = Graph::arcFromId(int(index));
        (*m_kept->links)[arc] = arcs[index].link;
        (*m_kept->lengths)[arc] = links[std::size_t(arcs[index].link)].length;
    }
}

LemonPeer::~LemonPeer() = default;

LemonPeer::Way LemonPeer::shortest(int from, int to, const std::vector<unsigned char> &open,
                                   const std::vector<int> &barred)
{
    using Part = lemon::SubDigraph<const Graph, OpenNodes, OpenArcs>;
    for (const int pop : barred)
        m_kept->barred[std::size_t(pop)] = 1;
    m_kept->barred[std::size_t(from)] = 0;
    OpenNodes nodes{&m_kept->barred};
    OpenArcs arcs{m_kept->links.get(), &open};
    const Part part(m_kept->graph, nodes, arcs);
    lemon::Dijkstra<Part, Lengths> search(part, *m_kept->lengths);
    const Graph::Node end = Graph::nodeFromId(to);
    Way way;
    if (search.run(Graph::nodeFromId(from), end)) {
        way.length = search.dist(end);
        way.pops.push_back(to);
        for (Graph::Node here = end; search.predArc(here) != lemon::INVALID;
             here = search.predNode(here)) {
            way.links.push_back((*m_kept->links)[search.predArc(here)]);
            way.pops.push_back(Graph::id(search.predNode(here)));
        }
        std::reverse(way.links.begin(), way.links.end());
        std::reverse(way.pops.begin(), way.pops.end());
    }
    for (const int pop : barred)
        m_kept->barred[std::size_t(pop)] = 0;
    return way;
}

std::int64_t LemonPeer::pair(int from, int to)
{
    lemon::Suurballe<Graph, Lengths> search(m_kept->graph, *m_kept->lengths);
    const int found = search.run(Graph::nodeFromId(from), Graph::nodeFromId(to), 2);
    return found == 2 ? std::int64_t(search.totalLength()) : -1;
}

} // namespace turbolane::tests
