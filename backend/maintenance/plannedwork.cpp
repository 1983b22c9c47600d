// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/maintenance/plannedwork.h"

#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

std::vector<Maintenance> PlannedWork::on(const std::vector<ResourceId> &resources) const
{
    std::vector<Maintenance> found = m_store.maintenance.notOver(m_clock.now());
    std::erase_if(found, [&resources](const Maintenance &window) {
        const ResourceId resource = resourceOf(window.kind, window.resource);
        return std::find(resources.begin(), resources.end(), resource) == resources.end();
    });
    return found;
}

std::vector<Maintenance> PlannedWork::of(const Connection &connection) const
{
    return on(resourcesOf(connection.path, connection.standby, connection.port, connection.onRamp));
}

std::vector<Maintenance> PlannedWork::onLinksNow() const
{
    const Instant now = m_clock.now();
    std::vector<Maintenance> found = m_store.maintenance.notOver(now);
    std::erase_if(found, [now](const Maintenance &window) {
        return window.kind != ResourceKind::Link || window.time.from() > now;
    });
    return found;
}

std::optional<Instant> PlannedWork::nextStart(Instant after) const
{
    return m_store.maintenance.nextStart(after);
}

std::vector<ResourceId> resourcesOf(const Path &path, const std::optional<Path> &standby,
                                    const PortId &port, const OnRampId &onRamp)
{
    std::vector<ResourceId> all;
    if (!port.isEmpty())
        all.push_back(resourceOf(port));
    for (const LinkId &link : path.links)
        all.push_back(resourceOf(link));
    if (standby)
        for (const LinkId &link : standby->links)
            all.push_back(resourceOf(link));
    if (!onRamp.isEmpty())
        all.push_back(resourceOf(onRamp));
    return all;
}

} // namespace turbolane::backend
