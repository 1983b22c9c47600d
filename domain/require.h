// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace turbolane {

/// A line of the source. (std::source_location is not known to the linter's compiler.)
struct CodePlace {
    const char *file;
    int line;

    /// The caller's; as a default argument, the caller's caller's.
    static constexpr CodePlace here(const char *file = __builtin_FILE(),
                                    int line = __builtin_LINE())
    {
        return {file, line};
    }
};

/// Prints where and why, and ends the program.
[[noreturn]] void stopBecause(const char *why, CodePlace where = CodePlace::here());

/// Checks what only a programmer can break. On in every build: a wrong bill is worse than a
/// stopped program. What the world can break returns a Result instead.
constexpr void require(bool holds, const char *why, CodePlace where = CodePlace::here())
{
    if (!holds) [[unlikely]]
        stopBecause(why, where);
}

} // namespace turbolane
