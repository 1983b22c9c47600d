// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/refusals.h"

#include "backend/http/jsonobject.h"
#include "backend/inventory/inventory.h"
#include "backend/offers/explainer.h"

#include <algorithm>

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t holdSeconds = 600;

void set(QJsonObject &body, const char *name, Bandwidth bandwidth)
{
    body.insert(QLatin1String(name), qint64(bandwidth.inKbps()));
}

QJsonObject orderOf(const CounterOffer &offer, QJsonObject body)
{
    set(body, "bandwidthKbps", offer.rate);
    const qint64 asked = body.value(QLatin1String("turboKbps")).toInteger();
    const auto turbo = offer.turbo.value_or(std::max(offer.rate, Bandwidth::kbps(asked)));
    set(body, "turboKbps", turbo);
    if (offer.policy && offer.policy->isEmpty())
        body.remove(QLatin1String("policy"));
    else if (offer.policy)
        body.insert(QLatin1String("policy"), toJson(*offer.policy));
    if (offer.isUnprotected)
        body.remove(QLatin1String("protection"));
    if (offer.kind == "otherPath") {
        QJsonArray links;
        for (const LinkId &link : offer.candidate->path.links)
            links.append(toText(link.text()));
        body.remove(QLatin1String("linkIds"));
        if (!links.isEmpty())
            body.insert(QLatin1String("linkIds"), links);
        body.remove(QLatin1String("mostHourly")); // it has a price of its own, which is shown
    }
    return body;
}

QJsonObject holdOf(const CounterOffer &offer, QJsonObject body)
{
    set(body, "bandwidthKbps", offer.rate);
    if (offer.from)
        body.insert(QLatin1String("fromTime"), toText(text(*offer.from)));
    if (offer.until)
        body.insert(QLatin1String("toTime"), toText(text(*offer.until)));
    if (offer.policy && offer.policy->isEmpty())
        body.remove(QLatin1String("policy"));
    else if (offer.policy)
        body.insert(QLatin1String("policy"), toJson(*offer.policy));
    return body;
}

QJsonObject boostOf(const CounterOffer &offer, QJsonObject body)
{
    set(body, "bandwidthKbps", offer.rate);
    if (offer.from)
        body.insert(QLatin1String("startsAt"), toText(text(*offer.from)));
    body.remove(QLatin1String("mostMicros"));
    body.remove(QLatin1String("endsBy"));
    return body;
}

QJsonObject changeOf(const CounterOffer &offer, QJsonObject body)
{
    set(body, "bandwidthKbps", offer.rate);
    if (offer.turbo && body.contains(QLatin1String("turboKbps")))
        set(body, "turboKbps", *offer.turbo);
    return body;
}

/// Of an extension's estimate too, which names its boost inside.
QJsonObject extensionOf(const CounterOffer &offer, QJsonObject body)
{
    body.insert(QLatin1String("additionalSeconds"),
                qint64(offer.additional.value_or(Seconds(0)).count()));
    body.remove(QLatin1String("boostId"));
    body.remove(QLatin1String("mostMicros"));
    return body;
}

/// It keeps its bandwidth.
QJsonObject moveOf(const CounterOffer &offer, const QJsonObject &body)
{
    QJsonObject later = boostOf(offer, body);
    later.remove(QLatin1String("bandwidthKbps"));
    return later;
}

/// Each of its members has a bandwidth of its own.
QJsonObject sceneOf(const CounterOffer &offer, const QJsonObject &body)
{
    QJsonObject later = boostOf(offer, body);
    later.remove(QLatin1String("bandwidthKbps"));
    return later;
}

QJsonObject request(std::string_view path, const QJsonObject &body)
{
    return JsonObject()
        .add("method", std::string_view("POST"))
        .add("path", path)
        .add("body", body)
        .take();
}

