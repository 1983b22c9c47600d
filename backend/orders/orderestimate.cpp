// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/boosts/boostsahead.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/orders/orderservice.h"
#include "backend/store/store.h"

namespace turbolane::backend {

namespace {

constexpr Seconds thirtyDays = std::chrono::days(30);

} // namespace

Result<OrderEstimate> estimateAt(const HourlyRate &now, const HourlyRate &then)
{
    const Result<Money> month = then.minorAmountFor(thirtyDays, Rounding::HalfUp);
    if (!month)
        return month.error();
    const Money nothing = Money::zero(then.currency());
    return OrderEstimate{.now = now,
                         .then = then,
                         .thirtyDaysThen = *month,
                         .oneOff = nothing,
                         .earlyTermination = nothing,
                         .endsBoost = false};
}

Result<OrderEstimate> OrderService::estimate(const AddConnection &ask) const
{
    const Result<Draft> drafted = draft(ask);
    if (!drafted)
        return drafted.error();
    const HourlyRate &then = drafted->connection.basePrice;
    return estimateAt(HourlyRate::zero(then.currency()), then);
}

/// What is in the base is not needed above it by the boosts to come.
Result<Done> OrderService::fitsMore(const Connection &connection, Bandwidth base) const
{
    const Result<Port> port = m_parts.inventory.port(connection.port);
    const OnRamp *onRamp = m_parts.catalogue.find(connection.onRamp);
    if (!port || onRamp == nullptr)
        return Error{ErrorCode::NotFound, "an end of this connection is not there any more"};
    if (base <= connection.base)
        return Done{};
    Demanded demanded{.port = *port,
                      .path = connection.path,
                      .rate = base.minus(connection.base),
                      .time = Interval::between(m_parts.clock.now(), forEver),
                      .onRamp = *onRamp,
                      .also = m_parts.capacity.standbyOf(connection)};
    for (const Boost &boost : m_parts.store.boosts.ahead(connection.id))
        demanded.besides.push_back(holderOf(boost.id));
    return m_parts.capacity.fits(demanded);
}

Result<OrderEstimate> OrderService::estimateOfPlan(const ModifyConnection &ask,
                                                   const Connection &connection) const
{
    const Result<ChargeTerms> terms = replanned(ask, connection);
    if (!terms)
        return terms.error();
    const Result<HourlyRate> then = m_parts.tariffs.of(*terms).base(*terms, connection.base);
    const Result<Money> left = m_parts.charging.replanningCost(connection, *terms);
    if (!then || !left)
        return then ? left.error() : then.error();
    auto estimate = estimateAt(connection.basePrice, *then);
    if (estimate)
        estimate->earlyTermination = *left;
    return estimate;
}

Result<OrderEstimate> OrderService::estimate(const ModifyConnection &ask) const
{
    const Result<Connection> connection = m_parts.inventory.connection(ask.connection);
    if (!connection)
        return at("/connectionId", connection.error());
    const Result<ModifyConnection> filled = checked(ask, *connection);
    if (!filled)
        return filled.error();
    if (isAboutPlan(*filled))
        return estimateOfPlan(*filled, *connection);
    if (!filled->base)
        return estimateAt(connection->basePrice, connection->basePrice);
    if (const auto may = m_parts.ahead.mayHaveBase(*connection, *filled->base); !may)
        return may.error();
    if (const auto fits = fitsMore(*connection, *filled->base); !fits)
        return at("/bandwidthKbps", fits.error());
    const ChargeTerms terms = m_parts.store.connections.terms(connection->id);
    const Result<HourlyRate> then = m_parts.tariffs.of(terms).base(terms, *filled->base);
    if (!then)
        return then.error();
    return estimateAt(connection->basePrice, *then);
}

Result<OrderEstimate> OrderService::estimate(const DeleteConnection &ask) const
{
    const Result<Connection> connection = m_parts.inventory.connection(ask.connection);
    if (!connection)
        return at("/connectionId", connection.error());
    if (const auto version = isVersion(*connection, ask.version); !version)
        return version.error();
    if (!isInService(connection->state) && !isBeingBuilt(*connection))
        return Error{ErrorCode::WrongState,
                     "connection " + connection->name + " is not in service any more"};
    const Result<TerminationCost> cost = m_parts.charging.terminationCost(connection->id);
    if (!cost)
        return cost.error();
    auto estimate =
        estimateAt(connection->basePrice, HourlyRate::zero(connection->basePrice.currency()));
    if (!estimate)
        return estimate;
    estimate->earlyTermination = cost->earlyTermination;
    estimate->endsBoost = cost->endsBoost;
    return estimate;
}

} // namespace turbolane::backend
