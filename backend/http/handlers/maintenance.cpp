// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/maintenance/maintenanceplan.h"

#include "backend/capacity/capacity.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;
/// Of an answer of /calendar: a window of a year with a change every quarter of an hour has more.
constexpr std::size_t mostStretches = 10'000;

QJsonObject jsonOfPlanned(const PlannedMaintenance &planned)
{
    QJsonArray conflicts;
    for (const std::string &holder : planned.conflicts)
        conflicts.append(toText(holder));
    QJsonObject json = toJson(planned.window);
    json.insert(QStringLiteral("conflicts"), conflicts);
    return json;
}

Result<QJsonObject> jsonOf(const Result<PlannedMaintenance> &planned)
{
    if (!planned)
        return planned.error();
    return jsonOfPlanned(*planned);
}

WordRule kinds()
{
    return {{"link", "port", "onRamp"}};
}

Shapes planShapes()
{
    return Spec{
        {"kind", kinds()},
        {"id", TextRule{}},
        {"from", InstantRule{}},
        {"to", InstantRule{}},
        {"why", TextRule{Letters::Plain, 200}},
    };
}

PlanMaintenance planFrom(const Given &given)
{
    return {.kind = *resourceKindNamed(given.text("kind")),
            .resource = given.text("id"),
            .from = given.instant("from"),
            .to = given.instant("to"),
            .why = given.text("why")};
}

Result<QJsonObject> calendarOf(const Services &services, const Given &given)
{
    const auto part = services.maintenance.partNamed(*resourceKindNamed(given.text("kind")),
                                                     given.text("id"), "/id");
    if (!part)
        return part.error();
    const Instant from = given.instant("from");
    const Instant to = given.instant("to");
    if (from >= to)
        return Error{ErrorCode::OutOfRange, "the time ends before it starts", pointerTo("to")};
    const auto stretches =
        services.capacity.stretches(part->resource, part->whole, Interval::between(from, to));
    if (stretches.size() > mostStretches)
        return Error{ErrorCode::OutOfRange, "that much changes in this time; ask for less of it",
                     pointerTo("to")};
    QJsonArray items;
    for (const Capacity::Stretch &stretch : stretches)
        items.append(JsonObject()
                         .add("from", stretch.time.from())
                         .add("to", stretch.time.to())
                         .add("freeKbps", stretch.free)
                         .take());
    return JsonObject().add("wholeKbps", part->whole).add("items", items).take();
}

void addQuestions(Router &router, Services &services)
{
    const Spec window{
        {"kind", kinds()},
        {"id", TextRule{}},
        {"from", InstantRule{}},
        {"to", InstantRule{}},
    };
    router.add(
        "GET", "/naas/v1/calendar",
        asking(window,
               [&services](const Asked &asked) { return calendarOf(services, asked.given); }),
        {.summary = "What is free of a link, a port or a cloud side, and when",
         .answers = "calendar"});
    router.add("GET", "/naas/v1/maintenance",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          QJsonArray items;
                          for (const PlannedMaintenance &planned : services.maintenance.all())
                              items.append(jsonOfPlanned(planned));
                          return JsonObject().add("items", items).take();
                      }),
               {.summary = "Maintenance, the newest first", .answers = "list of maintenance"});
    router.add("GET", "/naas/v1/maintenance/{id}",
               asking({},
                      [&services](const Asked &asked) {
                          return jsonOf(services.maintenance.one(asked.id<MaintenanceId>()));
                      }),
               {.summary = "One maintenance", .answers = "maintenance"});
    router.add("GET", "/naas/v1/connections/{id}/maintenance",
               asking({},
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          const auto work =
                              services.maintenance.concerning(asked.id<ConnectionId>());
                          if (!work)
                              return work.error();
                          return toList(*work);
                      }),
               {.summary = "Maintenance to come on what a connection takes, the earliest first",
                .answers = "list of maintenance"});
}

} // namespace

void addMaintenanceRoutes(Router &router, Services &services)
{
    addQuestions(router, services);
    const auto plan = [&services](const Asked &asked) {
        return jsonOf(services.maintenance.plan(planFrom(asked.given)));
    };
    router.add("POST", "/naas/v1/maintenance",
               keyed(services.answers, taking(201, planShapes(), plan)),
               {.needsOperator = true,
                .needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Plans a time in which nothing new is promised of something",
                .answers = "maintenance"});
    const auto cancel = [&services](const Asked &asked) {
        return jsonOf(services.maintenance.cancel(asked.id<MaintenanceId>()));
    };
    router.add("DELETE", "/naas/v1/maintenance/{id}",
               keyed(services.answers, asking(200, Spec{}, cancel)),
               {.needsOperator = true,
                .needsKey = true,
                .summary = "Cancels what is left of a maintenance",
                .answers = "maintenance"});
}

} // namespace turbolane::backend::http
