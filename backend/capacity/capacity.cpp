// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/capacity.h"

#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// More than anything has, and little enough that thousands of them add up.
constexpr Bandwidth closed = Bandwidth::kbps(std::int64_t(1) << 50U);

HolderId downHolder(const ResourceId &resource)
{
    return HolderId("down:" + resource.text());
}

std::optional<Instant> endOf(Interval time)
{
    return time.to() < forEver ? std::optional(time.to()) : std::nullopt;
}

std::string portName(const Shortage &shortage, const Demanded &demanded)
{
    const bool isNear = shortage.resource == resourceOf(demanded.port.id);
    return isNear ? demanded.port.name : idOf(shortage.resource);
}

Error refusalOf(const Shortage &shortage, const Demanded &demanded)
{
    if (kindOf(shortage.resource) == ResourceKind::Port && shortage.isClosed)
        return Error{ErrorCode::AbovePort,
                     "port " + portName(shortage, demanded) + " is out of service "
                         + textOf(shortage.time)};
    if (kindOf(shortage.resource) == ResourceKind::Port)
        return Error{ErrorCode::AbovePort,
                     "port " + portName(shortage, demanded) + " has " + shortage.free.text()
                         + " free of its " + shortage.whole.text() + ", not "
                         + demanded.rate.text()};
    const bool isLink = kindOf(shortage.resource) == ResourceKind::Link;
    const std::string name = (isLink ? "link " : "on-ramp ") + idOf(shortage.resource);
    if (shortage.isClosed)
        return Error{ErrorCode::AboveCapacity,
                     name + " is out of service " + textOf(shortage.time)};
    return Error{ErrorCode::AboveCapacity,
                 name + " has " + shortage.free.text() + " free in that time, not "
                     + demanded.rate.text()};
}

} // namespace

std::string textOf(const Interval &time)
{
    const std::string from = "from " + text(time.from());
    return time.to() < forEver ? from + " until " + text(time.to()) : from + " on";
}

HolderId holderOf(const ConnectionId &connection)
{
    return HolderId(connection.text());
}
HolderId holderOf(const BoostId &boost)
{
    return HolderId(boost.text());
}
HolderId holderOf(const HoldId &hold)
{
    return HolderId(hold.text());
}
HolderId holderOf(const QuoteId &quote)
{
    return HolderId(quote.text());
}
HolderId holderOf(const MaintenanceId &maintenance)
{
    return HolderId(maintenance.text());
}

Capacity::Capacity(Store &store, const Network &network, const Clock &clock)
    : m_store(store)
    , m_network(network)
    , m_clock(clock)
{
    std::unordered_map<HolderId, std::vector<Reservation>> byHolder;
    for (Reservation &reservation : m_store.reservations.held()) {
        std::vector<Reservation> &its = byHolder[reservation.holder];
        its.push_back(std::move(reservation));
    }
    for (auto &[holder, held] : byHolder)
        m_calendar.put(holder, std::move(held));
    m_calendar.keepAll();
    m_store.database().follow(&m_calendar);
}

Capacity::~Capacity()
{
    m_store.database().follow(nullptr);
}

const Calendar &Capacity::today() const
{
    m_calendar.pass(m_clock.now());
    return m_calendar;
}

std::vector<Bandwidth> Capacity::freeLinks(Interval time, std::span<const HolderId> besides) const
{
    std::vector<Bandwidth> free = m_network.capacities();
    for (std::size_t index = 0; index < free.size(); ++index)
        free[index] =
            freeOf(resourceOf(m_network.link(LinkIndex(index)).id), free[index], time, besides);
    return free;
}

Bandwidth Capacity::freeOf(const ResourceId &resource, Bandwidth whole, Interval time,
                           std::span<const HolderId> besides) const
{
    if (time.isEmpty())
        return whole;
    const bool isPlain = besides.empty() && !m_closers.contains(resource);
    return whole.minus(Bandwidth::kbps(isPlain
                                           ? today().of(resource).highest(time)
                                           : timelineOf(resource, time, besides).highest(time)));
}

