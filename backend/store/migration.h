// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace turbolane::backend {

/// One step of a database from one version to the next.
struct Migration {
    std::string_view why;
    const char *sql;
};

namespace detail {
template <std::size_t First, std::size_t Later>
constexpr std::array<Migration, First + Later> joined(const std::array<Migration, First> &first,
                                                      const std::array<Migration, Later> &later)
{
    std::array<Migration, First + Later> all{};
    for (std::size_t step = 0; step < First; ++step)
        all[step] = first[step];
    for (std::size_t step = 0; step < Later; ++step)
        all[First + step] = later[step];
    return all;
}
} // namespace detail

} // namespace turbolane::backend
