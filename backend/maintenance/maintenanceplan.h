// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/maintenance.h"
#include "domain/result.h"

#include <string>
#include <vector>

namespace turbolane::backend {

class Capacity;
class Catalogue;
class EventLog;
class Inventory;
class PlannedWork;
class Store;
struct Part;

struct PlanMaintenance {
    ResourceKind kind = ResourceKind::Link;
    std::string resource;
    Instant from{};
    Instant to{};
    std::string why;
};

/// A window, and what is promised for its time all the same: connections, boosts, quotes and holds
/// by their ids. Those stay promised; connections are moved when it begins, where that can be.
struct PlannedMaintenance {
    Maintenance window;
    std::vector<std::string> conflicts;
};

/// When links, ports and cloud sides are worked on. Nothing of them is promised for that time, but
/// for what is asked for for good before it begins.
class MaintenancePlan {
public:
    struct Parts {
        Store &store;
        const Inventory &inventory;
        Capacity &capacity;
        EventLog &events;
        const Catalogue &catalogue;
        const Clock &clock;
        const PlannedWork &work;
    };
    /// Closes again what was planned in an earlier life.
    explicit MaintenancePlan(const Parts &parts);

    std::vector<PlannedMaintenance> all() const; ///< newest first
    Result<PlannedMaintenance> one(const MaintenanceId &id) const;
    Result<PlannedMaintenance> plan(const PlanMaintenance &ask);
    /// What is left of its time is free again. WrongState once it is over or cancelled.
    Result<PlannedMaintenance> cancel(const MaintenanceId &id);

    /// What concerns this connection, the earliest first. NotFound.
    Result<std::vector<Maintenance>> concerning(const ConnectionId &id) const;
    /// How much there is of it, when nothing is promised. NotFound.
    Result<Part> partNamed(ResourceKind kind, const std::string &id, const char *pointer) const;

private:
    PlannedMaintenance withConflicts(const Maintenance &window) const;

    Parts m_parts;
};

} // namespace turbolane::backend
