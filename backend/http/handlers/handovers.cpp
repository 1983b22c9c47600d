// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/handover/handoversheet.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/wirehandover.h"
#include "backend/inventory/inventory.h"

namespace turbolane::backend::http {

namespace {

Result<QJsonObject> sheetOf(const Services &services, const ConnectionId &id)
{
    const auto connection = services.inventory.connection(id);
    if (!connection)
        return connection.error();
    const OnRamp *onRamp = services.catalogue.find(connection->onRamp);
    if (onRamp == nullptr)
        return Error{ErrorCode::NotFound, "its on-ramp is no longer there"};
    auto sheet = handoverOf(*connection, *onRamp);
    if (!sheet)
        return sheet.error();
    // Signed with the carrier's own key: the same every time, and nobody else can make it.
    const std::string secret =
        services.seal.sign ? services.seal.sign("handover " + id.text()) : std::string();
    if (secret.empty())
        return Error{ErrorCode::Internal, "its key could not be made"};
    sheet->serviceKey = serviceKeyOf(secret);
    if (!services.linesKeptIn.empty() && isInService(connection->state))
        sheet->line = KernelLine{.customerSite = connection->port.text(),
                                 .cloudSite = connection->onRamp.text(),
                                 .dataDirectory = services.linesKeptIn};
    return toJson(*sheet);
}

} // namespace

void addHandoverRoutes(Router &router, Services &services)
{
    router.add(
        "GET", "/naas/v1/connections/{id}/handover",
        asking({},
               [&services](const Asked &asked) {
                   return sheetOf(services, asked.id<ConnectionId>());
               }),
        {.summary = "What both ends of a connection have to be set to", .answers = "handover"});
}

} // namespace turbolane::backend::http
