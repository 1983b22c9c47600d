// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/boosts/boostservice.h"

#include "backend/catalogue/catalogue.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/refusals.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"
#include "backend/inventory/inventory.h"
#include "backend/spending/purse.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;

Result<QJsonObject> jsonOf(const Result<Boost> &boost)
{
    if (!boost)
        return boost.error();
    return toJson(*boost);
}

StartBoost startFrom(const Services &services, const Given &given)
{
    return {.connection = ConnectionId(given.text("connectionId")),
            .to = bandwidthOf(given, "bandwidthKbps"),
            .duration = Seconds(given.number("durationSeconds")),
            .most = mostOf(given, services.catalogue.customer().currency),
            .startsAt = given.optional<Instant>("startsAt"),
            .endsBy = given.optional<Instant>("endsBy")};
}

ExtendBoost extensionFrom(const Services &services, const BoostId &boost, const Given &given)
{
    return {.boost = boost,
            .additional = Seconds(given.number("additionalSeconds")),
            .most = mostOf(given, services.catalogue.customer().currency)};
}

MoveBoost moveFrom(const Services &services, const BoostId &boost, const Given &given)
{
    return {.boost = boost,
            .startsAt = *given.optional<Instant>("startsAt"),
            .duration = Seconds(given.number("durationSeconds")),
            .most = mostOf(given, services.catalogue.customer().currency)};
}

Shapes startShapes()
{
    return Spec{
        {"connectionId", TextRule{}},        {"bandwidthKbps", bandwidthRule},
        {"durationSeconds", durationRule},   {"startsAt", InstantRule{}, false},
        {"mostMicros", microsRule, false},   {"endsBy", InstantRule{}, false},
        {"approvedBy", approverRule, false},
    };
}

Shapes extensionShapes()
{
    return Spec{
        {"additionalSeconds", additionalRule},
        {"mostMicros", microsRule, false},
        {"approvedBy", approverRule, false},
    };
}

Shapes moveShapes()
{
    return Spec{
        {"startsAt", InstantRule{}},
        {"durationSeconds", durationRule},
        {"mostMicros", microsRule, false},
        {"approvedBy", approverRule, false},
    };
}

/// Of a boost to come, or of what an extension adds.
Shapes estimateShapes()
{
    const Spec start{
        {"connectionId", TextRule{}},
        {"bandwidthKbps", bandwidthRule},
        {"durationSeconds", durationRule},
        {"startsAt", InstantRule{}, false},
    };
    const Spec extension{
        {"boostId", TextRule{}},
        {"additionalSeconds", additionalRule},
    };
    return Shapes({{{"boostId"}, extension}}, start);
}

/// With what it means to each budget.
Estimate checked(const Services &services, Estimate estimate,
                 const std::optional<Money> &alreadyShown = {}, const BoostId &instead = {})
{
    estimate.budgets = services.purse.guard.checks({{estimate}, alreadyShown, {}, instead});
    estimate.connection = {}; // it is the one that was asked about
    return estimate;
}

Answered estimateFor(const Services &services, const Asked &asked)
{
    const Given &given = asked.given;
    if (given.has("boostId")) {
        const ExtendBoost ask = extensionFrom(services, BoostId(given.text("boostId")), given);
        const Result<Estimate> longer = services.boosts.estimate(ask);
        const auto boost = services.inventory.boost(ask.boost);
        if (!longer)
            return refusedExtension(services, longer.error(), ask, bodyOf(asked));
        if (!boost)
            return boost.error();
        return toJson(checked(services, {*longer}, boost->shownPrice));
    }
    const StartBoost ask = startFrom(services, given);
    const Result<Estimate> estimate = services.boosts.estimate(ask);
    if (!estimate)
        return refusedBoost(services, estimate.error(), ask, bodyOf(asked));
    return toJson(checked(services, *estimate));
}

