// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/chosenplan.h"
#include "backend/charging/charging.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/orders/flight.h"
#include "backend/orders/orderservice.h"
#include "backend/store/store.h"

namespace turbolane::backend {

Result<Done> OrderService::checkedPlan(const ModifyConnection &ask,
                                       const Connection &connection) const
{
    if (!isAboutPlan(ask))
        return Done();
    const char *const pointer = ask.plan ? "/planId" : "/termMonths";
    if (ask.base || ask.turbo)
        return Error{ErrorCode::WrongState,
                     "a plan and a bandwidth are changed by two orders, one after the other",
                     pointer};
    if (!connection.boost.isEmpty())
        return Error{ErrorCode::WrongState,
                     "connection " + connection.name
                         + " is boosted; its plan can be changed when the boost is over",
                     pointer};
    if (connection.state != ProductState::Active)
        return Error{ErrorCode::WrongState,
                     "connection " + connection.name + " is being changed; wait until it is done",
                     pointer};
    if (const auto terms = replanned(ask, connection); !terms)
        return terms.error();
    return Done();
}

/// What was promised for a term stays promised: a new one may only end later.
Result<Done> OrderService::keepsTerm(const ModifyConnection &ask,
                                     const std::optional<Instant> &ends) const
{
    const Instant now = ceilToSecond(m_parts.clock.now());
    if (!ask.termMonths || !ends || *ends <= now)
        return Done();
    const Instant newEnd = m_parts.charging.accountZone().monthsAfter(now, *ask.termMonths);
    if (newEnd < *ends)
        return Error{ErrorCode::WrongState,
                     "its term runs until " + text(*ends) + "; a new one does not end before",
                     "/termMonths"};
    return Done();
}

/// A change is a new order, by the list of today. A term that was begun goes on under the new plan
/// unless another is asked for.
Result<ChargeTerms> OrderService::replanned(const ModifyConnection &ask,
                                            const Connection &connection) const
{
    ChargeTerms terms = m_parts.store.connections.terms(connection.id);
    const std::optional<Instant> ends = terms.termEnds;
    terms.list = m_parts.tariffs.numberAt(m_parts.clock.now());
    terms.reserved = {};
    const PlanId plan = ask.plan.value_or(terms.plan);
    Result<ChargeTerms> chosenTerms =
        chosen(terms, m_parts.tariffs.of(terms),
               {.plan = plan,
                .termMonths = ask.termMonths.value_or(terms.termMonths),
                .base = connection.base});
    if (!chosenTerms)
        return chosenTerms;
    if (const auto kept = keepsTerm(ask, ends); !kept)
        return kept.error();
    chosenTerms->termEnds = ask.termMonths ? std::nullopt : ends;
    return chosenTerms;
}

Result<PlacedOrder> OrderService::changePlan(const ModifyConnection &ask, Connection connection)
{
    const Result<ChargeTerms> terms = replanned(ask, connection);
    if (!terms)
        return terms.error();
    const Result<HourlyRate> price = m_parts.tariffs.of(*terms).base(*terms, connection.base);
    if (!price)
        return price.error();
    m_parts.store.connections.setTerms(connection.id, *terms);
    const Instant at = m_parts.clock.now();
    m_parts.charging.closeBase(connection.id, at);
    m_parts.charging.openBase(connection, at);
    const Result<Connection> renewed = m_parts.inventory.connection(connection.id);
    if (!renewed)
        return renewed.error();
    connection = *renewed;
    connection.basePrice = *price;
    return changeWords({.connection = connection.id,
                        .name = ask.name,
                        .base = {},
                        .turbo = connection.turbo,
                        .version = {}},
                       connection);
}

} // namespace turbolane::backend
