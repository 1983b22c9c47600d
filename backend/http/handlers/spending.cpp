// SPDX-License-Identifier: GPL-3.0-or-later

// What was spent, by day and by what the customer asks for, and what will be.

#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/limits.h"
#include "backend/http/wire.h"
#include "backend/http/wirespending.h"
#include "backend/spending/purse.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;
constexpr int longestKey = 32;

template <typename Thing>
Result<QJsonObject> jsonOf(const Result<Thing> &thing)
{
    if (!thing)
        return thing.error();
    return toJson(*thing);
}

Shapes tagShapes()
{
    const Spec tag{
        {"key", TextRule{Letters::Name, longestKey}},
        {"value", TextRule{Letters::Plain}},
    };
    return Spec{{"tags", ObjectsRule{tag, CostTags::most}}};
}

Result<QJsonObject> putTags(Services &services, const Asked &asked, Tagged wanted)
{
    const auto version = versionWanted(asked.request);
    if (!version)
        return version.error();
    for (const Given &tag : asked.given.objects("tags"))
        wanted.tags.push_back({.key = tag.text("key"), .value = tag.text("value")});
    return jsonOf(services.purse.tags.put(std::move(wanted), *version));
}

void addCharges(Router &router, Services &services)
{
    const auto days = [&services](const Asked &asked) -> Result<QJsonObject> {
        const auto month = monthOf(asked.given);
        return month ? jsonOf(services.purse.spending.days(*month)) : month.error();
    };
    router.add("GET", "/naas/v1/charges/days", asking({monthField}, days),
               {.summary = "The charges of a month, day by day", .answers = "dailyCharges"});
    const Spec grouping{
        {"by", WordRule{{"connection", "port", "tag", "costCentre", "carrier"}}},
        monthField,
    };
    const auto groups = [&services](const Asked &asked) -> Result<QJsonObject> {
        const auto month = monthOf(asked.given);
        if (!month)
            return month.error();
        return jsonOf(
            services.purse.spending.groups(*groupByNamed(asked.given.text("by")), *month));
    };
    router.add("GET", "/naas/v1/charges/groups", asking(grouping, groups),
               {.summary = "The lines of a month, put together by connection, port, tag, cost "
                           "centre or carrier",
                .answers = "groupedCharges"});
    const auto forecast = [&services](const Asked &) {
        return jsonOf(services.purse.forecaster.forecast());
    };
    router.add("GET", "/naas/v1/forecast", asking({}, forecast),
               {.summary = "What the month that runs will come to", .answers = "forecast"});
}

void addTags(Router &router, Services &services)
{
    const auto all = [&services](const Asked &) -> Result<QJsonObject> {
        return QJsonObject{{QStringLiteral("items"), arrayOf(services.purse.tags.all())}};
    };
    router.add("GET", "/naas/v1/tags", asking({}, all),
               {.summary = "Everything that has tags", .answers = "list of tagged"});
    const auto ofConnection = [&services](const Asked &asked) {
        return putTags(services, asked, {.connection = asked.id<ConnectionId>()});
    };
    router.add("PUT", "/naas/v1/connections/{id}/tags",
               keyed(services.answers, taking(200, tagShapes(), ofConnection)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Tags a connection, in the place of the tags it has",
                .answers = "tagged",
                .header = "If-Match"});
    const auto ofPort = [&services](const Asked &asked) {
        return putTags(services, asked, {.connection = {}, .port = asked.id<PortId>()});
    };
    router.add("PUT", "/naas/v1/ports/{id}/tags",
               keyed(services.answers, taking(200, tagShapes(), ofPort)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Tags a port, in the place of the tags it has",
                .answers = "tagged",
                .header = "If-Match"});
}

} // namespace

void addSpendingRoutes(Router &router, Services &services)
{
    addCharges(router, services);
    addTags(router, services);
}

} // namespace turbolane::backend::http
