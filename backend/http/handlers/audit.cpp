// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/audit/audit.h"

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/http/wire.h"
#include "backend/http/wireaudit.h"

#include <QJsonArray>

namespace turbolane::backend::http {

namespace {

QJsonObject listOf(const Audit::Look &look)
{
    QJsonArray items;
    for (const Finding &finding : look.findings)
        items.append(toJson(finding));
    return JsonObject().add("at", look.at).add("items", items).take();
}

} // namespace

void addAuditRoutes(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/audit",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return listOf(services.audit.look());
                      }),
               {.needsOperator = true,
                .summary = "Where the carrier's books do not agree, looked at now (operators)",
                .answers = "audit"});
    router.add("GET", "/naas/v1/audit/start",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return listOf(services.audit.atStart());
                      }),
               {.needsOperator = true,
                .summary = "The same, as it was when the carrier started (operators)",
                .answers = "audit"});
    const auto settling = [&services](Audit::Way way) {
        return keyed(services.answers, asking(200, Spec{}, [&services, way](const Asked &asked) {
                         const auto settled = services.audit.settle(asked.id<FindingId>(), way);
                         return settled ? Result<QJsonObject>(toJson(*settled)) : settled.error();
                     }));
    };
    router.add("POST", "/naas/v1/audit/{id}/adopt", settling(Audit::Way::Adopt),
               {.needsOperator = true,
                .needsKey = true,
                .summary = "Makes what a finding says is missing (operators)",
                .answers = "finding"});
    router.add("POST", "/naas/v1/audit/{id}/cancel", settling(Audit::Way::Cancel),
               {.needsOperator = true,
                .needsKey = true,
                .summary = "Takes away what a finding says is left over (operators)",
                .answers = "finding"});
}

} // namespace turbolane::backend::http
