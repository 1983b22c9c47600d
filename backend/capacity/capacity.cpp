// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/capacity.h"

#include "backend/capacity/peak.h"
#include "backend/store/store.h"

#include <algorithm>
#include <unordered_map>

namespace turbolane::backend {

HolderId holderOf(const ConnectionId &connection)
{
    return HolderId(connection.text());
}
HolderId holderOf(const BoostId &boost)
{
    return HolderId(boost.text());
}
ResourceId resourceOf(const LinkId &link)
{
    return ResourceId("link:" + link.text());
}
ResourceId resourceOf(const PortId &port)
{
    return ResourceId("port:" + port.text());
}

namespace {

/// What is held is held by now, even if the clock was set back since it began.
void begin(Reservation &held, Instant now)
{
    held.from = std::min(held.from, now);
}

} // namespace

Capacity::Capacity(Store &store, const Network &network, const Clock &clock)
    : m_store(store)
    , m_network(network)
    , m_clock(clock)
{ }

std::vector<Bandwidth> Capacity::freeLinks(Interval time) const
{
    const Instant now = m_clock.now();
    std::unordered_map<ResourceId, std::vector<Reservation>> held;
    for (Reservation &reservation : m_store.reservations.held()) {
        begin(reservation, now);
        std::vector<Reservation> &its = held[reservation.resource];
        its.push_back(std::move(reservation));
    }

    std::vector<Bandwidth> free = m_network.capacities();
    for (std::size_t index = 0; index < free.size(); ++index) {
        const auto found = held.find(resourceOf(m_network.link(LinkIndex(index)).id));
        if (found != held.end())
            free[index] = free[index].minus(peakOf(found->second, time, now));
    }
    return free;
}

Bandwidth Capacity::freeOf(const ResourceId &resource, Bandwidth whole, Interval time) const
{
    const Instant now = m_clock.now();
    std::vector<Reservation> held = m_store.reservations.heldOf(resource);
    for (Reservation &reservation : held)
        begin(reservation, now);
    return whole.minus(peakOf(held, time, now));
}

Bandwidth Capacity::freeOnPort(const Port &port, Interval time) const
{
    return freeOf(resourceOf(port.id), port.speed, time);
}

Result<Done> Capacity::fits(const Demanded &demanded) const
{
    const Bandwidth onPort = freeOnPort(demanded.port, demanded.time);
    if (demanded.rate > onPort)
        return Error{ErrorCode::AbovePort,
                     "port " + demanded.port.name + " has " + onPort.text() + " free of its "
                         + demanded.port.speed.text() + ", not " + demanded.rate.text()};
    for (const LinkId &id : demanded.path.links) {
        const auto index = m_network.find(id);
        const Bandwidth whole = index ? m_network.link(*index).capacity : Bandwidth();
        const Bandwidth free = freeOf(resourceOf(id), whole, demanded.time);
        if (demanded.rate > free)
            return Error{ErrorCode::AboveCapacity,
                         "link " + id.text() + " has " + free.text() + " free in that time, not "
                             + demanded.rate.text()};
    }
    return Done{};
}

void Capacity::reserve(const HolderId &holder, const Demanded &demanded)
{
    Reservation reservation{.resource = resourceOf(demanded.port.id),
                            .holder = holder,
                            .rate = demanded.rate,
                            .from = demanded.time.from(),
                            .to = {}};
    if (demanded.time.to() < forEver)
        reservation.to = demanded.time.to();
    m_store.reservations.add(m_store.nextNumber("reservation"), reservation);
    for (const LinkId &link : demanded.path.links) {
        reservation.resource = resourceOf(link);
        m_store.reservations.add(m_store.nextNumber("reservation"), reservation);
    }
}

void Capacity::setRate(const HolderId &holder, Bandwidth rate)
{
    m_store.reservations.setRate(holder, rate);
}

void Capacity::setEnd(const HolderId &holder, Instant to)
{
    m_store.reservations.setEnd(holder, to);
}

void Capacity::release(const HolderId &holder)
{
    m_store.reservations.release(holder, m_clock.now());
}

} // namespace turbolane::backend
