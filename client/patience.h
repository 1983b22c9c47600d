// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <vector>

namespace turbolane::client {

/// How long an answer is waited for, and then how long until it is asked again.
struct Attempt {
    std::chrono::milliseconds patience;
    std::chrono::milliseconds pauseAfter;
};

/// The tries of one job, in order; at least one.
using Patience = std::vector<Attempt>;

inline Patience usualPatience()
{
    using namespace std::chrono_literals;
    return {
        {.patience = 5s, .pauseAfter = 1s},
        {.patience = 15s, .pauseAfter = 5s},
        {.patience = 30s, .pauseAfter = 0s},
    };
}

} // namespace turbolane::client
