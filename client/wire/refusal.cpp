// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/refusal.h"

#include "client/wire/catalogue.h"
#include "client/wire/requests.h"

#include <QRegularExpression>

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

std::optional<Bandwidth> bandwidthIfAny(const Fields &fields, QLatin1String key)
{
    return fields.has(key) ? std::optional(fields.bandwidth(key)) : std::nullopt;
}

Binding binding(const Fields &fields)
{
    return {.kind = fields.text("kind"_L1),
            .id = fields.textIfAny("id"_L1),
            .from = fields.instantIfAny("from"_L1),
            .until = fields.instantIfAny("until"_L1),
            .free = bandwidthIfAny(fields, "freeKbps"_L1),
            .missing = bandwidthIfAny(fields, "missingKbps"_L1)};
}

bool isKnown(const QString &path)
{
    static const QRegularExpression known(
        u"^/naas/v1/(orders|holds|boosts|boosts/[^/]+/extend|scenes/[^/]+/boosts)$"_s);
    return known.match(path).hasMatch();
}

/// Its body, where the request is one that we know; empty otherwise.
QJsonObject orderIn(const Fields &request)
{
    const bool isPost = request.text("method"_L1) == "POST";
    return isPost && isKnown(text(request.text("path"_L1))) ? request.raw("body"_L1).toObject()
                                                            : QJsonObject();
}

WayOut wayOut(const Fields &fields)
{
    WayOut read{.kind = fields.text("kind"_L1),
                .bandwidth = fields.bandwidth("bandwidthKbps"_L1),
                .from = fields.instantIfAny("from"_L1),
                .until = fields.instantIfAny("until"_L1),
                .order = orderIn(fields.object("request"_L1)),
                .path = text(fields.object("request"_L1).text("path"_L1)),
                .leavesOut = fields.textsIfAny("leavesOut"_L1)};
    if (fields.has("additionalSeconds"_L1))
        read.additional = fields.seconds("additionalSeconds"_L1);
    if (fields.has("candidate"_L1))
        read.candidate = candidate(fields.object("candidate"_L1));
    if (fields.has("extraRoundTripMicros"_L1))
        read.extraRoundTrip = fields.difference("extraRoundTripMicros"_L1);
    if (fields.has("extraPerHour"_L1))
        read.extraPerHour = fields.money("extraPerHour"_L1);
    return read;
}

BudgetBinding budgetBinding(const Fields &fields)
{
    return {.id = fields.id<BudgetId>("budgetId"_L1),
            .name = fields.text("name"_L1),
            .left = fields.money("left"_L1),
            .price = fields.money("price"_L1)};
}

Refusal refusal(const Fields &fields)
{
    Refusal read{.cause = fields.textIfAny("cause"_L1),
                 .cut = fields.idsIfAny<LinkId>("cut"_L1),
                 .binding = {},
                 .offers = {}};
    if (fields.has("binding"_L1))
        read.binding = binding(fields.object("binding"_L1));
    read.clauses = fields.textsIfAny("clauses"_L1);
    read.areTogether = fields.has("together"_L1) && fields.flag("together"_L1);
    if (fields.has("budget"_L1))
        read.budget = budgetBinding(fields.object("budget"_L1));
    return read;
}

std::vector<WayOut> waysOut(const QJsonObject &refusal)
{
    std::vector<WayOut> read;
    for (const QJsonValue value : refusal.value("offers"_L1).toArray())
        if (const Result<WayOut> one = readWhole(value.toObject(), wayOut);
            one && !one->order.isEmpty())
            read.push_back(*one);
    return read;
}

} // namespace

std::optional<Refusal> refusalIfAny(const QJsonObject &problem)
{
    const QJsonObject said = problem.value("refusal"_L1).toObject();
    if (said.isEmpty())
        return std::nullopt;
    const Result<Refusal> read = readWhole(said, refusal);
    if (!read)
        return std::nullopt;
    Refusal whole = *read;
    whole.offers = waysOut(said);
    return whole;
}

} // namespace turbolane::client::wire
