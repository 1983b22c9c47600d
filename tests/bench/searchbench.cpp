// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/paths/network.h"
#include "backend/paths/pathbench.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"

namespace turbolane::bench {

Figures measureSearch(Extent extent)
{
    const int searches = extent == Extent::Full ? 20'000 : 2'000;
    constexpr std::uint32_t seed = 2026;
    const auto catalogue = backend::Catalogue::builtIn();
    if (!catalogue)
        return {};
    const backend::Network network(*catalogue);
    QElapsedTimer watch;
    watch.start();
    backend::searchPairs(network, seed, searches);
    const double each = millisecondsSince(watch) * 1e3 / searches;
    return {{QStringLiteral("path_search_us"), each, QStringLiteral("us")}};
}

} // namespace turbolane::bench
