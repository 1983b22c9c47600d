// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/life.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane {

/// What is out of order. Stored and sent: append only.
enum class FaultKind : std::uint8_t { Link = 1, Pop = 2, Port = 3, OnRamp = 4 };

inline constexpr std::array faultKindNames{
    StateName<FaultKind>{FaultKind::Link, "link"},
    StateName<FaultKind>{FaultKind::Pop, "pop"},
    StateName<FaultKind>{FaultKind::Port, "port"},
    StateName<FaultKind>{FaultKind::OnRamp, "onRamp"},
};

/// Who says so: an operator who broke it on purpose, or the network itself. Of what is done to a
/// connection only: a planned maintenance has begun, which is no fault.
enum class FaultCause : std::uint8_t { Operator = 1, Network = 2, Maintenance = 3 };

inline constexpr std::array faultCauseNames{
    StateName<FaultCause>{FaultCause::Operator, "operator"},
    StateName<FaultCause>{FaultCause::Network, "network"},
    StateName<FaultCause>{FaultCause::Maintenance, "maintenance"},
};

constexpr std::string_view wireName(FaultKind kind)
{
    return nameIn(faultKindNames, kind);
}
constexpr std::optional<FaultKind> faultKindNamed(std::string_view name)
{
    return stateIn(faultKindNames, name);
}
constexpr std::string_view wireName(FaultCause cause)
{
    return nameIn(faultCauseNames, cause);
}
constexpr std::optional<FaultCause> faultCauseNamed(std::string_view name)
{
    return stateIn(faultCauseNames, name);
}

/// A part of the carrier's own network that carries nothing, from one instant to another.
struct Fault {
    FaultId id;
    FaultKind kind = FaultKind::Link;
    std::string part; ///< the id of the link, PoP, port or on-ramp
    FaultCause cause = FaultCause::Operator;
    Instant from{};
    std::optional<Instant> until; ///< when it clears by itself; empty: until it is cleared
    std::optional<Instant> endedAt;
    friend bool operator==(const Fault &, const Fault &) = default;
};

} // namespace turbolane
