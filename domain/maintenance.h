// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/interval.h"
#include "domain/resourcekind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// Stored in the database and sent on the wire: append only, never renumber.
enum class MaintenanceState : std::uint8_t { Planned = 1, Cancelled = 2 };

constexpr std::string_view wireName(MaintenanceState state)
{
    return state == MaintenanceState::Planned ? "planned" : "cancelled";
}
constexpr std::optional<MaintenanceState> maintenanceStateNamed(std::string_view name)
{
    for (const auto one : {MaintenanceState::Planned, MaintenanceState::Cancelled})
        if (wireName(one) == name)
            return one;
    return std::nullopt;
}

/// A window in which nothing of a link, port or cloud side is promised to anyone new.
struct Maintenance {
    MaintenanceId id;
    ResourceKind kind = ResourceKind::Link;
    std::string resource; ///< the id of the link, port or on-ramp
    Interval time = Interval::between({}, {});
    std::string why; ///< for people
    MaintenanceState state = MaintenanceState::Planned;
    friend bool operator==(const Maintenance &, const Maintenance &) = default;
};

} // namespace turbolane
