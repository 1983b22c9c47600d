// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"
#include "domain/fault.h"
#include "domain/place.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace turbolane::backend {

/// What is out of order just now, all faults together.
class Broken {
public:
    explicit Broken(std::span<const Fault> active);

    bool isNothing() const;
    /// A link itself, or a PoP at one of its ends.
    bool breaks(const Link &link) const;
    bool breaks(const Path &path) const;
    /// The port, the on-ramp, or the PoP that one of them stands on: no other path helps.
    bool breaksEnds(const Connection &connection) const;
    bool breaksPop(const PopId &pop) const { return m_pops.contains(pop); }
    bool breaksPort(const PortId &port) const { return m_ports.contains(port); }
    bool breaksOnRamp(const OnRampId &onRamp) const { return m_onRamps.contains(onRamp); }

private:
    std::set<LinkId> m_links;
    std::set<PopId> m_pops;
    std::set<PortId> m_ports;
    std::set<OnRampId> m_onRamps;
};

} // namespace turbolane::backend
