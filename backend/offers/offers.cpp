// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/offers/offers.h"

#include "backend/billing/pricing.h"
#include "backend/capacity/capacity.h"
#include "backend/capacity/peak.h"
#include "backend/catalogue/catalogue.h"
#include "backend/catalogue/eligibility.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/checks.h"
#include "backend/paths/pathfinder.h"

namespace turbolane::backend {

Result<PathOffer> Offers::paths(const PathQuestion &question) const
{
    constexpr const char *basePointer = "/bandwidthKbps";
    if (const auto base = isSellable(question.base, basePointer); !base)
        return base.error();
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

    const Interval forGood = Interval::between(m_parts.clock.now(), forEver);
    const auto path = leastLatencyPath(
        m_parts.network, {.from = port->pop, .to = onRamp->pop, .need = question.base},
        m_parts.capacity.freeLinks(forGood));
    if (!path)
        return at(basePointer, path.error());
    const Result<CandidatePath> candidate =
        priced(m_parts.tariff,
               {.kind = "fastest",
                .path = *path,
                .terms = chargeTermsOf(m_parts.catalogue, m_parts.network, *path),
                .base = question.base,
                .turbo = question.turbo.value_or(question.base)});
    if (!candidate)
        return candidate.error();
    return PathOffer{.candidates = {*candidate},
                     .freeVlan = m_parts.inventory.lowestFreeVlan(port->id),
                     .portCommitted = port->committed,
                     .portSpeed = port->speed};
}

Result<std::vector<Reach>> Offers::reach(const PortId &port) const
{
    const Result<Port> found = m_parts.inventory.port(port);
    if (!found)
        return found.error();
    return reachOf(m_parts.tariff, m_parts.catalogue, m_parts.network, *found);
}

} // namespace turbolane::backend
