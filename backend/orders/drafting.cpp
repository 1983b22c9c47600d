// SPDX-License-Identifier: GPL-3.0-or-later

// What an order that adds a connection would sell, and whether it may.

#include "backend/billing/chosenplan.h"
#include "backend/billing/pricing.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/eligibility.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/routing.h"
#include "backend/orders/checks.h"
#include "backend/orders/cloudaccounts.h"
#include "backend/orders/orderservice.h"
#include "backend/store/store.h"

namespace turbolane::backend {

namespace {

constexpr const char *basePointer = "/bandwidthKbps";
constexpr const char *turboPointer = "/turboKbps";
constexpr Seconds thirtyDays = std::chrono::days(30);

/// What a candidate on such a path is called.
const char *kindOf(const AddConnection &ask)
{
    if (!ask.links.empty())
        return "alternative";
    switch (ask.seek) {
    case Seek::Latency: return "fastest";
    case Seek::Price: return "cheapest";
    case Seek::Carbon: return "greenest";
    }
    return "fastest";
}

/// As far as it is the customer's to say, and its price.
Connection asked(const AddConnection &ask, const HourlyRate &price)
{
    Connection connection{.id = {},
                          .name = ask.name,
                          .state = ProductState::PendingActive,
                          .port = ask.port,
                          .onRamp = ask.onRamp,
                          .vlan = {},
                          .base = ask.base,
                          .turbo = ask.turbo,
                          .inForce = {},
                          .path = {},
                          .basePrice = price,
                          .activeSince = {},
                          .terminatedAt = {},
                          .lastOrder = {},
                          .boost = {},
                          .version = 0,
                          .policy = ask.policy,
                          .protection = ask.protection,
                          .standby = {},
                          .restorationOrder = ask.restorationOrder};
    connection.seek = ask.seek;
    connection.bundle = ask.bundle;
    return connection;
}

} // namespace

Result<OrderService::Ends> OrderService::endsOf(const AddConnection &ask) const
{
    const Result<Port> port = m_parts.inventory.port(ask.port);
    if (!port)
        return at("/portId", port.error());
    const bool isMadeWithIt = !ask.bundle.isEmpty() && port->bundle == ask.bundle;
    if (port->state != ProductState::Active && !isMadeWithIt)
        return Error{ErrorCode::WrongState,
                     "port " + port->name
                         + (port->state == ProductState::PendingActive
                                ? " is being made; a connection can be ordered once it is lit"
                                : " is being given back"),
                     "/portId"};
    const OnRamp *onRamp = m_parts.catalogue.find(ask.onRamp);
    if (onRamp == nullptr)
        return Error{ErrorCode::NotFound, "there is no on-ramp \"" + ask.onRamp.text() + "\"",
                     "/onRampId"};
    if (const auto joined = mayConnect(*port, *onRamp); !joined)
        return at("/onRampId", joined.error());
    return Ends{.port = *port, .onRamp = *onRamp};
}

Result<Vlans> OrderService::vlansOf(const AddConnection &ask, const Ends &ends) const
{
    if (ask.settled)
        return ask.settled->vlans;
    return vlansFor(m_parts.store.tags, ends.port, ends.onRamp.id,
                    {.tagging = ask.tagging,
                     .port = {.outer = ask.vlan, .inner = ask.innerVlan},
                     .cloud = ask.cloudVlan});
}

Result<OrderService::Way> OrderService::wayOf(const AddConnection &ask, const Ends &ends) const
{
    if (ask.settled)
        return Way{ask.settled->path, ask.settled->terms, ask.settled->price};
    if (ask.protection == Protection::OnePlusOne)
        return pairOf(ask, ends);
    const auto plan = m_parts.routing.path(wishOf(ask, ends));
    if (!plan)
        return elseAt(basePointer, plan.error());
    const Result<ChargeTerms> terms = termsOf(ask, ends, plan->path);
    if (!terms)
        return terms.error();
    const Result<HourlyRate> price = m_parts.tariffs.of(*terms).base(*terms, ask.base);
    if (!price)
        return price.error();
    return Way{plan->path, *terms, *price, plan->carbon, plan->shared};
}

/// The list of today, for good.
Result<ChargeTerms> OrderService::termsOf(const AddConnection &ask, const Ends &ends,
                                          const Path &path) const
{
    ChargeTerms terms = chargeTermsOf(m_parts.catalogue, m_parts.network, path);
    terms.list = m_parts.tariffs.numberAt(m_parts.clock.now());
    const Tariff &tariff = m_parts.tariffs.of(terms);
    terms.encryption = ask.policy.encryption;
    if (tariff.cloudFee(ends.onRamp.provider))
        terms.cloud = ends.onRamp.provider;
    return chosen(terms, tariff,
                  {.plan = ask.plan, .termMonths = ask.termMonths, .base = ask.base});
}

/// Two that are held together, at the price of both.
Result<OrderService::Way> OrderService::pairOf(const AddConnection &ask, const Ends &ends) const
{
    if (!ask.links.empty())
        return Error{ErrorCode::OutOfRange,
                     "the two paths of a protected connection are chosen by the carrier",
                     "/linkIds"};
    if (ends.port.pop == ends.onRamp.pop)
        return Error{ErrorCode::NoPath,
                     "both ends stand on " + ends.port.pop.text()
                         + ": there is no path between them that could be protected",
                     "/protection"};
    const auto pair = m_parts.routing.pair(wishOf(ask, ends));
    if (!pair)
        return elseAt("/protection", pair.error());
    const Path &standby = pair->second.path;
    const ChargeTerms other = chargeTermsOf(m_parts.catalogue, m_parts.network, standby);
    Result<ChargeTerms> terms = termsOf(ask, ends, pair->first.path);
    if (!terms)
        return terms.error();
    terms->standby = LegTerms{.distance = other.distance, .tariffZone = other.tariffZone};
    const Result<HourlyRate> price = m_parts.tariffs.of(*terms).base(*terms, ask.base);
    if (!price)
        return price.error();
    return Way{pair->first.path, *terms, *price, pair->carbon(), pair->shared, standby};
}

/// What can be said without looking at its ends.
Result<Done> OrderService::isSound(const AddConnection &ask) const
{
    if (const auto name = isName(ask.name); !name)
        return name;
    if (const auto base = isSellable(ask.base, basePointer); !base)
        return base;
    if (const auto turbo = isSellable(ask.turbo, turboPointer); !turbo)
        return turbo;
    return isTurboFor(ask.base, ask.turbo, turboPointer);
}

RouteWish OrderService::wishOf(const AddConnection &ask, const Ends &ends) const
{
    return {.from = ends.port.pop,
            .to = ends.onRamp.pop,
            .need = ask.base,
            .time = Interval::between(m_parts.clock.now(), forEver),
            .policy = without(ask.avoided, ask.policy, ends.port.pop, ends.onRamp.pop),
            .seek = ask.seek,
            .links = ask.links};
}

Result<OrderService::Draft> OrderService::draft(const AddConnection &ask) const
{
    if (const auto sound = isSound(ask); !sound)
        return sound.error();
    const Result<Ends> ends = endsOf(ask);
    if (!ends)
        return ends.error();
    if (const auto base = isWithinEnds(ask.base, ends->port, ends->onRamp, basePointer); !base)
        return base.error();
    if (const auto turbo = isWithinEnds(ask.turbo, ends->port, ends->onRamp, turboPointer); !turbo)
        return turbo.error();
    if (!m_parts.inventory.nameIsFree(ask.name))
        return Error{ErrorCode::NameTaken, "another connection is called " + ask.name, "/name"};
    const auto account = cloudAccountFor(m_parts.store.connections, ends->onRamp, ask.cloudAccount);
    if (!account)
        return account.error();
    const Result<Vlans> vlans = vlansOf(ask, *ends);
    if (!vlans)
        return vlans.error();
    const Result<Way> way = wayOf(ask, *ends);
    if (!way)
        return way.error();

    Connection connection = asked(ask, way->price);
    connection.vlan = vlans->port.outer;
    connection.path = way->path;
    connection.standby = way->standby;
    connection.plan = way->terms.plan;
    connection.termMonths = way->terms.termMonths;
    connection.innerVlan = vlans->port.inner;
    connection.cloudVlan = vlans->cloud;
    connection.cloudAccount = *account;
    if (ask.settled) {
        connection.standby = ask.settled->standby;
        connection.quote = ask.settled->quote;
    }
    Draft draft{.connection = connection,
                .terms = way->terms,
                .port = ends->port,
                .onRamp = ends->onRamp,
                .kind = kindOf(ask),
                .carbon = way->carbon,
                .sharedRisks = way->sharedRisks};
    if (const auto allowed = fits(ask, draft); !allowed)
        return allowed.error();
    return draft;
}

Result<CandidatePath> OrderService::candidateOf(const Draft &draft) const
{
    const Connection &connection = draft.connection;
    Result<CandidatePath> candidate = priced(m_parts.tariffs.of(draft.terms),
                                             {.kind = draft.kind,
                                              .path = connection.path,
                                              .terms = draft.terms,
                                              .base = connection.base,
                                              .turbo = connection.turbo});
    if (!candidate)
        return candidate;
    const auto month = connection.basePrice.minorAmountFor(thirtyDays, Rounding::HalfUp);
    if (!month)
        return month.error();
    candidate->base = connection.basePrice;
    candidate->thirtyDays = *month;
    candidate->standby = connection.standby;
    candidate->carbon = draft.carbon;
    candidate->sharedRisks = draft.sharedRisks;
    return candidate;
}

Demanded OrderService::demandedBy(const Draft &draft) const
{
    return {.port = draft.port,
            .path = draft.connection.path,
            .rate = draft.connection.base,
            .time = Interval::between(m_parts.clock.now(), forEver),
            .onRamp = draft.onRamp,
            .also = m_parts.capacity.standbyOf(draft.connection)};
}

/// The price is not above what was shown, and there is room for it: that of a quote is held.
Result<Done> OrderService::fits(const AddConnection &ask, const Draft &draft) const
{
    const Money hourly = draft.connection.basePrice.perHour();
    if (const auto price = isWithin(hourly, ask.mostHourly, "/mostHourly"); !price)
        return price;
    if (ask.settled)
        return Done{};
    if (const auto room = m_parts.capacity.fits(demandedBy(draft)); !room)
        return at(basePointer, room.error());
    return Done{};
}

} // namespace turbolane::backend
