// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/boosts/chain.h"

#include "backend/assurance/pathlog.h"
#include "backend/catalogue/eligibility.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// What limits a part, and to how much.
struct Limit {
    std::string id;
    Bandwidth highest;
};

/// Beside what others that are raised together take.
Bandwidth freeOf(const Capacity &capacity, const Part &part, const Raise &raise, const Taken &taken)
{
    return capacity.freeOf(part.resource, part.whole, raise.time, raise.besides)
        .minus(taken.of(part.resource));
}

Limit portLimit(const Capacity &capacity, const Raise &raise, const Taken &taken)
{
    const Bandwidth free = freeOf(capacity, capacity.partOf(raise.port), raise, taken);
    return {raise.port.id.text(), std::min(raise.port.speed, raise.connection.base.plus(free))};
}

/// Of the path it rides, and of the one that it would be switched to.
std::vector<Part> linksOf(const Capacity &capacity, const Raise &raise)
{
    const Path *ridden = riddenPath(raise.connection);
    std::vector<Part> links;
    for (const LinkId &link : (ridden == nullptr ? raise.connection.path : *ridden).links)
        links.push_back(capacity.partOf(link));
    const std::vector<Part> other = capacity.otherPathOf(raise.connection, raise.time);
    links.insert(links.end(), other.begin(), other.end());
    return links;
}

/// Within one PoP there is no link: then it is the port that limits it.
Limit pathLimit(const Capacity &capacity, const Raise &raise, const Taken &taken)
{
    Limit lowest{raise.connection.path.pops.front().text(), raise.port.speed};
    bool isFirst = true;
    for (const Part &link : linksOf(capacity, raise)) {
        const Bandwidth highest = raise.connection.base.plus(freeOf(capacity, link, raise, taken));
        if (isFirst || highest < lowest.highest)
            lowest = {idOf(link.resource), highest};
        isFirst = false;
    }
    return lowest;
}

/// The most of one hosted connection there, and what all of them have left.
Limit cloudLimit(const Capacity &capacity, const Raise &raise, const Taken &taken)
{
    const Bandwidth free = freeOf(capacity, capacity.partOf(raise.onRamp), raise, taken);
    const Bandwidth most = mostOn(raise.onRamp).value_or(raise.port.speed);
    return {raise.onRamp.id.text(), std::min(most, raise.connection.base.plus(free))};
}

BoostPart partOf(BoostPartKind kind, const Limit &limit, const Raise &raise)
{
    return {.kind = kind,
            .id = limit.id,
            .from = raise.connection.base,
            .to = raise.to,
            .limit = limit.highest,
            .price = raise.price,
            .isBottleneck = false};
}

ErrorCode refusalOf(BoostPartKind kind)
{
    switch (kind) {
    case BoostPartKind::Port: return ErrorCode::AbovePort;
    case BoostPartKind::Path: return ErrorCode::AboveCapacity;
    case BoostPartKind::CloudSide: return ErrorCode::AboveOnRamp;
    }
    return ErrorCode::AboveCapacity;
}

std::string nameOf(const BoostPart &part, const Raise &raise)
{
    switch (part.kind) {
    case BoostPartKind::Port: return "port " + raise.port.name;
    case BoostPartKind::Path:
        return (raise.connection.path.links.empty() ? "PoP " : "link ") + part.id;
    case BoostPartKind::CloudSide: return "cloud side " + raise.onRamp.name;
    }
    return {};
}

const BoostPart &lowestOf(const std::vector<BoostPart> &chain)
{
    return *std::min_element(
        chain.begin(), chain.end(),
        [](const BoostPart &a, const BoostPart &b) { return a.limit < b.limit; });
}

} // namespace

Bandwidth Taken::of(const ResourceId &resource) const
{
    const auto found = m_taken.find(resource);
    return found == m_taken.end() ? Bandwidth() : found->second;
}

void Taken::add(const Capacity &capacity, const Raise &raise)
{
    const Bandwidth more = raise.to.minus(raise.connection.base);
    const auto take = [&](const ResourceId &resource) {
        m_taken[resource] = m_taken[resource].plus(more);
    };
    take(resourceOf(raise.port.id));
    take(resourceOf(raise.onRamp.id));
    for (const Part &link : linksOf(capacity, raise))
        take(link.resource);
}

std::vector<BoostPart> chainOf(const Capacity &capacity, const Raise &raise, const Taken &taken)
{
    std::vector<BoostPart> chain{
        partOf(BoostPartKind::Port, portLimit(capacity, raise, taken), raise),
        partOf(BoostPartKind::Path, pathLimit(capacity, raise, taken), raise),
        partOf(BoostPartKind::CloudSide, cloudLimit(capacity, raise, taken), raise)};
    for (BoostPart &part : chain)
        part.isBottleneck = &part == &lowestOf(chain);
    priceParts(chain, raise.price);
    return chain;
}

Result<Done> allows(const std::vector<BoostPart> &chain, const Raise &raise)
{
    const BoostPart &bottleneck = lowestOf(chain);
    if (raise.to <= bottleneck.limit)
        return Done{};
    std::string limits;
    for (const BoostPart &part : chain)
        limits += (limits.empty() ? "" : ", ") + nameOf(part, raise) + " " + part.limit.text();
    return Error{refusalOf(bottleneck.kind),
                 nameOf(bottleneck, raise) + " is the bottleneck: it allows "
                     + bottleneck.limit.text() + " in that time, not " + raise.to.text()
                     + " (the limits: " + limits + ")"};
}

void priceParts(std::vector<BoostPart> &chain, Money total)
{
    for (BoostPart &part : chain)
        part.price = part.kind == BoostPartKind::Path ? total : Money::zero(total.currency());
}

} // namespace turbolane::backend
