// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/peergraph.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <limits>
#include <vector>

namespace turbolane::bench {

namespace {

using backend::at;

struct Length {
    int micros = 0;
};
using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Length>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

/// Thrown by the library's visitor, which is how it is left early.
struct Arrived { };

class UntilThere : public boost::default_dijkstra_visitor {
public:
    explicit UntilThere(Vertex to)
        : m_to(to)
    { }
    void examine_vertex(Vertex here, const Graph &) const
    {
        if (here == m_to)
            throw Arrived();
    }

private:
    Vertex m_to;
};

} // namespace

struct PeerGraph::Kept {
    Graph graph;
    std::vector<Vertex> before;
    std::vector<int> lengths;
};

PeerGraph::PeerGraph(const backend::RouteGraph &graph, backend::OpenLinks open)
    : m_kept(std::make_unique<Kept>())
{
    std::vector<std::pair<Vertex, Vertex>> ends;
    std::vector<Length> lengths;
    for (std::size_t link = 0; link < graph.linkCount(); ++link) {
        if (open[link] == 0)
            continue;
        const auto &edge = graph.edge(backend::LinkIndex(link));
        for (const auto &[from, to] : {std::pair(edge.a, edge.z), std::pair(edge.z, edge.a)}) {
            ends.emplace_back(at(from), at(to));
            lengths.push_back({edge.weights[std::size_t(backend::Measure::Latency)]});
        }
    }
    m_kept->graph = Graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(),
                          lengths.begin(), graph.popCount());
    m_kept->before.resize(graph.popCount());
    m_kept->lengths.resize(graph.popCount());
}

PeerGraph::~PeerGraph() = default;

std::int64_t PeerGraph::shortest(backend::PopIndex from, backend::PopIndex to) const
{
    const auto ids = boost::get(boost::vertex_index, m_kept->graph);
    try {
        boost::dijkstra_shortest_paths(
            m_kept->graph, Vertex(at(from)),
            boost::visitor(UntilThere(Vertex(at(to))))
                .weight_map(boost::get(&Length::micros, m_kept->graph))
                .predecessor_map(boost::make_iterator_property_map(m_kept->before.begin(), ids))
                .distance_map(boost::make_iterator_property_map(m_kept->lengths.begin(), ids)));
    } catch (const Arrived &) {
        return m_kept->lengths[at(to)];
    }
    return -1;
}

} // namespace turbolane::bench
