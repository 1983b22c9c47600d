// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/charging.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/wire.h"
#include "backend/offers/offers.h"

namespace turbolane::backend::http {

void addChargeRoutes(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/charges/current",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          const auto charges = services.charging.current();
                          if (!charges)
                              return charges.error();
                          return toJson(*charges);
                      }),
               {.summary = "The charges of the month so far", .answers = "charges"});
    router.add("GET", "/naas/v1/plans",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toJson(services.offers.priceChoices());
                      }),
               {.summary = "How a connection may be charged", .answers = "priceChoices"});
    const Spec filter{
        {"connectionId", TextRule{}, false},
        {"kind",
         WordRule{{"base", "boost", "port", "crossConnect", "data", "percentile", "pool",
                   "cloudFee", "earlyTermination"}},
         false},
        {"boostId", TextRule{}, false},
        {"portId", TextRule{}, false},
    };
    router.add(
        "GET", "/naas/v1/charges/current/rows",
        asking(filter,
               [&services](const Asked &asked) -> Result<QJsonObject> {
                   const Given &given = asked.given;
                   const auto rows = services.charging.currentRows({
                       .connection = optionalId<ConnectionId>(given, "connectionId"),
                       .kind = chargeKindNamed(given.optional<std::string>("kind").value_or("")),
                       .boost = optionalId<BoostId>(given, "boostId"),
                       .port = optionalId<PortId>(given, "portId"),
                   });
                   if (!rows)
                       return rows.error();
                   return toList(*rows);
               }),
        {.summary = "The rows behind the charges", .answers = "list of usageRow"});
}

} // namespace turbolane::backend::http
