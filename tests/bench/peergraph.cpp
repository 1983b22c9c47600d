// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/peergraph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/find_flow_cost.hpp>
#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>

#include <algorithm>
#include <limits>

namespace turbolane::bench {

namespace {

using backend::at;
using backend::LinkIndex;
using backend::PopIndex;
using backend::Route;
using backend::RouteGraph;
using backend::RouteLength;

struct Road {
    int micros = 0;
    std::uint32_t link = 0;
};
using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Road>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

/// Thrown by the library's visitor, which is how it is left early.
struct Arrived { };

class UntilThere : public boost::default_dijkstra_visitor {
public:
    explicit UntilThere(Vertex to)
        : m_to(to)
    { }
    template <typename AnyGraph>
    void examine_vertex(Vertex here, const AnyGraph &) const
    {
        if (here == m_to)
            throw Arrived();
    }

private:
    Vertex m_to;
};

/// What may be used.
struct OpenEdges {
    const Graph *graph = nullptr;
    backend::OpenLinks open = {};
    const std::vector<std::uint8_t> *barred = nullptr;
    bool operator()(const Edge &edge) const
    {
        return (open.empty() || open[(*graph)[edge].link] != 0)
            && (*barred)[boost::target(edge, *graph)] == 0;
    }
};

using FlowTraits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using FlowGraph = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<
        boost::edge_capacity_t, int,
        boost::property<boost::edge_residual_capacity_t, int,
                        boost::property<boost::edge_reverse_t, FlowTraits::edge_descriptor,
                                        boost::property<boost::edge_weight_t, int>>>>>;

} // namespace

struct PeerGraph::Kept {
    Graph graph;
    std::vector<Vertex> before;
    std::vector<int> lengths;
    std::vector<std::uint8_t> barred;
};

/// Every link both ways, each with its way back; and one more PoP, from which two units flow to
/// where a question begins.
struct PeerGraph::Flow {
    explicit Flow(std::size_t pops)
        : graph(pops + 1)
    { }
    FlowTraits::edge_descriptor add(std::size_t from, std::size_t to, int room, int micros)
    {
        const auto there = boost::add_edge(from, to, graph).first;
        const auto back = boost::add_edge(to, from, graph).first;
        boost::put(boost::edge_capacity, graph, there, room);
        boost::put(boost::edge_capacity, graph, back, 0);
        boost::put(boost::edge_weight, graph, there, micros);
        boost::put(boost::edge_weight, graph, back, -micros);
        boost::put(boost::edge_reverse, graph, there, back);
        boost::put(boost::edge_reverse, graph, back, there);
        return there;
    }
    FlowGraph graph;
    std::vector<FlowTraits::edge_descriptor> into; ///< from the further PoP, by PoP
};

PeerGraph::PeerGraph(const RouteGraph &graph)
    : m_kept(std::make_unique<Kept>())
    , m_flow(std::make_unique<Flow>(graph.popCount()))
{
    std::vector<std::pair<Vertex, Vertex>> ends;
    std::vector<Road> roads;
    for (std::size_t link = 0; link < graph.linkCount(); ++link) {
        const RouteGraph::Edge &edge = graph.edge(LinkIndex(link));
        const int micros = edge.weights[std::size_t(backend::Measure::Latency)];
        for (const auto &[from, to] : {std::pair(edge.a, edge.z), std::pair(edge.z, edge.a)}) {
            ends.emplace_back(at(from), at(to));
            roads.push_back({micros, std::uint32_t(link)});
            m_flow->add(at(from), at(to), 1, micros);
        }
    }
    m_kept->graph = Graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(),
                          roads.begin(), graph.popCount());
    m_kept->before.resize(graph.popCount());
    m_kept->lengths.resize(graph.popCount());
    m_kept->barred.assign(graph.popCount(), 0);
    for (std::size_t pop = 0; pop < graph.popCount(); ++pop)
        m_flow->into.push_back(m_flow->add(graph.popCount(), pop, 0, 0));
}

PeerGraph::~PeerGraph() = default;

std::optional<Route> PeerGraph::shortest(const backend::RouteQuestion &question,
                                         const std::vector<PopIndex> &barred)
{
    Kept &kept = *m_kept;
    for (const PopIndex pop : barred)
        kept.barred[at(pop)] = 1;
    const boost::filtered_graph<Graph, OpenEdges> part(
        kept.graph, OpenEdges{&kept.graph, question.open, &kept.barred});
    const auto ids = boost::get(boost::vertex_index, kept.graph);
    bool isThere = false;
    try {
        boost::dijkstra_shortest_paths(
            part, Vertex(at(question.from)),
            boost::visitor(UntilThere(Vertex(at(question.to))))
                .weight_map(boost::get(&Road::micros, kept.graph))
                .vertex_index_map(ids)
                .predecessor_map(boost::make_iterator_property_map(kept.before.begin(), ids))
                .distance_map(boost::make_iterator_property_map(kept.lengths.begin(), ids)));
    } catch (const Arrived &) {
        isThere = true;
    }
    for (const PopIndex pop : barred)
        kept.barred[at(pop)] = 0;
    if (!isThere)
        return std::nullopt;
    Route route;
    route.length = RouteLength::ofMeasure(kept.lengths[at(question.to)]);
    for (Vertex here = at(question.to); here != at(question.from); here = kept.before[here]) {
        const Vertex before = kept.before[here];
        std::optional<Road> road;
        for (auto [edge, end] = boost::out_edges(before, kept.graph); edge != end; ++edge)
            if (boost::target(*edge, kept.graph) == here
                && kept.lengths[before] + kept.graph[*edge].micros == kept.lengths[here])
                road = kept.graph[*edge];
        route.pops.push_back(PopIndex(here));
        route.links.push_back(LinkIndex(road->link));
    }
    route.pops.push_back(question.from);
    std::reverse(route.pops.begin(), route.pops.end());
    std::reverse(route.links.begin(), route.links.end());
    return route;
}

std::int64_t PeerGraph::pair(PopIndex from, PopIndex to)
{
    FlowGraph &graph = m_flow->graph;
    const std::size_t further = boost::num_vertices(graph) - 1;
    const auto into = m_flow->into[at(from)];
    boost::put(boost::edge_capacity, graph, into, 2);
    boost::successive_shortest_path_nonnegative_weights(graph, further, at(to));
    const bool isFull = boost::get(boost::edge_residual_capacity, graph, into) == 0;
    const int cost = isFull ? boost::find_flow_cost(graph) : -1;
    boost::put(boost::edge_capacity, graph, into, 0);
    return cost;
}

} // namespace turbolane::bench
