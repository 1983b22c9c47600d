// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/words.h"

namespace turbolane::lines::tests {

/// The line of this number between two sites: 10.0.0.1 to 10.0.0.2, 10.0.0.5 to 10.0.0.6, ...
inline Line sampleLine(std::uint32_t number = 1, Bandwidth rate = Bandwidth::mbps(50))
{
    const std::uint32_t subnet = 0x0a000000 + (number - 1) * 4;
    return {.id = "connection-" + std::to_string(number),
            .number = number,
            .a = {"port-fra", subnet + 1},
            .z = {"aws-eqdc2", subnet + 2},
            .prefixLength = 30,
            .label = "vlan " + std::to_string(100 + number),
            .rate = rate};
}

} // namespace turbolane::lines::tests
