// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/scenes/sceneservice.h"

#include "backend/catalogue/catalogue.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/store/store.h"

#include <algorithm>
#include <set>

namespace turbolane::backend {

namespace {

std::string pointerTo(std::size_t member, const char *field)
{
    return "/members/" + std::to_string(member) + field;
}

} // namespace

Result<Done> SceneService::isGood(const NewScene &ask) const
{
    if (const auto name = isName(ask.name); !name)
        return name;
    for (const Scene &other : m_parts.inventory.scenes())
        if (other.name == ask.name)
            return Error{ErrorCode::NameTaken, "another scene is called " + ask.name, "/name"};
    if (ask.members.empty() || ask.members.size() > mostMembers)
        return Error{ErrorCode::OutOfRange,
                     "a scene has 1 to " + std::to_string(mostMembers) + " connections",
                     "/members"};
    std::set<ConnectionId> seen;
    for (std::size_t place = 0; place < ask.members.size(); ++place) {
        const SceneMember &member = ask.members[place];
        const auto connection = m_parts.inventory.connection(member.connection);
        if (!connection)
            return at(pointerTo(place, "/connectionId").c_str(), connection.error());
        if (!seen.insert(member.connection).second)
            return Error{ErrorCode::OutOfRange,
                         "connection " + connection->name + " is in this scene twice",
                         pointerTo(place, "/connectionId")};
        const std::string bandwidth = pointerTo(place, "/bandwidthKbps");
        if (const auto sellable = isSellable(member.to, bandwidth.c_str()); !sellable)
            return sellable;
    }
    return Done{};
}

Result<Scene> SceneService::create(const NewScene &ask)
{
    if (const auto good = isGood(ask); !good)
        return good.error();
    Scene scene{.id = {}, .name = ask.name, .members = ask.members};
    m_parts.inventory.add(scene);
    return scene;
}

Result<Scene> SceneService::remove(const SceneId &id)
{
    const Result<Scene> scene = m_parts.inventory.scene(id);
    if (!scene)
        return scene.error();
    for (const Schedule &schedule : m_parts.inventory.schedules())
        if (schedule.scene == id && schedule.state == ScheduleState::Active)
            return Error{ErrorCode::WrongState,
                         "schedule " + schedule.name + " boosts this scene; end it first"};
    m_parts.inventory.remove(*scene);
    return scene;
}

Result<std::vector<StartBoost>> SceneService::asksFor(const BoostScene &ask) const
{
    const Result<Scene> scene = m_parts.inventory.scene(ask.scene);
    if (!scene)
        return scene.error();
    std::vector<StartBoost> asks;
    for (const SceneMember &member : scene->members)
        asks.push_back({.connection = member.connection,
                        .to = member.to,
                        .duration = ask.duration,
                        .most = {},
                        .startsAt = ask.startsAt,
                        .schedule = ask.schedule,
                        .scene = scene->id,
                        .approvedBy = ask.approvedBy,
                        .endsBy = ask.endsBy});
    return asks;
}

Result<SceneEstimate> SceneService::estimate(const BoostScene &ask) const
{
    const auto asks = asksFor(ask);
    if (!asks)
        return asks.error();
    const auto items = m_parts.boosts.estimate(*asks);
    if (!items)
        return items.error();
    const Currency currency = m_parts.catalogue.customer().currency;
    Money perHour = Money::zero(currency);
    for (const Estimate &item : *items) {
        const auto sum = perHour.plus(item.perHour);
        if (!sum)
            return sum.error();
        perHour = *sum;
    }
    return SceneEstimate{.time = items->front().time,
                         .items = *items,
                         .total = totalOf(*items, currency),
                         .perHour = perHour};
}

Result<std::vector<Boost>> SceneService::boost(const BoostScene &ask)
{
    const auto asks = asksFor(ask);
    if (!asks)
        return asks.error();
    return m_parts.boosts.start(*asks, ask.most);
}

Result<std::vector<Boost>> SceneService::end(const SceneId &id)
{
    if (const Result<Scene> scene = m_parts.inventory.scene(id); !scene)
        return scene.error();
    std::vector<Boost> ended;
    for (const Boost &boost : m_parts.store.boosts.unfinishedOf(id)) {
        const bool isToCome = boost.state == BoostState::Scheduled && !boost.schedule.isEmpty();
        if (isToCome || boost.state == BoostState::Reverting)
            continue;
        const Result<Boost> over = m_parts.boosts.end(boost.id);
        if (!over)
            return over.error();
        ended.push_back(*over);
    }
    if (ended.empty())
        return Error{ErrorCode::WrongState, "nothing of this scene is boosted"};
    return ended;
}

} // namespace turbolane::backend
