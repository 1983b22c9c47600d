// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/holds/holds.h"

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/policyfields.h"
#include "backend/http/handlers/refusals.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;

Result<QJsonObject> jsonOf(const Result<Hold> &hold)
{
    if (!hold)
        return hold.error();
    return toJson(*hold);
}

Shapes holdShapes()
{
    return Spec{
        {"from", TextRule{}},
        {"to", TextRule{}},
        {"bandwidthKbps", bandwidthRule},
        {"fromTime", InstantRule{}, false},
        {"toTime", InstantRule{}, false},
        {"holdSeconds", NumberRule{10, 3'600}},
        {"policy", ObjectRule{policySpec()}, false},
    };
}

AskHold askFrom(const Given &given)
{
    AskHold ask{.from = given.text("from"),
                .to = given.text("to"),
                .rate = bandwidthOf(given, "bandwidthKbps"),
                .fromTime = given.optional<Instant>("fromTime"),
                .toTime = given.optional<Instant>("toTime"),
                .duration = Seconds(given.number("holdSeconds"))};
    if (given.has("policy"))
        ask.policy = policyOf(given.object("policy"));
    return ask;
}

} // namespace

void addHoldRoutes(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/holds",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.holds.all());
                      }),
               {.summary = "Holds, the newest first", .answers = "list of hold"});
    router.add("GET", "/naas/v1/holds/{id}",
               asking({},
                      [&services](const Asked &asked) {
                          return jsonOf(services.holds.one(asked.id<HoldId>()));
                      }),
               {.summary = "One hold", .answers = "hold"});
    const auto take = [&services](const Asked &asked) -> Answered {
        const AskHold ask = askFrom(asked.given);
        const auto hold = services.holds.take(ask);
        if (!hold)
            return refusedHold(services, hold.error(), ask, bodyOf(asked));
        return toJson(*hold);
    };
    router.add("POST", "/naas/v1/holds", keyed(services.answers, taking(201, holdShapes(), take)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Keeps bandwidth free along a path until it expires",
                .answers = "hold"});
    const auto release = [&services](const Asked &asked) {
        return jsonOf(services.holds.release(asked.id<HoldId>()));
    };
    router.add("DELETE", "/naas/v1/holds/{id}",
               keyed(services.answers, asking(200, Spec{}, release)),
               {.needsKey = true, .summary = "Lets a hold go", .answers = "hold"});
}

} // namespace turbolane::backend::http