QJsonObject requestOf(const CounterOffer &offer, const RefusedBodies &bodies)
{
    if (offer.request == CounterOffer::Request::Boost && !bodies.timePath.empty())
        return request(bodies.timePath, moveOf(offer, bodies.boost));
    if (offer.request == CounterOffer::Request::Boost && bodies.isMove)
        return request("/naas/v1/boosts/" + bodies.boostId + "/move", moveOf(offer, bodies.boost));
    if (offer.request == CounterOffer::Request::Boost)
        return request("/naas/v1/boosts", boostOf(offer, bodies.boost));
    if (offer.request == CounterOffer::Request::Extension)
        return request("/naas/v1/boosts/" + bodies.boostId + "/extend",
                       extensionOf(offer, bodies.boost));
    if (offer.request == CounterOffer::Request::Scene)
        return request("/naas/v1/scenes/" + bodies.sceneId + "/boosts",
                       sceneOf(offer, bodies.boost));
    if (offer.request == CounterOffer::Request::Change)
        return request("/naas/v1/orders", changeOf(offer, bodies.change));
    if (offer.request == CounterOffer::Request::Order && !bodies.order.isEmpty())
        return request("/naas/v1/orders", orderOf(offer, bodies.order));
    return request("/naas/v1/holds", holdOf(offer, bodies.hold));
}

QJsonObject toJson(const CounterOffer &offer, const RefusedBodies &bodies)
{
    JsonObject json;
    json.add("kind", offer.kind)
        .add("bandwidthKbps", offer.rate)
        .addIf("from", offer.from)
        .addIf("until", offer.until)
        .addIf("extraPerHour", offer.extraPerHour);
    if (!offer.leavesOut.empty())
        json.add("leavesOut", offer.leavesOut);
    if (offer.additional)
        json.add("additionalSeconds", std::int64_t(offer.additional->count()));
    if (offer.candidate)
        json.add("candidate", http::toJson(*offer.candidate));
    if (offer.extraRoundTrip)
        json.add("extraRoundTripMicros", std::int64_t(offer.extraRoundTrip->count()));
    return json.add("request", requestOf(offer, bodies)).take();
}

QJsonObject toJson(const Refusal::Binding &binding)
{
    return JsonObject()
        .add("kind", binding.kind)
        .add("id", binding.id)
        .addIf("from", binding.from)
        .addIf("until", binding.until)
        .addIf("freeKbps", binding.free)
        .addIf("missingKbps", binding.missing)
        .take();
}

QJsonObject holdBody(const std::string &from, const std::string &to, const PathPolicy &policy)
{
    JsonObject hold;
    hold.add("from", from).add("to", to).add("holdSeconds", holdSeconds);
    if (!policy.isEmpty())
        hold.add("policy", http::toJson(policy));
    return hold.take();
}

/// One that no connection has.
std::string freeName(const Inventory &inventory)
{
    for (int number = 1;; ++number) {
        const std::string name = "path-" + std::to_string(number);
        if (inventory.nameIsFree(name))
            return name;
    }
}

/// As an order of these ends would say it; empty where they are not a port and an on-ramp.
QJsonObject orderBody(const Services &services, const PathQuestion &question)
{
    if (question.port.isEmpty() || question.onRamp.isEmpty())
        return {};
    JsonObject order;
    order.add("action", std::string_view("add"))
        .add("name", freeName(services.inventory))
        .add("portId", question.port)
        .add("onRampId", question.onRamp)
        .add("turboKbps", question.turbo.value_or(question.base));
    if (!question.policy.isEmpty())
        order.add("policy", http::toJson(question.policy));
    if (!question.kinds.empty() && question.kinds.front() == "pair")
        order.add("protection", wireName(Protection::OnePlusOne));
    if (!question.plan.isEmpty())
        order.add("planId", question.plan);
    if (question.termMonths != 0)
        order.add("termMonths", std::int64_t(question.termMonths));
    return order.take();
}

} // namespace

