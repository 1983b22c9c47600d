// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/life.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace turbolane {

/// What a path makes least. Stored and sent: append only.
enum class Seek : std::uint8_t {
    Latency = 1,
    Price = 2, ///< first the distance class: none costs less than one before it. Then latency
    Carbon = 3
};

inline constexpr std::array seekNames{
    StateName<Seek>{Seek::Latency, "latency"},
    StateName<Seek>{Seek::Price, "price"},
    StateName<Seek>{Seek::Carbon, "carbon"},
};

constexpr std::string_view wireName(Seek seek)
{
    return nameIn(seekNames, seek);
}
constexpr std::optional<Seek> seekNamed(std::string_view name)
{
    return stateIn(seekNames, name);
}

} // namespace turbolane
