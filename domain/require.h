// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <source_location>

namespace turbolane {

/// Prints where and why, and ends the program.
[[noreturn]] void stopBecause(const char *why, const std::source_location &where);

/// Checks what only a programmer can break. On in every build: a wrong bill is worse than a
/// stopped program. What the world can break returns a Result instead.
constexpr void require(bool holds, const char *why,
                       const std::source_location &where = std::source_location::current())
{
    if (!holds) [[unlikely]]
        stopBecause(why, where);
}

} // namespace turbolane
