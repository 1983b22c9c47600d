// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/budgets/budgets.h"

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/limits.h"
#include "backend/http/problem.h"
#include "backend/http/wire.h"
#include "backend/http/wirespending.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;
constexpr std::int64_t mostPercent = 1'000;
constexpr int longestKey = 32;

Result<QJsonObject> jsonOf(const Result<Budget> &budget)
{
    if (!budget)
        return budget.error();
    return toJson(*budget);
}

/// What belongs to its scope, and nothing else.
Shapes budgetShapes()
{
    const Spec threshold{{"percent", NumberRule{1, mostPercent}}};
    const Spec tag{
        {"key", TextRule{Letters::Name, longestKey}},
        {"value", TextRule{Letters::Plain}},
    };
    const auto with = [&threshold](std::optional<FieldSpec> own) {
        std::vector<FieldSpec> fields{
            {"name", TextRule{Letters::Plain}},
            {"scope", WordRule{{"account", "connection", "tag"}}},
            {"monthly", MoneyRule{}},
            {"alerts", ObjectsRule{threshold, Budgets::mostThresholds}, false},
            {"hardStop", WordRule{{"none", "refuseBoosts", "endBoosts"}}, false},
            {"approvalAbove", MoneyRule{}, false},
        };
        if (own)
            fields.push_back(*own);
        return Spec(fields);
    };
    return Shapes({{{"scope", "connection"}, with(FieldSpec{"connectionId", TextRule{}})},
                   {{"scope", "tag"}, with(FieldSpec{"tag", ObjectRule{tag}})}},
                  with({}));
}

Budget budgetFrom(const Asked &asked)
{
    const Given &given = asked.given;
    Budget wanted{.id = asked.id<BudgetId>(),
                  .name = given.text("name"),
                  .scope = *budgetScopeNamed(given.text("scope")),
                  .monthly = *given.optional<Money>("monthly"),
                  .approvalAbove = given.optional<Money>("approvalAbove")};
    if (const auto stop = given.optional<std::string>("hardStop"))
        wanted.hardStop = *hardStopNamed(*stop);
    for (const Given &threshold : given.objects("alerts"))
        wanted.alertPercents.push_back(int(threshold.number("percent")));
    if (wanted.scope == BudgetScope::Connection)
        wanted.connection = ConnectionId(given.text("connectionId"));
    if (wanted.scope == BudgetScope::Tag)
        wanted.tag = {.key = given.object("tag").text("key"),
                      .value = given.object("tag").text("value")};
    return wanted;
}

Result<QJsonObject> put(Budgets &budgets, const Asked &asked)
{
    const auto version = versionWanted(asked.request);
    if (!version)
        return version.error();
    const std::string &id = asked.request.pathParameter("id");
    const auto named = Spec{{"id", TextRule{Letters::Name}}}.read(NamedTexts{{"id", id}});
    if (!named)
        return named.error();
    return jsonOf(budgets.put(budgetFrom(asked), *version));
}

/// Its tag is of what the customer wrote; where it stands changes by the second, so it is always
/// sent whole.
Response oneBudget(const Budgets &budgets, const Request &request)
{
    const auto budget = budgets.budget(BudgetId(request.pathParameter("id")));
    if (!budget)
        return problem(budget.error());
    Response response = answer(200, toJson(*budget));
    response.fields.push_back({"ETag", versionTag(budget->version)});
    response.fields.push_back({"Cache-Control", "no-store"});
    return response;
}

} // namespace

void addBudgetRoutes(Router &router, Services &services)
{
    const auto all = [&services](const Asked &) -> Result<QJsonObject> {
        const auto budgets = services.budgets.all();
        if (!budgets)
            return budgets.error();
        return QJsonObject{{QStringLiteral("items"), arrayOf(*budgets)}};
    };
    router.add("GET", "/naas/v1/budgets", asking({}, all),
               {.summary = "Budgets, each with where it stands", .answers = "list of budget"});
    router.add("GET", "/naas/v1/budgets/{id}",
               [&services](const Request &request) { return oneBudget(services.budgets, request); },
               {.summary = "One budget, with where it stands", .answers = "budget"});
    router.add(
        "PUT", "/naas/v1/budgets/{id}",
        keyed(services.answers,
              taking(200, budgetShapes(),
                     [&services](const Asked &asked) { return put(services.budgets, asked); })),
        {.needsKey = true,
         .bodyBytes = mostBodyBytes,
         .summary = "Makes a budget, or puts it in the place of the one of that name",
         .answers = "budget",
         .header = "If-Match"});
    const auto remove = [&services](const Asked &asked) -> Result<QJsonObject> {
        const auto version = versionWanted(asked.request);
        if (!version)
            return version.error();
        return jsonOf(services.budgets.remove(asked.id<BudgetId>(), *version));
    };
    router.add("DELETE", "/naas/v1/budgets/{id}",
               keyed(services.answers, asking(200, Spec{}, remove)),
               {.needsKey = true,
                .summary = "Forgets a budget",
                .answers = "budget",
                .header = "If-Match"});
}

} // namespace turbolane::backend::http
