// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/wirespending.h"

#include "backend/http/jsonobject.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace turbolane::backend::http {

namespace {

/// "2026-05-12"
std::string dateText(std::chrono::year_month_day date)
{
    std::array<char, 16> written{};
    std::snprintf(written.data(), written.size(), "%04d-%02u-%02u", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()));
    return written.data();
}

JsonObject &add(JsonObject &json, const ForecastParts &parts)
{
    return json.add("accrued", parts.accrued)
        .add("running", parts.running)
        .add("planned", parts.planned)
        .add("habit", parts.habit)
        .add("total", parts.total);
}

} // namespace

QJsonObject toJson(const ConnectionSpend &spend)
{
    return JsonObject()
        .add("connectionId", spend.connection)
        .add("name", spend.name)
        .add("amount", spend.amount)
        .take();
}

QJsonObject toJson(const DaySpend &day)
{
    return JsonObject()
        .add("date", dateText(day.date))
        .add("from", day.day.from())
        .add("to", day.day.to())
        .add("base", day.spend.base)
        .add("boost", day.spend.boost)
        .add("port", day.spend.port)
        .add("crossConnect", day.spend.crossConnect)
        .add("other", day.spend.other)
        .add("exact", day.exact)
        .add("connections", arrayOf(day.connections))
        .take();
}

QJsonObject toJson(const DailyCharges &charges)
{
    return JsonObject()
        .add("from", charges.month.from())
        .add("to", charges.month.to())
        .add("asOf", charges.asOf)
        .add("days", arrayOf(charges.days))
        .add("exact", charges.exact)
        .add("total", charges.total)
        .add("roundedBy", charges.roundedBy)
        .add("connections", arrayOf(charges.connections))
        .take();
}

QJsonObject toJson(const ChargeGroup &group)
{
    return JsonObject()
        .addIf("name", group.name)
        .addIf("connectionId", group.connection)
        .addIf("portId", group.port)
        .addIf("tagKey", group.tagKey)
        .add("lines", group.lines)
        .add("total", group.total)
        .take();
}

QJsonObject toJson(const GroupedCharges &charges)
{
    JsonObject json;
    json.add("by", wireName(charges.by))
        .add("from", charges.month.from())
        .add("to", charges.month.to())
        .add("asOf", charges.asOf)
        .add("groups", arrayOf(charges.groups));
    if (charges.rest)
        json.add("rest", toJson(*charges.rest));
    return json.add("total", charges.total).add("overlaps", QJsonValue(charges.overlaps)).take();
}

QJsonObject toJson(const ForecastLine &line)
{
    JsonObject json;
    json.addIf("connectionId", line.connection)
        .addIf("portId", line.port)
        .addIf("planId", line.plan)
        .add("name", line.name);
    return add(json, line.parts).take();
}

QJsonObject toJson(const Forecast &forecast)
{
    JsonObject json;
    json.add("from", forecast.month.from())
        .add("to", forecast.month.to())
        .add("asOf", forecast.asOf);
    return add(json, forecast.parts)
        .add("method", forecast.method)
        .addIf("note", forecast.note)
        .add("lines", arrayOf(forecast.lines))
        .take();
}

QJsonObject toJson(const CostTag &tag)
{
    return JsonObject().add("key", tag.key).add("value", tag.value).take();
}

QJsonObject toJson(const Tagged &tagged)
{
    return JsonObject()
        .addIf("connectionId", tagged.connection)
        .addIf("portId", tagged.port)
        .add("tags", arrayOf(tagged.tags))
        .add("version", tagged.version)
        .take();
}

QJsonObject toJson(const BudgetStanding &standing)
{
    return JsonObject()
        .add("from", standing.month.from())
        .add("to", standing.month.to())
        .add("asOf", standing.asOf)
        .add("spent", standing.spent)
        .add("promised", standing.promised)
        .add("left", standing.left)
        .add("forecast", standing.forecast)
        .take();
}

QJsonObject toJson(const Budget &budget)
{
    QJsonArray alerts;
    const std::vector<int> &raised = budget.standing.alerted;
    for (const int percent : budget.alertPercents)
        alerts.append(
            JsonObject()
                .add("percent", std::int64_t(percent))
                .add("raised", QJsonValue(std::ranges::find(raised, percent) != raised.end()))
                .take());
    JsonObject json;
    json.add("id", budget.id)
        .add("name", budget.name)
        .add("scope", wireName(budget.scope))
        .addIf("connectionId", budget.connection);
    if (budget.scope == BudgetScope::Tag)
        json.add("tag", toJson(budget.tag));
    json.add("monthly", budget.monthly)
        .add("alerts", alerts)
        .add("hardStop", wireName(budget.hardStop))
        .addIf("approvalAbove", budget.approvalAbove)
        .add("version", budget.version);
    if (budget.isRemoved)
        json.add("removed", QJsonValue(true));
    return json.add("standing", toJson(budget.standing)).take();
}

QJsonObject toJson(const BudgetCheck &check)
{
    return JsonObject()
        .add("budgetId", check.budget)
        .add("name", check.name)
        .add("from", check.month.from())
        .add("to", check.month.to())
        .add("left", check.left)
        .add("price", check.price)
        .add("passes", QJsonValue(check.passes))
        .add("needsApproval", QJsonValue(check.needsApproval))
        .take();
}

std::optional<QJsonArray> jsonIf(const std::vector<BudgetCheck> &checks)
{
    return checks.empty() ? std::nullopt : std::optional(arrayOf(checks));
}

QJsonObject toJson(const BudgetAlert &alert)
{
    return JsonObject()
        .add("budgetId", alert.budget)
        .add("name", alert.name)
        .add("percent", std::int64_t(alert.percent))
        .add("from", alert.month.from())
        .add("to", alert.month.to())
        .add("at", alert.at)
        .add("monthly", alert.monthly)
        .add("spent", alert.spent)
        .take();
}

QJsonObject toJson(const Dispute &dispute)
{
    return JsonObject()
        .add("id", dispute.id)
        .add("invoiceId", dispute.invoice)
        .add("item", std::int64_t(dispute.item))
        .add("state", wireName(dispute.state))
        .add("text", dispute.text)
        .addIf("amount", dispute.amount)
        .add("raisedAt", dispute.raisedAt)
        .addIf("answer", dispute.answer)
        .addIf("answeredAt", dispute.answeredAt)
        .addIf("credit", dispute.credit)
        .addIf("creditNoteId", dispute.note)
        .addIf("closedAt", dispute.closedAt)
        .take();
}

} // namespace turbolane::backend::http
