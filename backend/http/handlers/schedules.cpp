// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/schedules/scheduleservice.h"

#include "backend/catalogue/catalogue.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/refusals.h"
#include "backend/http/limits.h"
#include "backend/http/wire.h"
#include "backend/inventory/inventory.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;
constexpr int longestRule = 512;

Result<QJsonObject> jsonOf(const Result<Schedule> &schedule)
{
    if (!schedule)
        return schedule.error();
    return toJson(*schedule);
}

/// Of a connection, or of a scene, which has its bandwidths already.
Shapes scheduleShapes()
{
    const TextRule rule{Letters::Id, longestRule};
    const WordRule choices{{"refuse", "move"}};
    const Spec ofScene{
        {"name", TextRule{Letters::Name, 64}},
        {"sceneId", TextRule{}},
        {"durationSeconds", durationRule},
        {"start", TextRule{}},
        {"timeZone", TextRule{}},
        {"rrule", rule, false},
        {"ifFull", choices, false},
    };
    const Spec ofConnection{
        {"name", TextRule{Letters::Name, 64}},
        {"connectionId", TextRule{}},
        {"bandwidthKbps", bandwidthRule},
        {"durationSeconds", durationRule},
        {"start", TextRule{}},
        {"timeZone", TextRule{}},
        {"rrule", rule, false},
        {"ifFull", choices, false},
    };
    return Shapes({{{"sceneId"}, ofScene}}, ofConnection);
}

/// All but what it is of.
Result<NewSchedule> courseFrom(const Given &given)
{
    const auto start = parseLocalTime(given.text("start"));
    if (!start)
        return Error{ErrorCode::Malformed,
                     "a local time, such as 2026-05-12T22:00:00, without a zone", "/start"};
    NewSchedule ask{.name = given.text("name"),
                    .connection = {},
                    .scene = {},
                    .to = {},
                    .duration = Seconds(given.number("durationSeconds")),
                    .start = *start,
                    .timeZone = given.text("timeZone"),
                    .rule = given.optional<std::string>("rrule").value_or(""),
                    .ifFull = IfFull::Refuse};
    if (given.has("ifFull"))
        ask.ifFull = *ifFullNamed(given.text("ifFull"));
    return ask;
}

Result<NewSchedule> scheduleFrom(const Given &given)
{
    auto ask = courseFrom(given);
    if (!ask)
        return ask;
    if (given.has("sceneId")) {
        ask->scene = SceneId(given.text("sceneId"));
        return ask;
    }
    ask->connection = ConnectionId(given.text("connectionId"));
    ask->to = bandwidthOf(given, "bandwidthKbps");
    return ask;
}

void addQuestions(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/schedules",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.inventory.schedules());
                      }),
               {.summary = "Schedules, the newest first", .answers = "list of schedule"});
    router.add("GET", "/naas/v1/schedules/{id}",
               asking({},
                      [&services](const Asked &asked) {
                          return jsonOf(services.inventory.schedule(asked.id<ScheduleId>()));
                      }),
               {.summary = "One schedule", .answers = "schedule"});
    const auto estimate = [&services](const Asked &asked) -> Result<QJsonObject> {
        const auto ask = scheduleFrom(asked.given);
        if (!ask)
            return ask.error();
        const auto price = services.schedules.estimate(*ask);
        if (!price)
            return price.error();
        return toJson(*price);
    };
    router.add("POST", "/naas/v1/schedules/estimate", taking(200, scheduleShapes(), estimate),
               {.bodyBytes = mostBodyBytes,
                .summary = "What would become of a schedule, and what it would cost",
                .answers = "scheduleEstimate"});
}

void addCommands(Router &router, Services &services)
{
    const auto create = [&services](const Asked &asked) -> Result<QJsonObject> {
        const auto ask = scheduleFrom(asked.given);
        if (!ask)
            return ask.error();
        return jsonOf(services.schedules.create(*ask));
    };
    router.add("POST", "/naas/v1/schedules",
               keyed(services.answers, taking(201, scheduleShapes(), create)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Boosts once or again and again",
                .answers = "schedule"});
    const auto end = [&services](const Asked &asked) {
        return jsonOf(services.schedules.end(asked.id<ScheduleId>()));
    };
    router.add("DELETE", "/naas/v1/schedules/{id}",
               keyed(services.answers, asking(202, Spec{}, end)),
               {.needsKey = true,
                .summary = "Ends a schedule; what has begun goes on until its end",
                .answers = "schedule"});
    const auto skip = [&services](const Asked &asked) -> Result<QJsonObject> {
        const auto startsAt = parseInstant(asked.request.pathParameter("startsAt"));
        if (!startsAt)
            return Error{ErrorCode::NotFound, "a time of a schedule is named by its start"};
        return jsonOf(services.schedules.skip(asked.id<ScheduleId>(), *startsAt));
    };
    router.add(
        "DELETE", "/naas/v1/schedules/{id}/occurrences/{startsAt}",
        keyed(services.answers, asking(202, Spec{}, skip)),
        {.needsKey = true, .summary = "Takes one time out of a schedule", .answers = "schedule"});
}

