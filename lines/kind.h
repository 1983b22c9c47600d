// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace turbolane::lines {

/// On the wire: append only.
enum class Kind : std::uint8_t {
    AskFacts = 1,
    Retire = 2,
    Put = 3,
    Remove = 4,
    AskState = 5,
    Enter = 6,
    Probe = 7,
    AskProbed = 8,
    AskLook = 9,
    Facts = 65,
    Done = 66,
    StatePage = 67,
    Entry = 68,
    Error = 69,
    FindingPage = 70,
    Looking = 71
};

} // namespace turbolane::lines
