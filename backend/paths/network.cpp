// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/network.h"

#include "backend/catalogue/catalogue.h"

#include <algorithm>
#include <numeric>

namespace turbolane::backend {

Network::Network(const Catalogue &catalogue)
    : Network(catalogue.pops(), catalogue.links())
{ }

Network::Network(std::vector<Pop> pops, std::vector<Link> links)
    : m_pops(std::move(pops))
    , m_links(std::move(links))
    , m_ways(m_pops.size())
{
    for (std::size_t index = 0; index < m_pops.size(); ++index)
        m_popAt.emplace(m_pops[index].id, PopIndex(index));
    for (std::size_t index = 0; index < m_links.size(); ++index) {
        const Link &link = m_links[index];
        m_linkAt.emplace(link.id, LinkIndex(index));
        const auto a = m_popAt.find(link.a);
        const auto z = m_popAt.find(link.z);
        require(a != m_popAt.end() && z != m_popAt.end(), "a link joins PoPs of its network");
        m_ways[at(a->second)].push_back({LinkIndex(index), z->second});
        m_ways[at(z->second)].push_back({LinkIndex(index), a->second});
    }
    rankLinks();
}

void Network::rankLinks()
{
    std::vector<std::size_t> order(m_links.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [this](std::size_t left, std::size_t right) {
        return m_links[left].id < m_links[right].id;
    });
    m_ranks.resize(m_links.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_ranks[order[rank]] = std::uint32_t(rank);
}

std::optional<PopIndex> Network::find(const PopId &id) const
{
    const auto place = m_popAt.find(id);
    return place == m_popAt.end() ? std::nullopt : std::optional(place->second);
}

std::optional<LinkIndex> Network::find(const LinkId &id) const
{
    const auto place = m_linkAt.find(id);
    return place == m_linkAt.end() ? std::nullopt : std::optional(place->second);
}

std::vector<Bandwidth> Network::capacities() const
{
    std::vector<Bandwidth> all;
    all.reserve(m_links.size());
    for (const Link &link : m_links)
        all.push_back(link.capacity);
    return all;
}

} // namespace turbolane::backend
