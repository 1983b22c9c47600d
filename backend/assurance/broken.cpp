// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/broken.h"

#include <algorithm>

namespace turbolane::backend {

Broken::Broken(std::span<const Fault> active)
{
    for (const Fault &fault : active) {
        switch (fault.kind) {
        case FaultKind::Link: m_links.emplace(fault.part); break;
        case FaultKind::Pop: m_pops.emplace(fault.part); break;
        case FaultKind::Port: m_ports.emplace(fault.part); break;
        case FaultKind::OnRamp: m_onRamps.emplace(fault.part); break;
        }
    }
}

bool Broken::isNothing() const
{
    return m_links.empty() && m_pops.empty() && m_ports.empty() && m_onRamps.empty();
}

bool Broken::breaks(const Link &link) const
{
    return m_links.contains(link.id) || breaksPop(link.a) || breaksPop(link.z);
}

bool Broken::breaks(const Path &path) const
{
    return std::any_of(path.links.begin(), path.links.end(),
                       [this](const LinkId &link) { return m_links.contains(link); })
        || std::any_of(path.pops.begin(), path.pops.end(),
                       [this](const PopId &pop) { return breaksPop(pop); });
}

bool Broken::breaksEnds(const Connection &connection) const
{
    const std::vector<PopId> &pops = connection.path.pops;
    const bool atPop = !pops.empty() && (breaksPop(pops.front()) || breaksPop(pops.back()));
    return atPop || breaksPort(connection.port) || breaksOnRamp(connection.onRamp);
}

} // namespace turbolane::backend
