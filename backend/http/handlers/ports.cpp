// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/wire.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/offers.h"

namespace turbolane::backend::http {

void addPortRoutes(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/ports",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.inventory.ports());
                      }),
               {.summary = "The account's ports", .answers = "list of port"});
    router.add(
        "GET", "/naas/v1/ports/{id}/reach",
        asking({},
               [&services](const Asked &asked) -> Result<QJsonObject> {
                   const auto reach = services.offers.reach(asked.id<PortId>());
                   if (!reach)
                       return reach.error();
                   return toList(*reach);
               }),
        {.summary = "The on-ramps a port reaches, the nearest first", .answers = "list of reach"});
}

} // namespace turbolane::backend::http
