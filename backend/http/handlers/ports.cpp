// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/writtenonce.h"
#include "backend/http/jsonobject.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/offers.h"
#include "backend/ports/portservice.h"

namespace turbolane::backend::http {

namespace {

QJsonObject toJson(const DataCentre &centre, const std::vector<Bandwidth> &speeds)
{
    QJsonArray sizes;
    for (const Bandwidth speed : speeds)
        sizes.append(qint64(speed.inKbps()));
    return JsonObject()
        .add("id", centre.id)
        .add("name", centre.name)
        .addIf("operator", centre.operatedBy)
        .add("city", centre.city)
        .add("country", centre.country)
        .add("popId", centre.pop)
        .add("providers", centre.providers)
        .add("onRampIds", centre.onRamps)
        .add("portSpeedsKbps", sizes)
        .take();
}

QJsonObject dataCentres(const Services &services)
{
    QJsonArray all;
    for (const DataCentre &centre : services.catalogue.dataCentres())
        all.append(toJson(centre, services.ports.speedsAt(centre.id)));
    return {{QStringLiteral("items"), all}};
}

} // namespace

void addPortRoutes(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/ports",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.inventory.ports());
                      }),
               {.summary = "The account's ports", .answers = "list of port"});
    router.add("GET", "/naas/v1/ports/{id}",
               asking({},
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          const auto port = services.inventory.anyPort(asked.id<PortId>());
                          if (!port)
                              return port.error();
                          return http::toJson(*port);
                      }),
               {.summary = "One port", .answers = "port"});
    router.add("GET", "/naas/v1/datacentres",
               WrittenOnce([&services] { return dataCentres(services); }),
               {.summary = "Where ports are sold, and which",
                .answers = "list of dataCentre",
                .header = "If-None-Match"});
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
