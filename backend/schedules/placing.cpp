// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/schedules/placing.h"

#include "backend/billing/timezone.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/explainer.h"
#include "backend/paths/network.h"
#include "backend/schedules/recurrence.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// So many starts are tried at most: what is fuller than that is refused.
constexpr std::size_t mostTries = 200;

/// Another time of the day may do better.
bool isForWantOfRoom(ErrorCode code)
{
    return code == ErrorCode::AboveCapacity || code == ErrorCode::AbovePort
        || code == ErrorCode::AboveOnRamp || code == ErrorCode::AlreadyBoosted;
}

/// The day that clocks in the zone show at that instant.
Interval dayAround(Instant instant, const TimeZone &zone)
{
    using namespace std::chrono;
    const auto day = floor<days>(instant + zone.offsetAt(instant));
    const LocalTime midnight(day.time_since_epoch());
    return Interval::between(instantOf(midnight, zone), instantOf(midnight + days(1), zone));
}

} // namespace

Result<std::vector<StartBoost>> Placing::asksAt(const Schedule &schedule, Instant startsAt) const
{
    if (!schedule.scene.isEmpty())
        return m_parts.scenes.asksFor({.scene = schedule.scene,
                                       .duration = schedule.duration,
                                       .startsAt = startsAt,
                                       .schedule = schedule.id});
    return std::vector<StartBoost>{{.connection = schedule.connection,
                                    .to = schedule.to,
                                    .duration = schedule.duration,
                                    .most = {},
                                    .startsAt = startsAt,
                                    .schedule = schedule.id}};
}

std::optional<Obstacle> Placing::obstacleAt(const Schedule &schedule, Instant askedFor) const
{
    const auto asks = asksAt(schedule, askedFor);
    const auto estimates = asks ? m_parts.boosts.estimate(*asks) : asks.error();
    if (estimates || !Explainer::isExplained(estimates.error().code))
        return std::nullopt;
    const auto refusal = m_parts.explainer.explain(*asks);
    return refusal ? std::optional(obstacleOf(*refusal)) : std::nullopt;
}

Result<Placing::Place> Placing::placeAt(const Schedule &schedule, Instant startsAt) const
{
    const auto asks = asksAt(schedule, startsAt);
    const auto estimates = asks ? m_parts.boosts.estimate(*asks) : asks.error();
    if (!estimates)
        return estimates.error();
    return Place{.asks = *asks,
                 .startsAt = startsAt,
                 .price = totalOf(*estimates, m_parts.catalogue.customer().currency),
                 .whyMoved = {}};
}

Result<Placing::Place> Placing::placeFor(const Schedule &schedule, Instant askedFor) const
{
    const Result<Place> asAsked = placeAt(schedule, askedFor);
    if (asAsked || schedule.ifFull == IfFull::Refuse || !isForWantOfRoom(asAsked.error().code))
        return asAsked;
    for (const Instant start : startsNear(schedule, askedFor)) {
        Result<Place> moved = placeAt(schedule, start);
        if (!moved)
            continue;
        moved->whyMoved = asAsked.error().detail;
        return moved;
    }
    return asAsked;
}

/// Where something that stands in the way ends, or ends just before it begins: one of these is the
/// nearest start with room, if there is any.
std::vector<Instant> Placing::startsNear(const Schedule &schedule, Instant askedFor) const
{
    const Result<TimeZone> zone = TimeZone::named(schedule.timeZone);
    if (!zone)
        return {};
    const Interval day = dayAround(askedFor, *zone);
    const Interval looked = Interval::between(day.from(), day.to() + schedule.duration);
    std::vector<Instant> starts;
    for (const ConnectionId &connection : connectionsOf(schedule))
        for (const Instant edge : edgesOf(connection, looked))
            for (const Instant start :
                 {ceilToSecond(edge), floorToSecond(edge - schedule.duration)})
                if (day.contains(start) && start >= m_parts.clock.now())
                    starts.push_back(start);
    std::sort(starts.begin(), starts.end(), [askedFor](Instant left, Instant right) {
        const Millis toLeft = std::chrono::abs(left - askedFor);
        const Millis toRight = std::chrono::abs(right - askedFor);
        return toLeft != toRight ? toLeft < toRight : left > right;
    });
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    if (starts.size() > mostTries)
        starts.resize(mostTries);
    return starts;
}

std::vector<ConnectionId> Placing::connectionsOf(const Schedule &schedule) const
{
    if (schedule.scene.isEmpty())
        return {schedule.connection};
    std::vector<ConnectionId> members;
    if (const auto scene = m_parts.inventory.scene(schedule.scene))
        for (const SceneMember &member : scene->members)
            members.push_back(member.connection);
    return members;
}

/// When more or less becomes free of anything that a boost of this connection needs.
std::vector<Instant> Placing::edgesOf(const ConnectionId &id, Interval time) const
{
    std::vector<Instant> edges;
    const auto connection = m_parts.inventory.connection(id);
    const auto port =
        connection ? m_parts.inventory.port(connection->port) : Result<Port>(connection.error());
    const OnRamp *onRamp = connection ? m_parts.catalogue.find(connection->onRamp) : nullptr;
    if (!port || onRamp == nullptr)
        return edges;
    const auto add = [&](const ResourceId &resource, Bandwidth whole) {
        for (const Capacity::Stretch &stretch : m_parts.capacity.stretches(resource, whole, time))
            edges.push_back(stretch.time.to());
    };
    add(resourceOf(port->id), port->speed);
    add(resourceOf(onRamp->id), cloudSideOf(*onRamp).value_or(port->speed));
    for (const LinkId &link : connection->path.links)
        if (const auto index = m_parts.network.find(link))
            add(resourceOf(link), m_parts.network.link(*index).capacity);
    for (const Part &link : m_parts.capacity.standbyOf(*connection))
        add(link.resource, link.whole);
    return edges;
}

} // namespace turbolane::backend
