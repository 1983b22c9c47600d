// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/pathfinder.h"

#include "backend/paths/pathtree.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace turbolane::backend {

namespace {

/// Which PoPs are joined so far.
class Islands {
public:
    explicit Islands(std::size_t pops)
        : m_parents(pops)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t(0));
    }
    std::size_t islandOf(PopIndex pop)
    {
        std::size_t here = at(pop);
        while (m_parents[here] != here)
            here = m_parents[here] = m_parents[m_parents[here]];
        return here;
    }
    void join(PopIndex one, PopIndex other) { m_parents[islandOf(one)] = islandOf(other); }
    bool joined(PopIndex one, PopIndex other) { return islandOf(one) == islandOf(other); }

private:
    std::vector<std::size_t> m_parents;
};

/// The most that one path could carry: links are laid down from the emptiest on, until the two ends
/// hang together.
std::optional<Bandwidth> widthBetween(const Network &network, PopIndex from, PopIndex to,
                                      FreeCapacity free)
{
    std::vector<std::size_t> order(network.linkCount());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [free](std::size_t left, std::size_t right) { return free[left] > free[right]; });
    Islands islands(network.popCount());
    for (const std::size_t index : order) {
        const Link &link = network.link(LinkIndex(index));
        islands.join(*network.find(link.a), *network.find(link.z));
        if (islands.joined(from, to))
            return free[index];
    }
    return std::nullopt;
}

PathTree treeTo(const Network &network, PopIndex from, PopIndex to, Bandwidth need,
                FreeCapacity free)
{
    const auto wideEnough = [free, need](LinkIndex link) { return free[at(link)] >= need; };
    return PathTree(network, from, wideEnough, to);
}

Error refusal(const Network &network, const Demand &demand, FreeCapacity free)
{
    const PopIndex from = *network.find(demand.from);
    const PopIndex to = *network.find(demand.to);
    const std::string between = demand.from.text() + " to " + demand.to.text();
    const std::optional<Bottleneck> bottleneck = bottleneckBetween(network, from, to, free);
    if (!bottleneck)
        return {ErrorCode::NoPath, "no links join " + between};
    const std::string link = network.link(bottleneck->link).id.text();
    const Bandwidth missing = demand.need.minus(bottleneck->most);
    return {ErrorCode::AboveCapacity,
            demand.need.text() + " is not free from " + between + ": " + link + " has "
                + bottleneck->most.text() + " free, " + missing.text()
                + " too little; the most that is free on one path is " + bottleneck->most.text()};
}

} // namespace

Result<Path> leastLatencyPath(const Network &network, const Demand &demand, FreeCapacity free)
{
    require(free.size() == network.linkCount(), "every link has its free capacity");
    const std::optional<PopIndex> from = network.find(demand.from);
    const std::optional<PopIndex> to = network.find(demand.to);
    if (!from || !to)
        return Error{ErrorCode::NotFound,
                     "no such PoP: " + (from ? demand.to : demand.from).text()};
    const PathTree tree = treeTo(network, *from, *to, demand.need, free);
    if (!tree.reaches(*to))
        return refusal(network, demand, free);
    return tree.path(*to);
}

std::optional<Bottleneck> bottleneckBetween(const Network &network, PopIndex from, PopIndex to,
                                            FreeCapacity free)
{
    require(free.size() == network.linkCount(), "every link has its free capacity");
    const std::optional<Bandwidth> width =
        from == to ? std::nullopt : widthBetween(network, from, to, free);
    if (!width)
        return std::nullopt;
    const Path widest = treeTo(network, from, to, *width, free).path(to);
    const auto binds = [&](const LinkId &id) { return free[at(*network.find(id))] == *width; };
    const auto binding = std::find_if(widest.links.begin(), widest.links.end(), binds);
    require(binding != widest.links.end(), "the widest path is as wide as its narrowest link");
    return Bottleneck{*width, *network.find(*binding)};
}

std::vector<std::optional<Path>> pathsFrom(const Network &network, PopIndex from)
{
    const PathTree tree(network, from, [](LinkIndex) { return true; });
    std::vector<std::optional<Path>> paths(network.popCount());
    for (std::size_t index = 0; index < paths.size(); ++index)
        if (tree.reaches(PopIndex(index)))
            paths[index] = tree.path(PopIndex(index));
    return paths;
}

} // namespace turbolane::backend
