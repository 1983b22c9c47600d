// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/restoration.h"

#include "backend/assurance/pathlog.h"
#include "backend/boosts/boostlife.h"
#include "backend/boosts/boostsahead.h"
#include "backend/bundles/apart.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/inventory/inventory.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

Bandwidth heldRate(const Capacity &capacity, const HolderId &holder, Bandwidth otherwise)
{
    const auto held = capacity.heldBy(holder);
    return held.empty() ? otherwise : held.front().rate;
}

bool isRaised(const Boost &boost)
{
    return boost.state == BoostState::Activating || boost.state == BoostState::Active;
}

} // namespace

std::vector<Boost> Restoration::boostsOf(const Connection &connection) const
{
    std::vector<Boost> boosts = m_parts.store.boosts.of(connection.id);
    std::erase_if(boosts, [](const Boost &boost) { return isTerminal(boost.state); });
    return boosts;
}

std::vector<HolderId> Restoration::holdersOf(const Connection &connection) const
{
    std::vector<HolderId> holders{holderOf(connection.id)};
    for (const Boost &boost : boostsOf(connection))
        holders.push_back(holderOf(boost.id));
    return holders;
}

/// With the boost that runs, if one does.
Bandwidth Restoration::raisedRate(const Connection &connection, Bandwidth base) const
{
    for (const Boost &boost : boostsOf(connection))
        if (isRaised(boost))
            return base.plus(heldRate(m_parts.capacity, holderOf(boost.id), Bandwidth()));
    return base;
}

/// As it was ordered: under its policy, and by what it seeks.
PlanQuestion Restoration::questionFor(const Connection &connection, Bandwidth need,
                                      std::span<const Bandwidth> free) const
{
    const Network &network = m_parts.planner.network();
    PlanQuestion question{.from = *network.find(connection.path.pops.front()),
                          .to = *network.find(connection.path.pops.back()),
                          .need = need,
                          .free = free,
                          .policy = connection.policy,
                          .apartFrom = {},
                          .seek = connection.seek};
    keepApart(question, connection);
    return question;
}

std::optional<Path> Restoration::otherPath(const Connection &connection) const
{
    const Bandwidth base = heldRate(m_parts.capacity, holderOf(connection.id), connection.base);
    const Interval forGood = Interval::between(m_parts.clock.now(), forEver);
    const std::vector<Bandwidth> free = m_parts.capacity.freeLinks(forGood, holdersOf(connection));
    PlanQuestion question = questionFor(connection, raisedRate(connection, base), free);
    auto plan = m_parts.planner.best(question);
    if (!plan && base < question.need) {
        question.need = base;
        plan = m_parts.planner.best(question);
    }
    if (!plan)
        return std::nullopt;
    return plan->path;
}

/// Of the two no link is ever the same; risks and PoPs are shared as little as can be.
bool Restoration::protectAnew(Connection &connection)
{
    const Path ridden = *riddenPath(connection);
    const Bandwidth base = heldRate(m_parts.capacity, holderOf(connection.id), connection.base);
    const Interval forGood = Interval::between(m_parts.clock.now(), forEver);
    const std::vector<Bandwidth> free = m_parts.capacity.freeLinks(forGood, holdersOf(connection));
    PlanQuestion question = questionFor(connection, base, free);
    std::vector<LinkId> &avoided = question.policy.avoidLinks;
    avoided.insert(avoided.end(), ridden.links.begin(), ridden.links.end());
    question.apartFrom.push_back(ridden);
    const auto plan = m_parts.planner.best(question);
    if (!plan)
        return false;
    connection.path = ridden;
    connection.standby = plan->path;
    connection.riding = Riding::Working;
    holdAlong(connection, ridden);
    moveBoosts(connection);
    return true;
}

/// Of the two of a bundle neither is ever moved to where the other is, or can return to: being
/// down is what the other one is there for. Otherwise as little is shared as can be.
void Restoration::keepApart(PlanQuestion &question, const Connection &connection) const
{
    const auto other = m_parts.store.connections.byId(connection.policy.apartFrom);
    if (!other || isTerminal(other->state))
        return;
    question.apartFrom = {other->path};
    if (other->standby)
        question.apartFrom.push_back(*other->standby);
    const auto bundle = m_parts.store.bundles.byId(connection.bundle);
    if (bundle && bundle->apart && other->bundle == connection.bundle)
        question.policy =
            without(avoidedFor(*bundle->apart, other->path, m_parts.planner.network()),
                    question.policy, connection.path.pops.front(), connection.path.pops.back());
}

bool Restoration::reroute(Connection &connection)
{
    const auto path = otherPath(connection);
    if (!path)
        return false;
    holdAlong(connection, *path);
    connection.path = *path;
    connection.riding = Riding::Working;
    moveBoosts(connection);
    return true;
}

void Restoration::holdAlong(const Connection &connection, const Path &path)
{
    const HolderId own = holderOf(connection.id);
    const auto port = m_parts.inventory.port(connection.port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection.onRamp);
    Demanded demanded{.port = port ? *port : Port{},
                      .path = path,
                      .rate = heldRate(m_parts.capacity, own, connection.base),
                      .time = Interval::between(m_parts.clock.now(), forEver)};
    if (onRamp != nullptr)
        demanded.onRamp = *onRamp;
    demanded.also = m_parts.capacity.standbyOf(connection);
    m_parts.capacity.move(own, demanded);
}

void Restoration::moveBoosts(Connection &connection)
{
    for (const Boost &boost : boostsOf(connection))
        moveBoost(connection, boost);
}

void Restoration::moveBoost(Connection &connection, const Boost &boost)
{
    const HolderId holder = holderOf(boost.id);
    const auto held = m_parts.capacity.heldBy(holder);
    const Path *path = riddenPath(connection);
    if (held.empty() || path == nullptr)
        return;
    const Instant now = m_parts.clock.now();
    const Instant from = std::max(held.front().from, now);
    Demanded demanded{.port = {},
                      .path = *path,
                      .rate = held.front().rate,
                      .time = Interval::between(from, std::max(from, boost.endsAt)),
                      .onRamp = {},
                      .besides = {holder}};
    if (const auto port = m_parts.inventory.port(connection.port))
        demanded.port = *port;
    if (const OnRamp *onRamp = m_parts.catalogue.find(connection.onRamp))
        demanded.onRamp = *onRamp;
    demanded.also = m_parts.capacity.otherPathOf(connection, demanded.time);
    if (!m_parts.capacity.fits(demanded))
        demanded.also.clear(); // better raised on one path than on none
    const bool goesBack = boost.state == BoostState::Reverting || boost.endsAt <= now;
    if (!goesBack && m_parts.capacity.fits(demanded))
        m_parts.capacity.move(holder, demanded);
    else
        giveUp(connection, boost);
}

/// Nothing of it is carried any more, so nothing has to be held until it has gone back.
void Restoration::giveUp(Connection &connection, Boost boost)
{
    if (boost.state == BoostState::Scheduled) {
        m_parts.ahead.cancel(boost, reason::faulted);
        return;
    }
    if (isRaised(boost))
        m_parts.boosts.revert(connection, reason::faulted, m_parts.clock.now());
    m_parts.capacity.release(holderOf(boost.id));
}

} // namespace turbolane::backend
