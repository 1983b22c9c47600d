// SPDX-License-Identifier: GPL-3.0-or-later

// Why boosts that are asked for together, or for longer, are refused.

#include "backend/assurance/pathlog.h"
#include "backend/boosts/chain.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/explainer.h"

#include <algorithm>

namespace turbolane::backend {

Obstacle obstacleOf(const Refusal &refusal)
{
    Obstacle obstacle{.cause = std::string(wireName(refusal.cause))};
    if (!refusal.binding)
        return obstacle;
    const Refusal::Binding &binding = *refusal.binding;
    obstacle.kind = binding.kind;
    obstacle.id = binding.id;
    obstacle.from = binding.from;
    obstacle.until = binding.until;
    obstacle.free = binding.free;
    obstacle.missing = binding.missing;
    return obstacle;
}

namespace {

Part partOf(const Capacity &capacity, const BoostPart &part, const Raise &raise)
{
    switch (part.kind) {
    case BoostPartKind::Port: return capacity.partOf(raise.port);
    case BoostPartKind::CloudSide: return capacity.partOf(raise.onRamp);
    case BoostPartKind::Path: break;
    }
    // Within one PoP there is no link: then it is the port that limits it.
    const bool hasLinks = !raise.connection.path.links.empty();
    return hasLinks ? capacity.partOf(LinkId(part.id)) : capacity.partOf(raise.port);
}

} // namespace

std::optional<Raise> Explainer::raiseOf(const StartBoost &boost) const
{
    const auto connection = m_parts.inventory.connection(boost.connection);
    if (!connection || boost.to <= connection->base)
        return std::nullopt;
    const auto port = m_parts.inventory.port(connection->port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection->onRamp);
    if (!port || onRamp == nullptr)
        return std::nullopt;
    const Instant now = m_parts.clock.now();
    const Instant from = ceilToSecond(boost.startsAt.value_or(now));
    return Raise{.connection = *connection,
                 .port = *port,
                 .onRamp = *onRamp,
                 .to = boost.to,
                 .time = Interval::between(boost.startsAt ? from : now, from + boost.duration),
                 .price = Money::zero(m_parts.catalogue.customer().currency),
                 .besides = besidesOf(boost)};
}

/// What binds, beside what those before it take.
Refusal Explainer::ofChain(const std::vector<BoostPart> &chain, const Raise &raise,
                           const Taken &taken) const
{
    const auto bottleneck = std::find_if(chain.begin(), chain.end(),
                                         [](const BoostPart &part) { return part.isBottleneck; });
    const Part part = partOf(m_parts.capacity, *bottleneck, raise);
    const Bandwidth more = raise.to.minus(raise.connection.base);
    const Bandwidth limit = std::max(bottleneck->limit, raise.connection.base);
    Refusal refusal;
    refusal.binding = Refusal::Binding{.kind = std::string(wireName(kindOf(part.resource))),
                                       .id = idOf(part.resource),
                                       .from = raise.time.from(),
                                       .free = limit.minus(raise.connection.base),
                                       .missing = raise.to.minus(limit)};
    const auto lacking = m_parts.capacity.shortage({.port = {},
                                                    .path = {},
                                                    .rate = more.plus(taken.of(part.resource)),
                                                    .time = raise.time,
                                                    .onRamp = {},
                                                    .also = {part},
                                                    .besides = raise.besides});
    if (lacking) {
        refusal.binding->from = lacking->time.from();
        if (lacking->time.to() < forEver)
            refusal.binding->until = lacking->time.to();
    }
    return refusal;
}

std::optional<Refusal> Explainer::explain(const std::vector<StartBoost> &boosts) const
{
    Taken taken;
    for (const StartBoost &boost : boosts) {
        const auto raise = raiseOf(boost);
        if (!raise)
            return std::nullopt;
        const std::vector<BoostPart> chain = chainOf(m_parts.capacity, *raise, taken);
        if (!allows(chain, *raise))
            return ofChain(chain, *raise, taken);
        taken.add(m_parts.capacity, *raise);
    }
    return std::nullopt;
}

/// As much longer as there is room for.
std::optional<Refusal> Explainer::explain(const ExtendBoost &longer) const
{
    const auto boost = m_parts.inventory.boost(longer.boost);
    const auto connection = boost ? m_parts.inventory.connection(boost->connection) : boost.error();
    const auto raise = connection ? raiseOf({.connection = boost->connection,
                                             .to = boost->to,
                                             .duration = longer.additional,
                                             .most = {},
                                             .startsAt = boost->endsAt})
                                  : std::nullopt;
    const Path *ridden = connection ? riddenPath(*connection) : nullptr;
    if (!raise || ridden == nullptr)
        return std::nullopt;
    Demanded more{.port = raise->port,
                  .path = *ridden,
                  .rate = boost->to.minus(boost->from),
                  .time = Interval::between(boost->endsAt, boost->endsAt + longer.additional),
                  .onRamp = raise->onRamp};
    auto lacking = m_parts.capacity.shortage(more);
    more.also = m_parts.capacity.otherPathOf(*connection, more.time);
    if (!lacking)
        lacking = m_parts.capacity.shortage(more);
    if (!lacking)
        return std::nullopt;
    Refusal refusal;
    addPart(refusal, *lacking, more.rate);
    const auto room = std::chrono::floor<Seconds>(roomUntil(more) - boost->endsAt);
    if (room > Seconds(0))
        refusal.offers.push_back({.kind = "shorter",
                                  .request = CounterOffer::Request::Extension,
                                  .rate = boost->to,
                                  .until = boost->endsAt + room,
                                  .additional = room});
    return refusal;
}

/// From its start on, all of it has room until then.
Instant Explainer::roomUntil(Demanded demanded) const
{
    for (auto lacking = m_parts.capacity.shortage(demanded); lacking;
         lacking = m_parts.capacity.shortage(demanded))
        demanded.time = Interval::between(demanded.time.from(), lacking->time.from());
    return demanded.time.to();
}

} // namespace turbolane::backend
