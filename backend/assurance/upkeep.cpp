// SPDX-License-Identifier: GPL-3.0-or-later

// What is done for connections that are carried: they leave what is going to be worked on, and
// those that are protected get a second path again where theirs is lost.

#include "backend/assurance/assurance.h"
#include "backend/assurance/pathlog.h"
#include "backend/assurance/restoration.h"
#include "backend/capacity/capacity.h"
#include "backend/inventory/inventory.h"
#include "backend/maintenance/plannedwork.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// As if it were broken, for those who are to leave it.
Fault asFault(const Maintenance &window)
{
    return {.id = FaultId(window.id.text()),
            .kind = FaultKind::Link,
            .part = window.resource,
            .cause = FaultCause::Maintenance,
            .from = window.time.from(),
            .until = window.time.to(),
            .endedAt = {}};
}

const Maintenance *workOn(const Path &path, const std::vector<Maintenance> &work)
{
    for (const Maintenance &window : work)
        if (std::find(path.links.begin(), path.links.end(), LinkId(window.resource))
            != path.links.end())
            return &window;
    return nullptr;
}

} // namespace

/// Moved while what carries it still does, so it is interrupted only for as long as a move takes.
/// Who finds no other path stays: what was promised to it is not taken back.
void Assurance::leaveWork()
{
    const std::vector<Maintenance> work = m_parts.work.onLinksNow();
    if (work.empty()) {
        m_stayedWith.reset();
        return;
    }
    std::vector<Connection> live = m_parts.store.connections.live();
    std::erase_if(live, [&work](const Connection &connection) {
        const Path *ridden = riddenPath(connection);
        return ridden == nullptr || !needsPath(connection) || workOn(*ridden, work) == nullptr;
    });
    if (live.empty())
        return;
    std::vector<Bandwidth> free =
        m_parts.capacity.freeLinks(Interval::between(m_parts.clock.now(), forEver));
    if (m_stayedWith == free)
        return;
    std::vector<Fault> unfit = m_parts.store.faults.active();
    for (const Maintenance &window : work)
        unfit.push_back(asFault(window));
    inRestorationOrder(live);
    for (Connection &connection : live)
        leave(connection, *workOn(*riddenPath(connection), work), Broken(unfit));
    m_stayedWith = std::move(free);
}

void Assurance::leave(Connection &connection, const Maintenance &window, const Broken &unfit)
{
    const Path before = *riddenPath(connection);
    const auto action = moveOver(connection, unfit);
    if (!action)
        return;
    const Instant now = m_parts.clock.now();
    if (isInService(connection.state)) {
        Fault cause = asFault(window);
        m_parts.paths.breaks(connection, before, cause, now);
        m_parts.paths.rescues(connection, *action);
    }
    letGoRate(connection, now);
    m_parts.inventory.save(connection);
}

/// Of what rides the one, the other is broken for so long that it is not waited for.
bool Assurance::hasLostStandby(const Connection &connection) const
{
    const Path *ridden = riddenPath(connection);
    if (!connection.standby || ridden == nullptr || !isInService(connection.state))
        return false;
    const Path &other =
        connection.riding == Riding::Standby ? connection.path : *connection.standby;
    std::vector<Fault> lasting = m_parts.store.faults.active();
    const Instant now = m_parts.clock.now();
    std::erase_if(lasting, [now](const Fault &fault) { return fault.from + patience > now; });
    return Broken(lasting).breaks(other);
}

void Assurance::renewStandbys()
{
    if (m_parts.store.faults.active().empty()) {
        m_unprotectedWith.reset();
        return;
    }
    std::vector<Connection> bare = m_parts.store.connections.live();
    std::erase_if(bare, [this](const Connection &connection) {
        return !hasLostStandby(connection) || m_parts.store.disturbances.openOf(connection.id);
    });
    if (bare.empty())
        return;
    std::vector<Bandwidth> free =
        m_parts.capacity.freeLinks(Interval::between(m_parts.clock.now(), forEver));
    if (m_unprotectedWith == free)
        return;
    inRestorationOrder(bare);
    for (Connection &connection : bare)
        if (m_parts.restoration.protectAnew(connection))
            m_parts.inventory.save(connection);
    m_unprotectedWith = std::move(free);
}

std::optional<Instant> Assurance::nextUpkeep() const
{
    std::optional<Instant> next = m_parts.work.nextStart(m_lookedAt);
    for (const Fault &fault : m_parts.store.faults.active()) {
        const Instant lost = fault.from + patience;
        if (lost > m_lookedAt && (!next || lost < *next))
            next = lost;
    }
    return next;
}

} // namespace turbolane::backend
