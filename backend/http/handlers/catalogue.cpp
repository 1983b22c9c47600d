// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"

#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/writtenonce.h"
#include "backend/http/wire.h"

namespace turbolane::backend::http {

void addCatalogueRoutes(Router &router, Services &services)
{
    const Catalogue &catalogue = services.catalogue;
    router.add("GET", "/naas/v1/onramps",
               WrittenOnce([&catalogue] { return toList(catalogue.onRamps()); }),
               {.summary = "Where the clouds are entered",
                .answers = "list of onRamp",
                .header = "If-None-Match"});
    router.add("GET", "/naas/v1/topology", WrittenOnce([&catalogue] {
                   return QJsonObject{
                       {QStringLiteral("pops"), toJsonArray(catalogue.pops())},
                       {QStringLiteral("links"), toJsonArray(catalogue.links())},
                   };
               }),
               {.summary = "The network: PoPs and the links between them",
                .answers = "topology",
                .header = "If-None-Match"});
}

} // namespace turbolane::backend::http
