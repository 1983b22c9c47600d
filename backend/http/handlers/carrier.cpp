// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"

#include <QJsonArray>

namespace turbolane::backend::http {

namespace {

QJsonObject toJson(const CarrierFacts &facts)
{
    return JsonObject()
        .add("name", facts.name)
        .add("currency", facts.currency.text())
        .add("timeZone", facts.timeZone)
        .add("now", facts.now)
        .add("version", facts.version)
        .add("datapath", facts.datapath)
        .add("stepTimes", wireName(facts.stepTimes))
        .add("lastEvent", facts.lastEvent)
        .take();
}

/// What the token a question came with opens, in the contract's words.
QJsonArray opened(const Request &request)
{
    QJsonArray may{QStringLiteral("see"), QStringLiteral("order"), QStringLiteral("boost")};
    if (request.isOperators)
        may.append(QStringLiteral("operate"));
    return may;
}

} // namespace

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
               {.needsToken = false, .summary = "Whether the carrier is up", .answers = "health"});
    router.add(
        "GET", "/naas/v1/carrier",
        asking(
            {},
            [&services](const Asked &) -> Result<QJsonObject> { return toJson(services.facts()); }),
        {.summary = "The carrier's name, currency, time zone and clock", .answers = "carrier"});
    router.add(
        "GET", "/naas/v1/access",
        asking({},
               [&services](const Asked &asked) -> Result<QJsonObject> {
                   QJsonObject access =
                       JsonObject().add("customer", services.catalogue.customer().name).take();
                   access.insert(QStringLiteral("may"), opened(asked.request));
                   return access;
               }),
        {.summary = "Whose token this is, and what it opens", .answers = "access"});
}

} // namespace turbolane::backend::http