/// Who closes it for a time that begins when one for good has begun already.
std::vector<HolderId> Capacity::closedLater(const ResourceId &resource, Interval time) const
{
    std::vector<HolderId> later;
    const auto closers = m_closers.find(resource);
    if (time.to() < forEver || closers == m_closers.end())
        return later;
    for (const HolderId &closer : closers->second)
        for (const Reservation &closing : today().heldBy(closer))
            if (closing.resource == resource && !closing.hasBegun && closing.from > time.from())
                later.push_back(closer);
    return later;
}

Lessened Capacity::timelineOf(const ResourceId &resource, Interval time,
                              std::span<const HolderId> besides) const
{
    std::vector<HolderId> without = closedLater(resource, time);
    without.insert(without.end(), besides.begin(), besides.end());
    return today().of(resource, without);
}

Bandwidth Capacity::freeOnPort(const Port &port, Interval time) const
{
    return freeOf(resourceOf(port.id), port.speed, time);
}

Bandwidth Capacity::freeOnCloudSide(const OnRamp &onRamp, Interval time) const
{
    return freeOf(resourceOf(onRamp.id), cloudSideOf(onRamp).value_or(closed), time);
}

std::vector<Capacity::Stretch> Capacity::stretches(const ResourceId &resource, Bandwidth whole,
                                                   Interval time) const
{
    std::vector<Stretch> found;
    today().of(resource).each(time, [&](const Timeline::Stretch &stretch) {
        const Bandwidth free = whole.minus(Bandwidth::kbps(stretch.kbps));
        if (!found.empty() && found.back().free == free)
            found.back().time = Interval::between(found.back().time.from(), stretch.time.to());
        else
            found.push_back({stretch.time, free});
    });
    return found;
}

Part Capacity::partOf(const Port &port) const
{
    return {resourceOf(port.id), port.speed};
}

Part Capacity::partOf(const LinkId &link) const
{
    const auto index = m_network.find(link);
    return {resourceOf(link), index ? m_network.link(*index).capacity : Bandwidth()};
}

Part Capacity::partOf(const OnRamp &onRamp) const
{
    return {resourceOf(onRamp.id), cloudSideOf(onRamp).value_or(closed)};
}

std::vector<Part> Capacity::partsOf(const Demanded &demanded) const
{
    std::vector<Part> parts;
    if (!demanded.port.id.isEmpty())
        parts.push_back(partOf(demanded.port));
    for (const LinkId &id : demanded.path.links)
        parts.push_back(partOf(id));
    if (demanded.onRamp)
        parts.push_back(partOf(*demanded.onRamp));
    parts.insert(parts.end(), demanded.also.begin(), demanded.also.end());
    return parts;
}

std::vector<Part> Capacity::standbyOf(const Connection &connection) const
{
    std::vector<Part> parts;
    if (connection.standby)
        for (const LinkId &link : connection.standby->links)
            parts.push_back(partOf(link));
    return parts;
}

bool Capacity::isClosed(const ResourceId &resource, Interval time) const
{
    return !time.isEmpty() && timelineOf(resource, time, {}).highest(time) >= closed.inKbps();
}

std::vector<Part> Capacity::otherPathOf(const Connection &connection, Interval time) const
{
    const bool ridesStandby = connection.riding == Riding::Standby;
    if (!connection.standby || connection.riding == Riding::Nothing)
        return {};
    std::vector<Part> parts;
    for (const LinkId &link : ridesStandby ? connection.path.links : connection.standby->links) {
        parts.push_back(partOf(link));
        if (isClosed(parts.back().resource, time))
            return {};
    }
    return parts;
}

std::optional<Shortage> Capacity::shortage(const Demanded &demanded) const
{
    if (demanded.time.isEmpty())
        return std::nullopt;
    for (const Part &part : partsOf(demanded)) {
        const Bandwidth free = freeOf(part.resource, part.whole, demanded.time, demanded.besides);
        if (demanded.rate <= free)
            continue;
        const Lessened timeline = timelineOf(part.resource, demanded.time, demanded.besides);
        const std::int64_t room = part.whole.minus(demanded.rate).inKbps();
        const Instant from = demanded.rate > part.whole
            ? demanded.time.from()
            : timeline.firstAbove(demanded.time, room).value_or(demanded.time.from());
        const Instant to = demanded.rate > part.whole
            ? demanded.time.to()
            : timeline.firstWithin(from, room).value_or(demanded.time.to());
        return Shortage{.resource = part.resource,
                        .whole = part.whole,
                        .free = free,
                        .time = Interval::between(from, std::min(to, demanded.time.to())),
                        .isClosed = timeline.highest(Interval::between(from, from + Millis(1)))
                            >= closed.inKbps()};
    }
    return std::nullopt;
}

