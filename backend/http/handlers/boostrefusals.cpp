// SPDX-License-Identifier: GPL-3.0-or-later

// Why boosts are refused: for want of room, of money, or of an approval.

#include "backend/http/handlers/refusals.h"
#include "backend/http/jsonobject.h"
#include "backend/inventory/inventory.h"
#include "backend/spending/purse.h"

namespace turbolane::backend::http {

namespace {

bool isOfMoney(const Error &error)
{
    return error.code == ErrorCode::OverBudget || error.code == ErrorCode::ApprovalNeeded;
}

/// The first budget that stands in the way.
Answered refusedByBudget(const Services &services, const Error &error,
                         const BudgetGuard::Asked &asked)
{
    const auto check = services.purse.guard.inTheWay(asked);
    if (!check)
        return error;
    const auto budget = JsonObject()
                            .add("budgetId", check->budget)
                            .add("name", check->name)
                            .add("left", check->left)
                            .add("price", check->price)
                            .take();
    return {error,
            JsonObject()
                .add("cause", std::string_view(check->passes ? "approvalNeeded" : "budget"))
                .add("budget", budget)
                .add("offers", QJsonArray())
                .take()};
}

} // namespace

Answered refusedBoost(const Services &services, const Error &error, const StartBoost &ask,
                      const QJsonObject &body)
{
    if (isOfMoney(error)) {
        const auto estimate = services.boosts.estimate(ask);
        return estimate ? refusedByBudget(services, error, {{*estimate}, {}, ask.approvedBy})
                        : Answered(error);
    }
    const auto refusal =
        Explainer::isExplained(error.code) ? services.explainer.explain(ask) : std::nullopt;
    if (!refusal)
        return error;
    return {error, toJson(*refusal, {.boost = body})};
}

/// Another bandwidth is none that a move could have.
Answered refusedMove(const Services &services, const Error &error, const MoveBoost &ask,
                     const QJsonObject &body)
{
    if (isOfMoney(error)) {
        const auto estimate = services.boosts.estimate(ask);
        return estimate
            ? refusedByBudget(services, error, {{*estimate}, {}, ask.approvedBy, ask.boost})
            : Answered(error);
    }
    const auto start = services.boosts.asStart(ask);
    auto refusal = start && Explainer::isExplained(error.code) ? services.explainer.explain(*start)
                                                               : std::nullopt;
    if (!refusal)
        return error;
    std::erase_if(refusal->offers,
                  [](const CounterOffer &offer) { return offer.kind != "laterSlot"; });
    return {error, toJson(*refusal, {.boost = body, .boostId = ask.boost.text(), .isMove = true})};
}

Answered refusedTime(const Services &services, const Error &error, const MoveTime &ask,
                     const QJsonObject &body)
{
    const auto starts = services.schedules.asStarts(ask);
    if (!starts || starts->empty())
        return error;
    if (isOfMoney(error)) {
        const auto estimates = services.boosts.estimate(*starts);
        return estimates ? refusedByBudget(
                   services, error, {*estimates, {}, ask.approvedBy, starts->front().instead})
                         : Answered(error);
    }
    if (!Explainer::isExplained(error.code))
        return error;
    auto refusal = starts->size() == 1 ? services.explainer.explain(starts->front())
                                       : services.explainer.explain(*starts);
    if (!refusal)
        return error;
    std::erase_if(refusal->offers,
                  [](const CounterOffer &offer) { return offer.kind != "laterSlot"; });
    const std::string door =
        "/naas/v1/schedules/" + ask.schedule.text() + "/occurrences/" + text(ask.time) + "/move";
    return {error, toJson(*refusal, {.boost = body, .timePath = door})};
}

Answered refusedExtension(const Services &services, const Error &error, const ExtendBoost &ask,
                          const QJsonObject &body)
{
    if (isOfMoney(error)) {
        const auto estimate = services.boosts.estimate(ask);
        const auto boost = services.inventory.boost(ask.boost);
        if (!estimate || !boost)
            return error;
        return refusedByBudget(services, error, {{*estimate}, boost->shownPrice, ask.approvedBy});
    }
    const auto refusal =
        Explainer::isExplained(error.code) ? services.explainer.explain(ask) : std::nullopt;
    if (!refusal)
        return error;
    return {error, toJson(*refusal, {.boost = body, .boostId = ask.boost.text()})};
}

namespace {

/// The first time at which all of it can be had. Whenever it starts before what binds has changed,
/// it meets that.
std::optional<Instant> laterStart(const Services &services, BoostScene ask,
                                  std::optional<Refusal> why)
{
    constexpr int mostRounds = 48;
    for (int round = 0; round < mostRounds && why; ++round) {
        if (!why->binding || !why->binding->until)
            return std::nullopt;
        ask.startsAt = ceilToSecond(*why->binding->until);
        ask.endsBy.reset();
        const auto asks = services.scenes.asksFor(ask);
        why = asks ? services.explainer.explain(*asks) : std::nullopt;
    }
    return services.scenes.estimate(ask) ? ask.startsAt : std::nullopt;
}

} // namespace

Answered refusedScene(const Services &services, const Error &error, const BoostScene &ask,
                      const QJsonObject &body)
{
    if (isOfMoney(error)) {
        const auto estimate = services.scenes.estimate(ask);
        return estimate ? refusedByBudget(services, error, {estimate->items, {}, ask.approvedBy})
                        : Answered(error);
    }
    const auto asks = services.scenes.asksFor(ask);
    const bool isExplained = asks && Explainer::isExplained(error.code);
    auto refusal = isExplained ? services.explainer.explain(*asks) : std::nullopt;
    if (!refusal)
        return error;
    if (const auto start = laterStart(services, ask, refusal))
        refusal->offers.push_back({.kind = "laterSlot",
                                   .request = CounterOffer::Request::Scene,
                                   .rate = asks->front().to,
                                   .from = *start,
                                   .until = *start + ask.duration});
    return {error, toJson(*refusal, {.boost = body, .sceneId = ask.scene.text()})};
}

} // namespace turbolane::backend::http
