// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/port.h"
#include "domain/result.h"
#include "domain/tagging.h"

#include <optional>

namespace turbolane::backend {

class TagTable;

/// What is asked for at both ends; what is empty is chosen.
struct VlansAsked {
    std::optional<Tagging> tagging; ///< empty: what the VLANs say
    Tags port;
    std::optional<Vlan> cloud;
};

/// The VLANs of a connection. They never change by themselves.
struct Vlans {
    Tags port;
    Vlan cloud;
    friend bool operator==(const Vlans &, const Vlans &) = default;
};

/// VlanTaken where somebody has them, OutOfRange where the port does not take such frames; both
/// with the field they are about.
Result<Vlans> vlansFor(const TagTable &table, const Port &port, const OnRampId &onRamp,
                       const VlansAsked &asked);

} // namespace turbolane::backend
