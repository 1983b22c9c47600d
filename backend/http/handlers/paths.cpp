// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/policyfields.h"
#include "backend/http/handlers/refusals.h"
#include "backend/http/jsonobject.h"
#include "backend/offers/offers.h"

namespace turbolane::backend::http {

namespace {

constexpr std::string_view inPolicy = "/policy/";

QJsonObject toJson(const PathOffer &offer)
{
    JsonObject json;
    json.add("items", toJsonArray(offer.candidates));
    if (offer.freeVlan)
        json.add("freeVlan", std::int64_t(offer.freeVlan->number()));
    return json.addIf("portCommittedKbps", offer.portCommitted)
        .addIf("portSpeedKbps", offer.portSpeed)
        .take();
}

Spec pathsSpec()
{
    const WordRule kinds{
        {"fastest", "cheapest", "greenest", "alternative", "tradeOff", "pair", "unrestricted"}};
    return {{"portId", TextRule{}, false},
            {"onRampId", TextRule{}, false},
            {"from", TextRule{}, false},
            {"to", TextRule{}, false},
            {"bandwidthKbps", bandwidthRule},
            {"turboKbps", bandwidthRule, false},
            {"connectionId", TextRule{}, false},
            {"kinds", ListRule{kinds, 7, 1}, false},
            {"most", NumberRule{1, 10}, false},
            {"fromTime", InstantRule{}, false},
            {"toTime", InstantRule{}, false},
            {"avoidCountries", ListRule{countryRule}, false},
            {"withinCountries", ListRule{countryRule}, false},
            {"viaCountries", ListRule{countryRule, 8}, false},
            {"avoidZones", ListRule{zoneRule}, false},
            {"withinZones", ListRule{zoneRule}, false},
            {"viaZones", ListRule{zoneRule, 8}, false},
            {"avoidPopIds", ListRule{TextRule{}}, false},
            {"avoidLinkIds", ListRule{TextRule{}}, false},
            {"avoidRisks", ListRule{riskRule}, false},
            {"encryption", encryptionRule, false},
            {"longestRoundTripMicros", microsRule, false},
            {"apartFrom", TextRule{}, false},
            {"planId", TextRule{}, false},
            {"termMonths", NumberRule{1, longestTerm}, false}};
}

PathQuestion questionFrom(const Given &given)
{
    const auto text = [&given](std::string_view name) {
        return given.optional<std::string>(name).value_or("");
    };
    return {.port = PortId(text("portId")),
            .onRamp = OnRampId(text("onRampId")),
            .base = bandwidthOf(given, "bandwidthKbps"),
            .turbo = optionalBandwidth(given, "turboKbps"),
            .connection = ConnectionId(text("connectionId")),
            .from = text("from"),
            .to = text("to"),
            .kinds = given.texts("kinds"),
            .most = std::size_t(given.optional<std::int64_t>("most").value_or(3)),
            .policy = policyOf(given),
            .fromTime = given.optional<Instant>("fromTime"),
            .toTime = given.optional<Instant>("toTime"),
            .plan = optionalId<PlanId>(given, "planId").value_or(PlanId()),
            .termMonths = int(given.optional<std::int64_t>("termMonths").value_or(0))};
}

/// A query has the fields of a policy beside its others.
Error asParameter(Error error)
{
    if (error.pointer.starts_with(inPolicy))
        error.pointer.erase(0, inPolicy.size() - 1);
    return error;
}

} // namespace

void addPathRoutes(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/paths",
               asking(pathsSpec(),
                      [&services](const Asked &asked) -> Answered {
                          const PathQuestion question = questionFrom(asked.given);
                          const auto offer = services.offers.paths(question);
                          if (!offer)
                              return refusedPaths(services, asParameter(offer.error()), question);
                          return toJson(*offer);
                      }),
               {.summary = "The paths there are between two places, each with its price",
                .answers = "paths"});
}

} // namespace turbolane::backend::http
