// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/paths/network.h"
#include "backend/paths/planner.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"

#include <random>

namespace turbolane::bench {

/// Between PoPs picked by chance, the same for a seed, with room asked for on every link.
Figures measureSearch(Extent extent)
{
    const int searches = extent == Extent::Full ? 20'000 : 2'000;
    constexpr std::uint32_t seed = 2026;
    const auto catalogue = backend::Catalogue::builtIn();
    if (!catalogue)
        return {};
    const backend::Network network(*catalogue);
    backend::Planner planner(network, backend::CarbonModel());
    const std::vector<Bandwidth> free = network.capacities();
    std::mt19937 chance(seed);
    const auto somePop = [&] { return backend::PopIndex(chance() % network.popCount()); };
    Micros sum{0}; // so that nothing is optimised away
    QElapsedTimer watch;
    watch.start();
    for (int search = 0; search < searches; ++search) {
        const auto plan = planner.best(
            {.from = somePop(), .to = somePop(), .need = Bandwidth::gbps(1), .free = free});
        sum += plan ? plan->path.oneWay : Micros(0);
    }
    require(sum > Micros(0), "the built-in network has paths");
    const double each = millisecondsSince(watch) * 1e3 / searches;
    return {{QStringLiteral("path_search_us"), each, QStringLiteral("us")}};
}

} // namespace turbolane::bench
