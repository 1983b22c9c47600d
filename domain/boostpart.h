// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/life.h"
#include "domain/money.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane {

/// What a boost is carried over, from the A end to the Z end. Stored and sent: append only.
enum class BoostPartKind : std::uint8_t { Port = 1, Path = 2, CloudSide = 3 };

inline constexpr std::array boostPartNames{
    StateName<BoostPartKind>{BoostPartKind::Port, "port"},
    StateName<BoostPartKind>{BoostPartKind::Path, "path"},
    StateName<BoostPartKind>{BoostPartKind::CloudSide, "cloudSide"},
};
constexpr std::string_view wireName(BoostPartKind kind)
{
    return nameIn(boostPartNames, kind);
}
constexpr std::optional<BoostPartKind> boostPartKindNamed(std::string_view name)
{
    return stateIn(boostPartNames, name);
}

/// One part of the chain that a boost raises: all of them are raised, or none.
struct BoostPart {
    BoostPartKind kind = BoostPartKind::Port;
    std::string id; ///< the port, the on-ramp, the link of the path with least room or its PoP
    Bandwidth from;
    Bandwidth to;
    Bandwidth limit; ///< the highest the connection could be raised here in that time
    Money price; ///< this part's share of the shown price; they add up to it
    bool isBottleneck = false; ///< the lowest limit of the chain is here
    friend bool operator==(const BoostPart &, const BoostPart &) = default;
};

} // namespace turbolane
