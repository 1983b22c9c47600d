// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/routegraph.h"

#include "backend/paths/carbonmodel.h"

namespace turbolane::backend {

namespace {

std::vector<RouteGraph::Edge> edgesOf(const Network &network, const CarbonModel &carbon)
{
    std::vector<RouteGraph::Edge> edges;
    edges.reserve(network.linkCount());
    for (std::size_t index = 0; index < network.linkCount(); ++index) {
        const Link &link = network.link(LinkIndex(index));
        const PopIndex a = *network.find(link.a);
        const PopIndex z = *network.find(link.z);
        const auto micros = std::int32_t((link.oneWay + latencyPerLink).count());
        edges.push_back({a,
                         z,
                         {micros, carbon.between(network.pop(a), link, network.pop(z)),
                          std::int32_t(link.routeKm)}});
    }
    return edges;
}

std::vector<std::uint32_t> ranksOf(const Network &network)
{
    std::vector<std::uint32_t> ranks(network.linkCount());
    for (std::size_t index = 0; index < ranks.size(); ++index)
        ranks[index] = network.rank(LinkIndex(index));
    return ranks;
}

} // namespace

RouteGraph::RouteGraph(const Network &network, const CarbonModel &carbon)
    : RouteGraph(network.popCount(), edgesOf(network, carbon), ranksOf(network))
{ }

RouteGraph::RouteGraph(std::size_t pops, std::vector<Edge> edges, std::vector<std::uint32_t> ranks)
    : m_edges(std::move(edges))
    , m_ranks(std::move(ranks))
{
    require(m_ranks.size() == m_edges.size(), "every link has its rank");
    arrange(pops);
}

/// Counts each PoP's arcs, then lays them one PoP after the other.
void RouteGraph::arrange(std::size_t pops)
{
    m_first.assign(pops + 1, 0);
    for (const Edge &edge : m_edges) {
        ++m_first[at(edge.a) + 1];
        ++m_first[at(edge.z) + 1];
    }
    for (std::size_t pop = 0; pop < pops; ++pop)
        m_first[pop + 1] += m_first[pop];
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    m_arcs.resize(m_edges.size() * 2);
    for (std::size_t index = 0; index < m_edges.size(); ++index) {
        const Edge &edge = m_edges[index];
        m_arcs[next[at(edge.a)]++] = {edge.z, LinkIndex(index), edge.weights};
        m_arcs[next[at(edge.z)]++] = {edge.a, LinkIndex(index), edge.weights};
    }
}

} // namespace turbolane::backend
