// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/offers/offers.h"

#include "backend/billing/pricing.h"
#include "backend/capacity/capacity.h"
#include "backend/catalogue/catalogue.h"
#include "backend/catalogue/eligibility.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/paths/pathfinder.h"

namespace turbolane::backend {

namespace {

constexpr const char *basePointer = "/bandwidthKbps";

} // namespace

Result<Offers::Ends> Offers::ends(const PathQuestion &question) const
{
    const Result<Port> port = m_parts.inventory.port(question.port);
    if (!port)
        return at("/portId", port.error());
    const OnRamp *onRamp = m_parts.catalogue.find(question.onRamp);
    if (onRamp == nullptr)
        return Error{ErrorCode::NotFound, "there is no on-ramp \"" + question.onRamp.text() + "\"",
                     "/onRampId"};
    if (const auto joined = mayConnect(*port, *onRamp); !joined)
        return at("/onRampId", joined.error());
    if (const auto base = isWithinEnds(question.base, *port, *onRamp, basePointer); !base)
        return base.error();
    return Ends{*port, *onRamp};
}

Result<PathOffer> Offers::paths(const PathQuestion &question) const
{
    if (const auto base = isSellable(question.base, basePointer); !base)
        return base.error();
    const Result<Ends> ends = this->ends(question);
    if (!ends)
        return ends.error();
    const Result<CandidatePath> candidate =
        question.connection.isEmpty() ? fastest(question, *ends) : changed(question, *ends);
    if (!candidate)
        return candidate.error();
    return PathOffer{.candidates = {*candidate},
                     .freeVlan = m_parts.inventory.lowestFreeVlan(ends->port.id),
                     .portCommitted = ends->port.committed,
                     .portSpeed = ends->port.speed};
}

Result<CandidatePath> Offers::fastest(const PathQuestion &question, const Ends &ends) const
{
    const Interval forGood = Interval::between(m_parts.clock.now(), forEver);
    const auto path = leastLatencyPath(
        m_parts.network, {.from = ends.port.pop, .to = ends.onRamp.pop, .need = question.base},
        m_parts.capacity.freeLinks(forGood));
    if (!path)
        return at(basePointer, path.error());
    return priced(m_parts.tariff,
                  {.kind = "fastest",
                   .path = *path,
                   .terms = chargeTermsOf(m_parts.catalogue, m_parts.network, *path),
                   .base = question.base,
                   .turbo = question.turbo.value_or(question.base)});
}

/// As an order that changes it would find it: it stays on its path and on its terms.
Result<CandidatePath> Offers::changed(const PathQuestion &question, const Ends &ends) const
{
    const Result<Connection> connection = m_parts.inventory.connection(question.connection);
    if (!connection)
        return at("/connectionId", connection.error());
    if (connection->port != question.port || connection->onRamp != question.onRamp)
        return Error{ErrorCode::NotFound,
                     "connection " + connection->name + " does not join these two ends",
                     "/connectionId"};
    if (question.base > connection->base) {
        const auto fits =
            m_parts.capacity.fits({.port = ends.port,
                                   .path = connection->path,
                                   .rate = question.base.minus(connection->base),
                                   .time = Interval::between(m_parts.clock.now(), forEver),
                                   .onRamp = ends.onRamp});
        if (!fits)
            return at(basePointer, fits.error());
    }
    return priced(m_parts.tariff,
                  {.kind = "same",
                   .path = connection->path,
                   .terms = m_parts.inventory.terms(connection->id),
                   .base = question.base,
                   .turbo = question.turbo.value_or(question.base)});
}

Result<std::vector<Reach>> Offers::reach(const PortId &port) const
{
    const Result<Port> found = m_parts.inventory.port(port);
    if (!found)
        return found.error();
    return reachOf(m_parts.tariff, m_parts.catalogue, m_parts.network, *found);
}

} // namespace turbolane::backend
