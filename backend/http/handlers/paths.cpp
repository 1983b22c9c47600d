// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/offers/offers.h"

namespace turbolane::backend::http {

namespace {

QJsonObject toJson(const PathOffer &offer)
{
    JsonObject json;
    json.add("items", toJsonArray(offer.candidates));
    if (offer.freeVlan)
        json.add("freeVlan", std::int64_t(offer.freeVlan->number()));
    return json.add("portCommittedKbps", offer.portCommitted)
        .add("portSpeedKbps", offer.portSpeed)
        .take();
}

} // namespace

void addPathRoutes(Router &router, Services &services)
{
    const Spec spec{
        {"portId", TextRule{}},
        {"onRampId", TextRule{}},
        {"bandwidthKbps", bandwidthRule},
        {"turboKbps", bandwidthRule, false},
        {"connectionId", TextRule{}, false},
    };
    router.add("GET", "/naas/v1/paths",
               asking(spec,
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          const auto offer = services.offers.paths({
                              .port = PortId(asked.given.text("portId")),
                              .onRamp = OnRampId(asked.given.text("onRampId")),
                              .base = bandwidthOf(asked.given, "bandwidthKbps"),
                              .turbo = optionalBandwidth(asked.given, "turboKbps"),
                              .connection = optionalId<ConnectionId>(asked.given, "connectionId")
                                                .value_or(ConnectionId()),
                          });
                          if (!offer)
                              return offer.error();
                          return toJson(*offer);
                      }),
               {.summary = "The paths there are for a connection, each with its price",
                .answers = "paths"});
}

} // namespace turbolane::backend::http