QJsonObject bodyOf(const Asked &asked)
{
    const auto body = parseBody(asked.request.body);
    return body ? *body : QJsonObject();
}

QJsonObject toJson(const Refusal &refusal, const RefusedBodies &bodies)
{
    constexpr std::size_t mostOffers = 3;
    JsonObject json;
    json.add("cause", wireName(refusal.cause));
    if (!refusal.cut.empty())
        json.add("cut", refusal.cut);
    if (refusal.binding)
        json.add("binding", toJson(*refusal.binding));
    if (!refusal.clauses.empty())
        json.add("clauses", refusal.clauses).add("together", QJsonValue(refusal.areTogether));
    QJsonArray offers;
    for (const CounterOffer &offer : refusal.offers)
        if (std::size_t(offers.size()) < mostOffers)
            offers.append(toJson(offer, bodies));
    return json.add("offers", offers).take();
}

Answered refusedOrder(const Services &services, const Error &error, const AddConnection &ask,
                      const QJsonObject &body)
{
    const auto refusal =
        Explainer::isExplained(error.code) ? services.explainer.explain(ask) : std::nullopt;
    if (!refusal)
        return error;
    return {
        error,
        toJson(*refusal,
               {.order = body, .hold = holdBody(ask.port.text(), ask.onRamp.text(), ask.policy)})};
}

Answered refusedChange(const Services &services, const Error &error, const ModifyConnection &ask,
                       const QJsonObject &body)
{
    const auto refusal =
        Explainer::isExplained(error.code) ? services.explainer.explain(ask) : std::nullopt;
    const auto connection = services.inventory.connection(ask.connection);
    if (!refusal || !connection)
        return error;
    const Bandwidth base = ask.base.value_or(connection->base);
    const PathQuestion anew{.port = connection->port,
                            .onRamp = connection->onRamp,
                            .base = base,
                            .turbo = ask.turbo,
                            .policy = connection->policy,
                            .plan = connection->plan,
                            .termMonths = connection->termMonths};
    return {error, toJson(*refusal, {.order = orderBody(services, anew), .change = body})};
}

Answered refusedHold(const Services &services, const Error &error, const AskHold &ask,
                     const QJsonObject &body)
{
    const PathQuestion question{.port = {},
                                .onRamp = {},
                                .base = ask.rate,
                                .turbo = {},
                                .from = ask.from,
                                .to = ask.to,
                                .policy = ask.policy,
                                .fromTime = ask.fromTime,
                                .toTime = ask.toTime};
    const auto refusal =
        Explainer::isExplained(error.code) ? services.explainer.explain(question) : std::nullopt;
    if (!refusal)
        return error;
    return {error, toJson(*refusal, {.hold = body})};
}

namespace {

/// The change whose price was asked for, as an order of it would say it.
QJsonObject changeBody(const PathQuestion &question)
{
    JsonObject change;
    change.add("action", std::string_view("modify"))
        .add("connectionId", question.connection)
        .add("bandwidthKbps", question.base);
    if (question.turbo)
        change.add("turboKbps", *question.turbo);
    return change.take();
}

} // namespace

Answered refusedPaths(const Services &services, const Error &error, const PathQuestion &question)
{
    if (!question.connection.isEmpty())
        return refusedChange(services, error,
                             {.connection = question.connection,
                              .name = {},
                              .base = question.base,
                              .turbo = question.turbo,
                              .version = {}},
                             changeBody(question));
    const auto refusal =
        Explainer::isExplained(error.code) ? services.explainer.explain(question) : std::nullopt;
    if (!refusal)
        return error;
    const std::string from = question.port.isEmpty() ? question.from : question.port.text();
    const std::string to = question.onRamp.isEmpty() ? question.to : question.onRamp.text();
    return {error,
            toJson(*refusal,
                   {.order = orderBody(services, question),
                    .hold = holdBody(from, to, question.policy)})};
}

} // namespace turbolane::backend::http
