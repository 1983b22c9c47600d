// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/charging.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/http/problem.h"
#include "backend/inventory/inventory.h"
#include "backend/telemetry/telemetry.h"

#include <QJsonArray>

namespace turbolane::backend::http {

namespace {

Response oneConnection(const Inventory &inventory, const Request &request)
{
    if (const auto query = Spec{}.read(request.query); !query)
        return problem(query.error());
    const auto connection = inventory.connection(ConnectionId(request.pathParameter("id")));
    if (!connection)
        return problem(connection.error());
    return tagged(request, versionTag(connection->version), answer(200, toJson(*connection)));
}

Result<QJsonObject> telemetryOf(const Telemetry &telemetry, const Asked &asked)
{
    const Instant from = asked.given.instant("from");
    const Instant to = asked.given.instant("to");
    const Seconds step(asked.given.number("stepSeconds"));
    if (to < from)
        return Error{ErrorCode::OutOfRange, "the time ends before it starts", pointerTo("to")};
    const auto samples =
        telemetry.samples(asked.id<ConnectionId>(), Interval::between(from, to), step);
    if (!samples)
        return samples.error();
    QJsonArray items;
    for (const TelemetrySample &sample : *samples)
        items.append(toJson(sample));
    return JsonObject().add("stepSeconds", std::int64_t(step.count())).add("items", items).take();
}

} // namespace

void addConnectionRoutes(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/connections",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.inventory.connections());
                      }),
               {.summary = "Every connection there is or was", .answers = "list of connection"});
    router.add(
        "GET", "/naas/v1/connections/{id}",
        [&services](const Request &request) { return oneConnection(services.inventory, request); },
        {.summary = "One connection", .answers = "connection", .header = "If-None-Match"});
    const Spec telemetry{
        {"from", InstantRule{}},
        {"to", InstantRule{}},
        {"stepSeconds", NumberRule{1, 86'400}},
    };
    router.add(
        "GET", "/naas/v1/connections/{id}/telemetry",
        asking(telemetry,
               [&services](const Asked &asked) { return telemetryOf(services.telemetry, asked); }),
        {.summary = "What a connection carried", .answers = "telemetry"});
    router.add(
        "GET", "/naas/v1/connections/{id}/termination",
        asking({},
               [&services](const Asked &asked) -> Result<QJsonObject> {
                   const auto cost = services.charging.terminationCost(asked.id<ConnectionId>());
                   if (!cost)
                       return cost.error();
                   return toJson(*cost);
               }),
        {.summary = "What ending a connection costs, told before", .answers = "termination"});
}

} // namespace turbolane::backend::http
