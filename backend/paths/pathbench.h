// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/network.h"

#include <cstdint>

namespace turbolane::backend {

/// What the bench program times: so many searches between PoPs picked by the seed, on an empty
/// network. Gives back the sum of the latencies found, so that nothing is optimised away and two
/// runs of one seed can be compared.
Micros searchPairs(const Network &network, std::uint32_t seed, int searches);

} // namespace turbolane::backend
