// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/catalogue/eligibility.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/explainer.h"

#include <algorithm>

namespace turbolane::backend {

Bandwidth Explainer::Change::most() const
{
    return std::min(port.speed, mostOn(onRamp).value_or(port.speed));
}

std::optional<Explainer::Change> Explainer::changeOf(const ModifyConnection &change) const
{
    const auto connection = m_parts.inventory.connection(change.connection);
    if (!connection)
        return std::nullopt;
    const auto port = m_parts.inventory.port(connection->port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection->onRamp);
    if (!port || onRamp == nullptr)
        return std::nullopt;
    const Bandwidth base = change.base.value_or(connection->base);
    const bool hasTurbo = connection->turbo > connection->base;
    const Bandwidth turbo = change.turbo.value_or(hasTurbo ? connection->turbo : base);
    return Change{*connection, *port, *onRamp, base, turbo};
}

/// The highest base that it could have, and what binds it there.
Bandwidth Explainer::roomFor(Refusal &refusal, const Change &change) const
{
    const Connection &connection = change.connection;
    const Bandwidth most = change.most();
    const Bandwidth wanted = std::max(change.base, change.turbo);
    if (most < wanted) {
        const bool isPort = change.port.speed == most;
        refusal.binding =
            Refusal::Binding{.kind = isPort ? "port" : "onRamp",
                             .id = isPort ? change.port.id.text() : change.onRamp.id.text(),
                             .free = most,
                             .missing = wanted.minus(most)};
    }
    const Bandwidth highest = std::min(change.base, most);
    if (highest <= connection.base)
        return highest;
    Demanded more{.port = change.port,
                  .path = connection.path,
                  .rate = highest.minus(connection.base),
                  .time = Interval::between(m_parts.clock.now(), forEver),
                  .onRamp = change.onRamp,
                  .also = m_parts.capacity.standbyOf(connection)};
    for (const Boost &boost : m_parts.inventory.boosts(connection.id))
        if (boost.state == BoostState::Scheduled)
            more.besides.push_back(holderOf(boost.id));
    for (auto lack = m_parts.capacity.shortage(more); lack;
         lack = m_parts.capacity.shortage(more)) {
        if (!refusal.binding)
            addPart(refusal, *lack, more.rate);
        more.rate = lack->free;
    }
    return connection.base.plus(more.rate);
}

std::optional<Refusal> Explainer::explain(const ModifyConnection &asked) const
{
    const auto change = changeOf(asked);
    if (!change)
        return std::nullopt;
    Refusal refusal;
    const Bandwidth room = roomFor(refusal, *change);
    if (!refusal.binding)
        return std::nullopt;
    const Bandwidth mbps = Bandwidth::mbps(1);
    const Bandwidth base = Bandwidth::mbps(room.inKbps() / mbps.inKbps());
    const Bandwidth turbo = std::max(base, std::min(change->turbo, change->most()));
    const bool isAnother = base != change->base || turbo != change->turbo;
    const bool isChange = base != change->connection.base || turbo != change->connection.turbo;
    if (isAnother && isChange && base >= std::min(change->base, change->connection.base)) {
        CounterOffer offer{
            .kind = "smallerRate", .request = CounterOffer::Request::Change, .rate = base};
        offer.turbo = turbo;
        refusal.offers.push_back(offer);
    }
    addAnew(refusal, *change);
    return refusal;
}

/// As a connection of its own, on whichever path has room for all of it.
void Explainer::addAnew(Refusal &refusal, const Change &change) const
{
    const bool isPair = change.connection.protection == Protection::OnePlusOne;
    if (change.most() < std::max(change.base, change.turbo) || isPair)
        return;
    const PathQuestion question{.port = change.port.id,
                                .onRamp = change.onRamp.id,
                                .base = change.base,
                                .turbo = change.turbo,
                                .policy = change.connection.policy};
    const auto ends = m_parts.offers.ends(question);
    const auto wish = ends ? m_parts.offers.wish(question, *ends) : ends.error();
    if (!wish)
        return;
    if (auto offer = other({question, *ends, *wish, false}, *wish))
        refusal.offers.push_back(*offer);
}

} // namespace turbolane::backend
