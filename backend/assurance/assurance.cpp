// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/assurance.h"

#include "backend/assurance/availability.h"
#include "backend/assurance/pathlog.h"
#include "backend/assurance/proof.h"
#include "backend/assurance/restoration.h"
#include "backend/assurance/servicelevels.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/datapath/datapath.h"
#include "backend/events/eventlog.h"
#include "backend/inventory/inventory.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

/// Something of it is there, or coming: what is being taken down needs no path.
bool Assurance::needsPath(const Connection &connection)
{
    return connection.state == ProductState::PendingActive || isInService(connection.state);
}

void Assurance::inRestorationOrder(std::vector<Connection> &connections)
{
    std::stable_sort(connections.begin(), connections.end(),
                     [](const Connection &one, const Connection &other) {
                         return one.restorationOrder < other.restorationOrder;
                     });
}

Broken Assurance::broken() const
{
    return Broken(m_parts.store.faults.active());
}

std::vector<Fault> Assurance::faults() const
{
    return m_parts.store.faults.all();
}

Result<Fault> Assurance::fault(const FaultId &id) const
{
    if (const auto fault = m_parts.store.faults.byId(id))
        return *fault;
    return Error{ErrorCode::NotFound, "there is no fault \"" + id.text() + "\""};
}

bool Assurance::isKnown(FaultKind kind, const std::string &part) const
{
    const auto &links = m_parts.catalogue.links();
    switch (kind) {
    case FaultKind::Link:
        return std::any_of(links.begin(), links.end(),
                           [&part](const Link &link) { return link.id.text() == part; });
    case FaultKind::Pop: return m_parts.catalogue.find(PopId(part)) != nullptr;
    case FaultKind::Port: return bool(m_parts.inventory.port(PortId(part)));
    case FaultKind::OnRamp: return m_parts.catalogue.find(OnRampId(part)) != nullptr;
    }
    return false;
}

Result<Fault> Assurance::breakPart(const BreakPart &ask)
{
    if (!isKnown(ask.kind, ask.part))
        return Error{ErrorCode::NotFound,
                     "there is no " + std::string(wireName(ask.kind)) + " \"" + ask.part + "\"",
                     "/id"};
    for (const Fault &other : m_parts.store.faults.active())
        if (other.kind == ask.kind && other.part == ask.part)
            return Error{ErrorCode::WrongState, ask.part + " is broken already", "/id"};
    Fault fault{.id = {},
                .kind = ask.kind,
                .part = ask.part,
                .cause = FaultCause::Operator,
                .from = m_parts.clock.now(),
                .until = {},
                .endedAt = {}};
    if (ask.lasting)
        fault.until = fault.from + *ask.lasting;
    return begin(std::move(fault));
}

/// Whatever it breaks lets go first; then each in turn is given what is left.
Fault Assurance::begin(Fault fault)
{
    const std::int64_t number = m_parts.store.nextNumber("fault");
    fault.id = FaultId("fault-" + std::to_string(number));
    m_parts.store.faults.add(number, fault);
    m_parts.events.append(fault);
    tellCapacity();
    const Broken broken = this->broken();
    std::vector<Connection> hit = m_parts.store.connections.live();
    std::erase_if(hit, [&broken](const Connection &connection) {
        const Path *ridden = riddenPath(connection);
        return !needsPath(connection) || ridden == nullptr
            || (!broken.breaks(*ridden) && !broken.breaksEnds(connection));
    });
    inRestorationOrder(hit);
    for (Connection &connection : hit)
        letGo(connection, fault);
    for (Connection &connection : hit)
        if (!rescue(connection, broken))
            m_parts.inventory.save(connection);
    return fault;
}

void Assurance::letGo(Connection &connection, const Fault &fault)
{
    if (isInService(connection.state))
        m_parts.paths.breaks(connection, *riddenPath(connection), fault, fault.from);
    connection.riding = Riding::Nothing;
    letGoRate(connection, fault.from);
}

/// Until the datapath has tested it on its next path.
void Assurance::letGoRate(Connection &connection, Instant at)
{
    if (connection.inForce.isZero())
        return;
    connection.inForce = {};
    m_parts.store.connections.addProfileChange(connection.id, {.at = at, .rate = {}, .base = {}});
}

bool Assurance::rescue(Connection &connection, const Broken &broken)
{
    if (broken.breaksEnds(connection))
        return false;
    const auto action = moveOver(connection, broken);
    if (!action)
        return false;
    m_parts.paths.rescues(connection, *action);
    m_parts.inventory.save(connection);
    return true;
}

std::optional<Rescue> Assurance::moveOver(Connection &connection, const Broken &broken)
{
    const bool hasStandby = connection.standby && !broken.breaks(*connection.standby);
    if (broken.breaks(connection.path) && !hasStandby) {
        if (!m_parts.restoration.reroute(connection))
            return std::nullopt;
        return Rescue::Rerouted;
    }
    connection.riding = broken.breaks(connection.path) ? Riding::Standby : Riding::Working;
    m_parts.restoration.moveBoosts(connection);
    const auto open = m_parts.store.disturbances.openOf(connection.id);
    const bool isBack = open && open->before == *riddenPath(connection);
    return isBack ? Rescue::Returned : Rescue::Switched;
}

Result<Fault> Assurance::mend(const FaultId &id)
{
    const Result<Fault> found = fault(id);
    if (!found)
        return found;
    if (found->endedAt)
        return Error{ErrorCode::WrongState, id.text() + " is over"};
    end(*found, m_parts.clock.now());
    rescueWaiting();
    return fault(id);
}

