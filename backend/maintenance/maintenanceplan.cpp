// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/maintenance/maintenanceplan.h"

#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/events/eventlog.h"
#include "backend/inventory/inventory.h"
#include "backend/maintenance/plannedwork.h"
#include "backend/store/store.h"

namespace turbolane::backend {

MaintenancePlan::MaintenancePlan(const Parts &parts)
    : m_parts(parts)
{
    for (const Maintenance &window : m_parts.store.maintenance.all())
        if (window.state == MaintenanceState::Planned && window.time.to() > m_parts.clock.now())
            m_parts.capacity.close(holderOf(window.id), resourceOf(window.kind, window.resource),
                                   window.time);
}

PlannedMaintenance MaintenancePlan::withConflicts(const Maintenance &window) const
{
    PlannedMaintenance planned{.window = window, .conflicts = {}};
    if (window.state != MaintenanceState::Planned)
        return planned;
    const ResourceId resource = resourceOf(window.kind, window.resource);
    for (const HolderId &holder : m_parts.capacity.holdersOf(resource, window.time))
        if (!m_parts.store.reservations.heldBy(holder).empty())
            planned.conflicts.push_back(holder.text());
    return planned;
}

std::vector<PlannedMaintenance> MaintenancePlan::all() const
{
    std::vector<PlannedMaintenance> found;
    for (const Maintenance &window : m_parts.store.maintenance.all())
        found.push_back(withConflicts(window));
    return found;
}

Result<PlannedMaintenance> MaintenancePlan::one(const MaintenanceId &id) const
{
    const auto window = m_parts.store.maintenance.byId(id);
    if (!window)
        return Error{ErrorCode::NotFound, "there is no maintenance \"" + id.text() + "\""};
    return withConflicts(*window);
}

Result<std::vector<Maintenance>> MaintenancePlan::concerning(const ConnectionId &id) const
{
    const auto connection = m_parts.inventory.connection(id);
    if (!connection)
        return connection.error();
    return m_parts.work.of(*connection);
}

Result<Part> MaintenancePlan::partNamed(ResourceKind kind, const std::string &id,
                                        const char *pointer) const
{
    switch (kind) {
    case ResourceKind::Link:
        if (const Part part = m_parts.capacity.partOf(LinkId(id)); !part.whole.isZero())
            return part;
        break;
    case ResourceKind::Port:
        if (const auto port = m_parts.inventory.port(PortId(id)))
            return m_parts.capacity.partOf(*port);
        break;
    case ResourceKind::OnRamp:
        if (const OnRamp *onRamp = m_parts.catalogue.find(OnRampId(id)))
            return m_parts.capacity.partOf(*onRamp);
        break;
    }
    return Error{ErrorCode::NotFound,
                 "there is no " + std::string(wireName(kind)) + " \"" + id + "\"", pointer};
}

Result<PlannedMaintenance> MaintenancePlan::plan(const PlanMaintenance &ask)
{
    const Result<Part> part = partNamed(ask.kind, ask.resource, "/id");
    if (!part)
        return part.error();
    if (ask.from >= ask.to)
        return Error{ErrorCode::OutOfRange, "the time ends before it starts", "/to"};
    if (ask.to <= m_parts.clock.now())
        return Error{ErrorCode::OutOfRange, "this time has passed", "/to"};
    const std::int64_t number = m_parts.store.nextNumber("maintenance");
    const Maintenance window{.id = MaintenanceId("maintenance-" + std::to_string(number)),
                             .kind = ask.kind,
                             .resource = ask.resource,
                             .time = Interval::between(ask.from, ask.to),
                             .why = ask.why,
                             .state = MaintenanceState::Planned};
    m_parts.store.maintenance.add(number, window);
    m_parts.capacity.close(holderOf(window.id), part->resource, window.time);
    m_parts.events.append(window);
    return withConflicts(window);
}

Result<PlannedMaintenance> MaintenancePlan::cancel(const MaintenanceId &id)
{
    Result<PlannedMaintenance> planned = one(id);
    if (!planned)
        return planned;
    Maintenance &window = planned->window;
    if (window.state != MaintenanceState::Planned || window.time.to() <= m_parts.clock.now())
        return Error{ErrorCode::WrongState, "maintenance " + id.text() + " is over already"};
    window.state = MaintenanceState::Cancelled;
    planned->conflicts.clear();
    m_parts.store.maintenance.setState(id, window.state);
    m_parts.capacity.open(holderOf(id));
    m_parts.events.append(window);
    return planned;
}

} // namespace turbolane::backend