void addQuestions(Router &router, Services &services)
{
    const Spec filter{{"connectionId", TextRule{}, false}};
    router.add("GET", "/naas/v1/boosts",
               asking(filter,
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          return toList(services.inventory.boosts(
                              optionalId<ConnectionId>(asked.given, "connectionId")));
                      }),
               {.summary = "Boosts, the newest first", .answers = "list of boost"});
    router.add("GET", "/naas/v1/boosts/{id}",
               asking({},
                      [&services](const Asked &asked) {
                          return jsonOf(services.inventory.boost(asked.id<BoostId>()));
                      }),
               {.summary = "One boost", .answers = "boost"});
    router.add("POST", "/naas/v1/boosts/estimate",
               taking(200, estimateShapes(),
                      [&services](const Asked &asked) { return estimateFor(services, asked); }),
               {.bodyBytes = mostBodyBytes,
                .summary = "What a boost would cost, or what an extension would add",
                .answers = "estimate"});
}

void addCommands(Router &router, Services &services)
{
    const auto start = [&services](const Asked &asked) -> Answered {
        const Result<std::string> approval = approvalIn(asked);
        if (!approval)
            return approval.error();
        StartBoost ask = startFrom(services, asked.given);
        ask.approvedBy = *approval;
        const auto boost = services.boosts.start(ask);
        if (!boost)
            return refusedBoost(services, boost.error(), ask, bodyOf(asked));
        return toJson(*boost);
    };
    router.add("POST", "/naas/v1/boosts",
               keyed(services.answers, taking(202, startShapes(), start)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Starts a boost, now or later",
                .answers = "boost"});
    const auto extend = [&services](const Asked &asked) -> Answered {
        const Result<std::string> approval = approvalIn(asked);
        if (!approval)
            return approval.error();
        ExtendBoost ask = extensionFrom(services, asked.id<BoostId>(), asked.given);
        ask.approvedBy = *approval;
        const auto boost = services.boosts.extend(ask);
        if (!boost)
            return refusedExtension(services, boost.error(), ask, bodyOf(asked));
        return toJson(*boost);
    };
    router.add("POST", "/naas/v1/boosts/{id}/extend",
               keyed(services.answers, taking(202, extensionShapes(), extend)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Lets a boost last longer",
                .answers = "boost"});
    const auto end = [&services](const Asked &asked) {
        return jsonOf(services.boosts.end(asked.id<BoostId>()));
    };
    router.add("DELETE", "/naas/v1/boosts/{id}", keyed(services.answers, asking(202, Spec{}, end)),
               {.needsKey = true,
                .summary = "Ends a boost, or cancels one that has not begun",
                .answers = "boost"});
}

void addMoves(Router &router, Services &services)
{
    const auto estimate = [&services](const Asked &asked) -> Answered {
        const MoveBoost ask = moveFrom(services, asked.id<BoostId>(), asked.given);
        const Result<Estimate> moved = services.boosts.estimate(ask);
        if (!moved)
            return refusedMove(services, moved.error(), ask, bodyOf(asked));
        return toJson(checked(services, *moved, {}, ask.boost));
    };
    const Spec question{{"startsAt", InstantRule{}}, {"durationSeconds", durationRule}};
    router.add("POST", "/naas/v1/boosts/{id}/move/estimate", taking(200, question, estimate),
               {.bodyBytes = mostBodyBytes,
                .summary = "What a boost that has not begun would cost at another time",
                .answers = "estimate"});
    const auto move = [&services](const Asked &asked) -> Answered {
        const Result<std::string> approval = approvalIn(asked);
        if (!approval)
            return approval.error();
        MoveBoost ask = moveFrom(services, asked.id<BoostId>(), asked.given);
        ask.approvedBy = *approval;
        const auto boost = services.boosts.move(ask);
        if (!boost)
            return refusedMove(services, boost.error(), ask, bodyOf(asked));
        return toJson(*boost);
    };
    router.add("POST", "/naas/v1/boosts/{id}/move",
               keyed(services.answers, taking(202, moveShapes(), move)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Moves a boost that has not begun to another time",
                .answers = "boost"});
}

} // namespace

void addBoostRoutes(Router &router, Services &services)
{
    addQuestions(router, services);
    addCommands(router, services);
    addMoves(router, services);
}

} // namespace turbolane::backend::http
