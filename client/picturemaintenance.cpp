// SPDX-License-Identifier: GPL-3.0-or-later

// Picture: when parts of the network are worked on.

#include "client/picture.h"

#include <algorithm>
#include <tuple>

namespace turbolane::client {

namespace {

bool comesBefore(const Maintenance &left, const Maintenance &right)
{
    const Instant leftFrom = left.time.from();
    const Instant rightFrom = right.time.from();
    return std::tie(leftFrom, left.id) < std::tie(rightFrom, right.id);
}

bool takes(const Path &path, const std::string &link)
{
    return std::ranges::any_of(path.links, [&](const LinkId &each) { return each.text() == link; });
}

bool takes(const Connection &connection, const Maintenance &maintenance)
{
    switch (maintenance.kind) {
    case ResourceKind::Port: return connection.port.text() == maintenance.resource;
    case ResourceKind::OnRamp: return connection.onRamp.text() == maintenance.resource;
    case ResourceKind::Link:
        return takes(connection.path, maintenance.resource)
            || (connection.standby && takes(*connection.standby, maintenance.resource));
    }
    return false;
}

} // namespace

std::vector<const Maintenance *> Picture::maintenanceOf(const Connection &connection) const
{
    std::vector<const Maintenance *> all;
    for (const Maintenance &each : m_maintenance)
        if (takes(connection, each))
            all.push_back(&each);
    return all;
}

void Picture::setMaintenance(std::vector<Maintenance> maintenance)
{
    std::erase_if(maintenance, [](const Maintenance &each) {
        return each.state == MaintenanceState::Cancelled;
    });
    std::ranges::sort(maintenance, comesBefore);
    m_maintenance = std::move(maintenance);
}

bool Picture::put(const Maintenance &maintenance)
{
    const auto known = std::ranges::find(m_maintenance, maintenance.id, &Maintenance::id);
    if (maintenance.state == MaintenanceState::Cancelled) {
        if (known == m_maintenance.end())
            return false;
        m_maintenance.erase(known);
        return true;
    }
    if (known != m_maintenance.end())
        return false; // it is never changed but by being cancelled
    m_maintenance.insert(std::ranges::upper_bound(m_maintenance, maintenance, comesBefore),
                         maintenance);
    return true;
}

} // namespace turbolane::client
