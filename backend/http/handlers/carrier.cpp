// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"

namespace turbolane::backend::http {

void addCarrierRoutes(Router &router, Services &services)
{
    router.add("GET", "/healthz",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return JsonObject()
                              .add("status", std::string_view("ok"))
                              .add("version", services.facts().version)
                              .take();
                      }),
               {.needsToken = false});
    router.add("GET", "/naas/v1/carrier",
               asking({}, [&services](const Asked &) -> Result<QJsonObject> {
                   return toJson(services.facts());
               }));
}

} // namespace turbolane::backend::http