void Assurance::end(Fault fault, Instant at)
{
    fault.endedAt = std::max(fault.from, at);
    m_parts.store.faults.end(fault.id, *fault.endedAt);
    m_parts.events.append(fault);
    tellCapacity();
    m_triedWith.reset();
}

std::map<ResourceId, Interval> Assurance::outOfOrder() const
{
    std::map<ResourceId, Interval> down;
    for (const Fault &fault : m_parts.store.faults.active()) {
        const Instant from = std::min(fault.from, m_parts.clock.now());
        const Interval time =
            Interval::between(from, std::max(from, fault.until.value_or(forEver)));
        const auto note = [&down, &time](const ResourceId &resource) {
            Interval &all = down.emplace(resource, time).first->second;
            all =
                Interval::between(std::min(all.from(), time.from()), std::max(all.to(), time.to()));
        };
        const Broken broken(std::span(&fault, 1));
        for (const Link &link : m_parts.catalogue.links())
            if (broken.breaks(link))
                note(resourceOf(link.id));
        for (const Port &port : m_parts.store.ports.all())
            if (broken.breaksPort(port.id) || broken.breaksPop(port.pop))
                note(resourceOf(port.id));
        for (const OnRamp &onRamp : m_parts.catalogue.onRamps())
            if (broken.breaksOnRamp(onRamp.id) || broken.breaksPop(onRamp.pop))
                note(resourceOf(onRamp.id));
    }
    return down;
}

/// A clock that is set back does not mend what was told to be down.
void Assurance::tellCapacity()
{
    std::map<ResourceId, Interval> down = outOfOrder();
    for (const auto &[resource, time] : m_down)
        if (!down.contains(resource))
            m_parts.capacity.setUp(resource);
    for (auto &[resource, time] : down) {
        const auto told = m_down.find(resource);
        if (told != m_down.end())
            time = Interval::between(std::min(told->second.from(), time.from()), time.to());
        if (told == m_down.end() || told->second != time)
            m_parts.capacity.setDown(resource, time.from(), time.to());
    }
    m_down = std::move(down);
}

void Assurance::runDue()
{
    endWhatIsOver();
    followDatapath();
    if (!m_down.empty() || !broken().isNothing())
        tellCapacity();
    rescueWaiting();
    leaveWork();
    renewStandbys();
    m_lookedAt = m_parts.clock.now();
}

void Assurance::endWhatIsOver()
{
    for (const Fault &fault : m_parts.store.faults.active())
        if (fault.until && *fault.until <= m_parts.clock.now())
            end(fault, *fault.until);
}

void Assurance::followDatapath()
{
    const std::vector<LinkId> links = m_parts.datapath.broken();
    std::set<std::string> known;
    for (const Fault &fault : m_parts.store.faults.active()) {
        if (fault.cause != FaultCause::Network)
            continue;
        known.insert(fault.part);
        if (std::find(links.begin(), links.end(), LinkId(fault.part)) == links.end())
            end(fault, m_parts.clock.now());
    }
    for (const LinkId &link : links)
        if (!known.contains(link.text()))
            begin({.id = {},
                   .kind = FaultKind::Link,
                   .part = link.text(),
                   .cause = FaultCause::Network,
                   .from = m_parts.clock.now(),
                   .until = {},
                   .endedAt = {}});
}

/// Only when something is free that was not: a search that failed fails again on the same.
void Assurance::rescueWaiting()
{
    std::vector<Connection> waiting = m_parts.store.connections.down();
    std::erase_if(waiting, [](const Connection &connection) { return !needsPath(connection); });
    if (waiting.empty())
        return;
    const Interval forGood = Interval::between(m_parts.clock.now(), forEver);
    std::vector<Bandwidth> free = m_parts.capacity.freeLinks(forGood);
    if (m_triedWith == free)
        return;
    const Broken broken = this->broken();
    inRestorationOrder(waiting);
    bool isAnyMoved = false;
    for (Connection &connection : waiting)
        isAnyMoved = rescue(connection, broken) || isAnyMoved;
    if (isAnyMoved)
        m_triedWith.reset(); // what they left is free for others
    else
        m_triedWith = std::move(free);
}

std::optional<Instant> Assurance::nextDue() const
{
    std::optional<Instant> next = nextUpkeep();
    for (const Fault &fault : m_parts.store.faults.active())
        if (fault.until && (!next || *fault.until < *next))
            next = fault.until;
    return next;
}

Result<PathStatement> Assurance::statement(const ConnectionId &id, Interval time) const
{
    const auto connection = m_parts.inventory.connection(id);
    if (!connection)
        return connection.error();
    return statementOf(m_parts.network, *connection, m_parts.store.rides.of(id, time), time,
                       m_parts.clock.now());
}

std::vector<Disturbance> Assurance::disturbances(Instant before, std::size_t most) const
{
    return m_parts.store.disturbances.before(before, most);
}

Result<Availability> Assurance::availability(const ConnectionId &id, Interval time) const
{
    const auto connection = m_parts.inventory.connection(id);
    if (!connection)
        return connection.error();
    return availabilityOf({.rides = m_parts.store.rides.of(id, time),
                           .outages = m_parts.store.charges.outages(),
                           .disturbances = m_parts.store.disturbances.of(id, time),
                           .targetPpm = m_parts.levels.targetPpm(connection->protection)},
                          time, m_parts.clock.now());
}

} // namespace turbolane::backend
