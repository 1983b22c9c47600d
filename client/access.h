// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace turbolane::client {

/// What a token opens at its carrier.
struct Access {
    std::string customer; ///< the account's name
    bool see = false; ///< every question
    bool order = false; ///< ports, connections and their changes
    bool boost = false; ///< boosts, scenes, schedules and budgets
    bool operate = false; ///< the carrier's own doors

    friend bool operator==(const Access &, const Access &) = default;
};

} // namespace turbolane::client