Result<Done> Capacity::fits(const Demanded &demanded) const
{
    if (const auto lacking = shortage(demanded))
        return refusalOf(*lacking, demanded);
    return Done{};
}

std::optional<Instant> Capacity::firstSlot(const Demanded &demanded) const
{
    const std::vector<Part> parts = partsOf(demanded);
    const Calendar &calendar = today();
    std::optional<Instant> start = demanded.time.from();
    // Whatever one part pushes back, the others have to be asked about again.
    for (std::size_t agreed = 0, next = 0; start && agreed < parts.size();) {
        const Part &part = parts[next];
        next = (next + 1) % parts.size();
        if (demanded.rate > part.whole)
            return std::nullopt;
        const auto room = calendar.of(part.resource, demanded.besides)
                              .firstRoom(*start, demanded.time.length(),
                                         part.whole.minus(demanded.rate).inKbps());
        agreed = room == start ? agreed + 1 : 1;
        start = room;
    }
    return start;
}

void Capacity::reserve(const HolderId &holder, const Demanded &demanded,
                       const std::optional<Instant> &expires)
{
    std::vector<Reservation> held = m_calendar.heldBy(holder);
    for (const Part &part : partsOf(demanded)) {
        held.push_back({.resource = part.resource,
                        .holder = holder,
                        .rate = demanded.rate,
                        .from = demanded.time.from(),
                        .to = endOf(demanded.time),
                        .expires = expires,
                        .hasBegun = demanded.time.from() <= m_clock.now()});
        m_store.reservations.add(m_store.nextNumber("reservation"), held.back());
    }
    m_calendar.put(holder, std::move(held));
}

void Capacity::handOver(const HolderId &from, const HolderId &to)
{
    m_store.reservations.handOver(from, to);
    std::vector<Reservation> held = m_calendar.heldBy(from);
    for (Reservation &reservation : held) {
        reservation.holder = to;
        reservation.expires.reset();
    }
    m_calendar.put(from, {});
    m_calendar.put(to, std::move(held));
}

void Capacity::move(const HolderId &holder, const Demanded &demanded)
{
    release(holder);
    reserve(holder, demanded);
}

void Capacity::setRate(const HolderId &holder, Bandwidth rate)
{
    m_store.reservations.setRate(holder, rate);
    std::vector<Reservation> held = m_calendar.heldBy(holder);
    for (Reservation &reservation : held)
        reservation.rate = rate;
    m_calendar.put(holder, std::move(held));
}

void Capacity::setEnd(const HolderId &holder, Instant to)
{
    m_store.reservations.setEnd(holder, to);
    std::vector<Reservation> held = m_calendar.heldBy(holder);
    for (Reservation &reservation : held)
        reservation.to = to;
    m_calendar.put(holder, std::move(held));
}

void Capacity::release(const HolderId &holder)
{
    m_store.reservations.release(holder, m_clock.now());
    m_calendar.put(holder, {});
}

void Capacity::close(const HolderId &by, const ResourceId &resource, Interval time)
{
    m_closers[resource].insert(by);
    m_calendar.put(by,
                   {{.resource = resource,
                     .holder = by,
                     .rate = closed,
                     .from = time.from(),
                     .to = endOf(time),
                     // It ends as planned, also where nobody has told so yet.
                     .expires = endOf(time),
                     .hasBegun = false}});
}

void Capacity::open(const HolderId &by)
{
    m_calendar.put(by, {});
}

void Capacity::setDown(const ResourceId &resource, Instant since,
                       const std::optional<Instant> &until)
{
    close(downHolder(resource), resource,
          Interval::between(since, std::max(since, until.value_or(forEver))));
}

void Capacity::setUp(const ResourceId &resource)
{
    open(downHolder(resource));
}

std::vector<HolderId> Capacity::holdersOf(const ResourceId &resource, Interval time) const
{
    return today().holdersOf(resource, time);
}

void Capacity::runDue()
{
    m_calendar.pass(m_clock.now());
    m_store.reservations.begin(m_clock.now());
}

} // namespace turbolane::backend
