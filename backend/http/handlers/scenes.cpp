// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/scenes/sceneservice.h"

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

Result<QJsonObject> jsonOf(const Result<Scene> &scene)
{
    if (!scene)
        return scene.error();
    return toJson(*scene);
}

/// {"boosts":[...]}
Result<QJsonObject> jsonOf(const Result<std::vector<Boost>> &boosts)
{
    if (!boosts)
        return boosts.error();
    return QJsonObject{{QStringLiteral("boosts"), toJsonArray(*boosts)}};
}

Shapes sceneShapes()
{
    const Spec member{
        {"connectionId", TextRule{}},
        {"bandwidthKbps", bandwidthRule},
    };
    return Spec{
        {"name", TextRule{Letters::Name, 64}},
        {"members", ObjectsRule{member, mostMembers, 1}},
    };
}

Shapes estimateShapes()
{
    return Spec{
        {"durationSeconds", durationRule},
        {"startsAt", InstantRule{}, false},
    };
}

Shapes boostShapes()
{
    return Spec{
        {"durationSeconds", durationRule},   {"startsAt", InstantRule{}, false},
        {"mostMicros", microsRule, false},   {"endsBy", InstantRule{}, false},
        {"approvedBy", approverRule, false},
    };
}

NewScene sceneFrom(const Given &given)
{
    NewScene ask{.name = given.text("name"), .members = {}};
    for (const Given &member : given.objects("members"))
        ask.members.push_back({.connection = ConnectionId(member.text("connectionId")),
                               .to = bandwidthOf(member, "bandwidthKbps")});
    return ask;
}

BoostScene boostFrom(const Services &services, const Asked &asked)
{
    BoostScene ask{.scene = asked.id<SceneId>(),
                   .duration = Seconds(asked.given.number("durationSeconds")),
                   .startsAt = asked.given.optional<Instant>("startsAt"),
                   .endsBy = asked.given.optional<Instant>("endsBy")};
    ask.most = mostOf(asked.given, services.catalogue.customer().currency);
    return ask;
}

void addQuestions(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/scenes",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.inventory.scenes());
                      }),
               {.summary = "Scenes, the newest first", .answers = "list of scene"});
    router.add("GET", "/naas/v1/scenes/{id}",
               asking({},
                      [&services](const Asked &asked) {
                          return jsonOf(services.inventory.scene(asked.id<SceneId>()));
                      }),
               {.summary = "One scene", .answers = "scene"});
    const auto estimate = [&services](const Asked &asked) -> Answered {
        const BoostScene ask = boostFrom(services, asked);
        auto price = services.scenes.estimate(ask);
        if (!price)
            return refusedScene(services, price.error(), ask, bodyOf(asked));
        price->budgets = services.purse.guard.checks({price->items, {}, {}});
        return toJson(*price);
    };
    router.add("POST", "/naas/v1/scenes/{id}/estimate", taking(200, estimateShapes(), estimate),
               {.bodyBytes = mostBodyBytes,
                .summary = "What a boost of all its connections together would cost",
                .answers = "sceneEstimate"});
}

void addScenes(Router &router, Services &services)
{
    const auto create = [&services](const Asked &asked) {
        return jsonOf(services.scenes.create(sceneFrom(asked.given)));
    };
    router.add("POST", "/naas/v1/scenes",
               keyed(services.answers, taking(201, sceneShapes(), create)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Names connections that are boosted together",
                .answers = "scene"});
    const auto remove = [&services](const Asked &asked) {
        return jsonOf(services.scenes.remove(asked.id<SceneId>()));
    };
    router.add(
        "DELETE", "/naas/v1/scenes/{id}", keyed(services.answers, asking(200, Spec{}, remove)),
        {.needsKey = true, .summary = "Forgets a scene; its boosts go on", .answers = "scene"});
}

void addBoosts(Router &router, Services &services)
{
    const auto boost = [&services](const Asked &asked) -> Answered {
        const Result<std::string> approval = approvalIn(asked);
        if (!approval)
            return approval.error();
        BoostScene ask = boostFrom(services, asked);
        ask.approvedBy = *approval;
        const auto boosts = services.scenes.boost(ask);
        if (!boosts)
            return refusedScene(services, boosts.error(), ask, bodyOf(asked));
        return jsonOf(boosts);
    };
    router.add("POST", "/naas/v1/scenes/{id}/boosts",
               keyed(services.answers, taking(202, boostShapes(), boost)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Boosts all connections of a scene, or none",
                .answers = "boosts"});
    const auto end = [&services](const Asked &asked) {
        return jsonOf(services.scenes.end(asked.id<SceneId>()));
    };
    router.add(
        "DELETE", "/naas/v1/scenes/{id}/boosts", keyed(services.answers, asking(202, Spec{}, end)),
        {.needsKey = true, .summary = "Ends what is boosted of a scene", .answers = "boosts"});
}

} // namespace

void addSceneRoutes(Router &router, Services &services)
{
    addQuestions(router, services);
    addScenes(router, services);
    addBoosts(router, services);
}

} // namespace turbolane::backend::http
