// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/assurance.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;
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
