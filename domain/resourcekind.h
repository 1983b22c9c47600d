// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace turbolane {

/// What bandwidth is used up of: a link, a port, or the carrier's own hand-off at an on-ramp (the
/// cloud side). Stored and sent by name: append only, never rename.
enum class ResourceKind : std::uint8_t { Link = 1, Port = 2, OnRamp = 3 };

constexpr std::string_view wireName(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Link: return "link";
    case ResourceKind::Port: return "port";
    case ResourceKind::OnRamp: return "onRamp";
    }
    return {};
}
constexpr std::optional<ResourceKind> resourceKindNamed(std::string_view name)
{
    for (const ResourceKind one : {ResourceKind::Link, ResourceKind::Port, ResourceKind::OnRamp})
        if (wireName(one) == name)
            return one;
    return std::nullopt;
}

} // namespace turbolane