Result<MoveTime> moveFrom(const Services &services, const Asked &asked)
{
    const auto time = parseInstant(asked.request.pathParameter("startsAt"));
    if (!time)
        return Error{ErrorCode::NotFound, "a time of a schedule is named by its start"};
    return MoveTime{.schedule = asked.id<ScheduleId>(),
                    .time = *time,
                    .startsAt = *asked.given.optional<Instant>("startsAt"),
                    .duration = Seconds(asked.given.number("durationSeconds")),
                    .most = mostOf(asked.given, services.catalogue.customer().currency)};
}

void addMoves(Router &router, Services &services)
{
    const auto estimate = [&services](const Asked &asked) -> Answered {
        const auto ask = moveFrom(services, asked);
        if (!ask)
            return ask.error();
        const auto moved = services.schedules.estimate(*ask);
        if (!moved)
            return refusedTime(services, moved.error(), *ask, bodyOf(asked));
        return toJson(*moved);
    };
    const Spec question{{"startsAt", InstantRule{}}, {"durationSeconds", durationRule}};
    router.add("POST", "/naas/v1/schedules/{id}/occurrences/{startsAt}/move/estimate",
               taking(200, question, estimate),
               {.bodyBytes = mostBodyBytes,
                .summary = "What one time of a schedule would cost at another",
                .answers = "scheduleEstimate"});
    const auto move = [&services](const Asked &asked) -> Answered {
        auto ask = moveFrom(services, asked);
        if (!ask)
            return ask.error();
        const Result<std::string> approval = approvalIn(asked);
        if (!approval)
            return approval.error();
        ask->approvedBy = *approval;
        const auto moved = services.schedules.move(*ask);
        if (!moved)
            return refusedTime(services, moved.error(), *ask, bodyOf(asked));
        return toJson(*moved);
    };
    const Spec body{{"startsAt", InstantRule{}},
                    {"durationSeconds", durationRule},
                    {"mostMicros", microsRule, false},
                    {"approvedBy", approverRule, false}};
    router.add("POST", "/naas/v1/schedules/{id}/occurrences/{startsAt}/move",
               keyed(services.answers, taking(202, body, move)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Moves one time of a schedule: an exception",
                .answers = "schedule"});
}

Spec seriesSpec()
{
    return {{"name", TextRule{Letters::Name, 64}},
            {"bandwidthKbps", bandwidthRule, false},
            {"durationSeconds", durationRule},
            {"start", TextRule{}},
            {"timeZone", TextRule{}},
            {"rrule", TextRule{Letters::Id, longestRule}, false},
            {"ifFull", WordRule{{"refuse", "move"}}, false},
            {"mostMicros", microsRule, false},
            {"mostRefused", NumberRule{0, ScheduleService::horizonDays}, false}};
}

Result<ChangeSchedule> changeFrom(const Services &services, const Asked &asked)
{
    auto to = courseFrom(asked.given);
    if (!to)
        return to.error();
    if (asked.given.has("bandwidthKbps"))
        to->to = bandwidthOf(asked.given, "bandwidthKbps");
    return ChangeSchedule{.schedule = asked.id<ScheduleId>(),
                          .to = *to,
                          .most = mostOf(asked.given, services.catalogue.customer().currency),
                          .mostRefused =
                              int(asked.given.optional<std::int64_t>("mostRefused").value_or(0))};
}

void addChanges(Router &router, Services &services)
{
    const auto estimate = [&services](const Asked &asked) -> Result<QJsonObject> {
        const auto ask = changeFrom(services, asked);
        if (!ask)
            return ask.error();
        const auto changed = services.schedules.estimate(*ask);
        if (!changed)
            return changed.error();
        return toJson(*changed);
    };
    router.add("POST", "/naas/v1/schedules/{id}/change/estimate",
               taking(200, seriesSpec(), estimate),
               {.bodyBytes = mostBodyBytes,
                .summary = "What would become of a schedule's times to come after a change",
                .answers = "scheduleEstimate"});
    const auto change = [&services](const Asked &asked) -> Result<QJsonObject> {
        const auto ask = changeFrom(services, asked);
        if (!ask)
            return ask.error();
        return jsonOf(services.schedules.change(*ask));
    };
    router.add("POST", "/naas/v1/schedules/{id}/change",
               keyed(services.answers, taking(202, seriesSpec(), change)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Another course for all times of a schedule that are to come",
                .answers = "schedule"});
}

} // namespace

void addScheduleRoutes(Router &router, Services &services)
{
    addQuestions(router, services);
    addCommands(router, services);
    addMoves(router, services);
    addChanges(router, services);
}

} // namespace turbolane::backend::http
