// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/vlan.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace turbolane {

/// How a connection's frames are told from others on a port: by one VLAN, by two (QinQ, the outer
/// one shared with others), or as the one that has none.
/// Stored in the database and sent on the wire by name: append only, never rename.
enum class Tagging : std::uint8_t { Tagged = 1, Qinq = 2, Untagged = 3 };

constexpr std::string_view wireName(Tagging tagging)
{
    switch (tagging) {
    case Tagging::Tagged: return "tagged";
    case Tagging::Qinq: return "qinq";
    case Tagging::Untagged: return "untagged";
    }
    return {};
}
constexpr std::optional<Tagging> taggingNamed(std::string_view name)
{
    for (const Tagging one : {Tagging::Tagged, Tagging::Qinq, Tagging::Untagged})
        if (wireName(one) == name)
            return one;
    return std::nullopt;
}

inline std::vector<Tagging> everyTagging()
{
    return {Tagging::Tagged, Tagging::Qinq, Tagging::Untagged};
}

/// The VLANs of one end. Without an outer one: untagged.
struct Tags {
    std::optional<Vlan> outer;
    std::optional<Vlan> inner; ///< only with an outer one
    friend bool operator==(const Tags &, const Tags &) = default;
};

constexpr Tagging taggingOf(const Tags &tags)
{
    if (!tags.outer)
        return Tagging::Untagged;
    return tags.inner ? Tagging::Qinq : Tagging::Tagged;
}

} // namespace turbolane
