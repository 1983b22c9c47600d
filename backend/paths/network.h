// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/place.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace turbolane::backend {

class Catalogue;

/// Where a PoP or a link stands in its network's lists.
enum class PopIndex : std::uint32_t {};
enum class LinkIndex : std::uint32_t {};

constexpr std::size_t at(PopIndex pop)
{
    return std::size_t(pop);
}
constexpr std::size_t at(LinkIndex link)
{
    return std::size_t(link);
}

/// What is free of every link, by its index; as long as the network has links.
using FreeCapacity = std::span<const Bandwidth>;

/// The backbone with places as small numbers, so that a search is quick. Unchanging.
class Network {
public:
    /// A link seen from one of its ends.
    struct Way {
        LinkIndex link;
        PopIndex to;
    };

    explicit Network(const Catalogue &catalogue);
    /// Every link's ends are among the PoPs.
    Network(std::vector<Pop> pops, std::vector<Link> links);

    std::size_t popCount() const { return m_pops.size(); }
    std::size_t linkCount() const { return m_links.size(); }
    const Pop &pop(PopIndex index) const { return m_pops[at(index)]; }
    const Link &link(LinkIndex index) const { return m_links[at(index)]; }
    std::optional<PopIndex> find(const PopId &id) const;
    std::optional<LinkIndex> find(const LinkId &id) const;

    std::span<const Way> waysFrom(PopIndex index) const { return m_ways[at(index)]; }
    /// The place of a link when all are ordered by id: what breaks ties in a path search.
    std::uint32_t rank(LinkIndex index) const { return m_ranks[at(index)]; }
    /// Of every link, by its index: what is free while nothing is reserved.
    std::vector<Bandwidth> capacities() const;

private:
    void rankLinks();

    std::vector<Pop> m_pops;
    std::vector<Link> m_links;
    std::vector<std::vector<Way>> m_ways;
    std::vector<std::uint32_t> m_ranks;
    std::unordered_map<PopId, PopIndex> m_popAt;
    std::unordered_map<LinkId, LinkIndex> m_linkAt;
};

} // namespace turbolane::backend
