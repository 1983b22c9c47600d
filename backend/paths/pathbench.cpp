// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/paths/pathbench.h"

#include "backend/paths/pathfinder.h"

#include <random>

namespace turbolane::backend {

Micros searchPairs(const Network &network, std::uint32_t seed, int searches)
{
    std::mt19937 chance(seed);
    const auto somePop = [&] { return network.pop(PopIndex(chance() % network.popCount())).id; };
    const std::vector<Bandwidth> free = network.capacities();
    Micros sum{0};
    for (int search = 0; search < searches; ++search) {
        const Result<Path> path =
            leastLatencyPath(network, {somePop(), somePop(), Bandwidth::gbps(1)}, free);
        sum += path ? path->oneWay : Micros(0);
    }
    return sum;
}

} // namespace turbolane::backend
