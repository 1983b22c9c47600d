// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/assurance.h"
#include "backend/capacity/forever.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"

#include <QJsonArray>

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;
constexpr std::int64_t mostDisturbances = 500;
constexpr NumberRule minutesRule{1, 525'600}; ///< a year

Shapes faultShapes()
{
    return Spec{
        {"kind", WordRule{{"link", "pop", "port", "onRamp"}}},
        {"id", TextRule{}},
        {"minutes", minutesRule, false},
    };
}

BreakPart breakFrom(const Given &given)
{
    BreakPart ask{.kind = *faultKindNamed(given.text("kind")), .part = given.text("id")};
    if (given.has("minutes"))
        ask.lasting = std::chrono::minutes(given.number("minutes"));
    return ask;
}

Result<QJsonObject> jsonOf(const Result<Fault> &fault)
{
    if (!fault)
        return fault.error();
    return toJson(*fault);
}

Result<QJsonObject> availabilityOf(const Services &services, const Asked &asked)
{
    const Instant from = asked.given.instant("from");
    const Instant to = asked.given.instant("to");
    if (from >= to)
        return Error{ErrorCode::OutOfRange, "the time ends before it starts", pointerTo("to")};
    const auto availability =
        services.assurance.availability(asked.id<ConnectionId>(), Interval::between(from, to));
    if (!availability)
        return availability.error();
    return toJson(*availability);
}

QJsonObject disturbancesOf(const Services &services, const Given &given)
{
    const auto before = given.optional<Instant>("before").value_or(forEver);
    const auto limit = given.optional<std::int64_t>("limit").value_or(mostDisturbances);
    QJsonArray items;
    for (const Disturbance &one : services.assurance.disturbances(before, std::size_t(limit))) {
        QJsonObject item = toJson(one);
        item.insert(QStringLiteral("connectionId"), QString::fromStdString(one.connection.text()));
        items.append(item);
    }
    return {{QStringLiteral("items"), items}};
}

void addLooking(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/faults",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.assurance.faults());
                      }),
               {.needsOperator = true,
                .summary = "What is out of order or was, the newest first (operators)",
                .answers = "list of fault"});
    router.add("GET", "/naas/v1/faults/{id}",
               asking({},
                      [&services](const Asked &asked) {
                          return jsonOf(services.assurance.fault(asked.id<FaultId>()));
                      }),
               {.needsOperator = true, .summary = "One fault (operators)", .answers = "fault"});
    router.add("GET", "/naas/v1/disturbances",
               asking({{"before", InstantRule{}, false},
                       {"limit", NumberRule{1, mostDisturbances}, false}},
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          return disturbancesOf(services, asked.given);
                      }),
               {.summary = "What faults and maintenance did to connections, the newest first",
                .answers = "list of disturbance"});
    const Spec window{{"from", InstantRule{}}, {"to", InstantRule{}}};
    router.add(
        "GET", "/naas/v1/connections/{id}/availability",
        asking(window, [&services](const Asked &asked) { return availabilityOf(services, asked); }),
        {.summary = "How much of a time a connection was carried, and what disturbed it",
         .answers = "availability"});
}

} // namespace

void addFaultRoutes(Router &router, Services &services)
{
    addLooking(router, services);
    const auto breaking = [&services](const Asked &asked) {
        return jsonOf(services.assurance.breakPart(breakFrom(asked.given)));
    };
    router.add("POST", "/naas/v1/faults",
               keyed(services.answers, taking(201, faultShapes(), breaking)),
               {.needsOperator = true,
                .needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Breaks a link, PoP, port or on-ramp, as a drill (operators)",
                .answers = "fault"});
    const auto mending = [&services](const Asked &asked) {
        return jsonOf(services.assurance.mend(asked.id<FaultId>()));
    };
    router.add("DELETE", "/naas/v1/faults/{id}",
               keyed(services.answers, asking(200, Spec{}, mending)),
               {.needsOperator = true,
                .needsKey = true,
                .summary = "Ends a fault (operators)",
                .answers = "fault"});
}

} // namespace turbolane::backend::http
