// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/capacity/resource.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/maintenance.h"

#include <vector>

namespace turbolane::backend {

class Store;

/// The maintenance that is going on or still to come, for whoever has to be told of it. Asks the
/// store, so that it needs nothing that promises capacity.
class PlannedWork {
public:
    PlannedWork(const Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    { }

    /// On any of these, the earliest first.
    std::vector<Maintenance> on(const std::vector<ResourceId> &resources) const;
    /// Of what it takes for good: both its ends, its path and the one that is held beside it.
    std::vector<Maintenance> of(const Connection &connection) const;
    /// On links, just now.
    std::vector<Maintenance> onLinksNow() const;
    /// When the next one after that begins.
    std::optional<Instant> nextStart(Instant after) const;

private:
    const Store &m_store;
    const Clock &m_clock;
};

/// What a path takes of the network, with its ends; what is empty is left out.
std::vector<ResourceId> resourcesOf(const Path &path, const std::optional<Path> &standby,
                                    const PortId &port, const OnRampId &onRamp);

} // namespace turbolane::backend
