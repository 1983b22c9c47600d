// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/bundles/bundleservice.h"

#include "backend/http/handlers/addbody.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/refusals.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 64 * kibibyte;
constexpr std::size_t mostItems = 10;

/// Of a connection on a port of the same bundle.
std::vector<FieldSpec> onItsPort()
{
    std::vector<FieldSpec> fields = addFields();
    for (FieldSpec &field : fields)
        if (field.name == "portId")
            field = {"portItem", NumberRule{0, std::int64_t(mostItems) - 1}};
    return fields;
}

Shapes itemShapes()
{
    return Shapes({{{"product"}, Spec(addPortFields())}, {{"portItem"}, Spec(onItsPort())}},
                  Spec(addFields()));
}

Shapes bundleShapes()
{
    return Spec{
        {"name", TextRule{Letters::Name, 64}},
        {"apart", WordRule{{"links", "pops", "risks"}}, false},
        {"items", ObjectsRule{itemShapes(), mostItems, 1}},
    };
}

PlaceBundle::Item itemFrom(const Given &given)
{
    if (given.has("product"))
        return addPortFrom(given);
    BundledConnection item{.order = addFrom(given), .portItem = {}};
    if (given.has("portItem"))
        item.portItem = std::size_t(given.number("portItem"));
    return item;
}

PlaceBundle bundleFrom(const Given &given)
{
    PlaceBundle ask{.name = given.text("name"), .apart = {}, .items = {}};
    if (given.has("apart"))
        ask.apart = keptApartNamed(given.text("apart"));
    for (const Given &item : given.objects("items"))
        ask.items.push_back(itemFrom(item));
    return ask;
}

Result<QJsonObject> jsonOf(const Result<Bundle> &bundle)
{
    if (!bundle)
        return bundle.error();
    return toJson(*bundle);
}

/// What the bundle itself says of its two is no rule of the one.
QJsonObject withoutApart(QJsonObject order)
{
    QJsonObject policy = order.value(QLatin1String("policy")).toObject();
    policy.remove(QLatin1String("apartFrom"));
    order.remove(QLatin1String("policy"));
    if (!policy.isEmpty())
        order.insert(QLatin1String("policy"), policy);
    return order;
}

/// The whole bundle with one part as it is offered; two that are kept apart have one bandwidth.
QJsonObject bundleWith(QJsonObject body, std::size_t place, const QJsonObject &order, bool isRate)
{
    QJsonArray items = body.value(QLatin1String("items")).toArray();
    items[qsizetype(place)] = withoutApart(order);
    for (qsizetype other = 0; isRate && other < items.size(); ++other) {
        QJsonObject item = items[other].toObject();
        if (item.contains(QLatin1String("product")))
            continue;
        for (const auto field : {QLatin1String("bandwidthKbps"), QLatin1String("turboKbps")})
            item.insert(field, order.value(field));
        items[other] = item;
    }
    body.insert(QLatin1String("items"), items);
    return body;
}

/// An offer of one part becomes one of the bundle, where the bundle could be ordered with it.
std::optional<QJsonObject> bundled(BundleService &bundles, QJsonObject offer,
                                   const QJsonObject &body, std::size_t place)
{
    QJsonObject request = offer.value(QLatin1String("request")).toObject();
    if (request.value(QLatin1String("path")) != QLatin1String("/naas/v1/orders"))
        return std::nullopt;
    const bool isRate = offer.value(QLatin1String("kind")) == QLatin1String("smallerRate")
        && body.contains(QLatin1String("apart"));
    const QJsonObject whole =
        bundleWith(body, place, request.value(QLatin1String("body")).toObject(), isRate);
    const auto given = bundleShapes().read(whole);
    if (!given || !bundles.wouldTake(bundleFrom(*given)))
        return std::nullopt;
    request.insert(QLatin1String("path"), QLatin1String("/naas/v1/bundles"));
    request.insert(QLatin1String("body"), whole);
    offer.insert(QLatin1String("request"), request);
    return offer;
}

Answered refused(const Services &services, const BundleAnswer &answer, const QJsonObject &body)
{
    if (!answer.why || !answer.refused)
        return answer.bundle.error();
    const QJsonObject order =
        body.value(QLatin1String("items")).toArray().at(qsizetype(*answer.refused)).toObject();
    QJsonObject explained = toJson(*answer.why, RefusedBodies{.order = order});
    QJsonArray offers;
    for (const QJsonValue offer : explained.value(QLatin1String("offers")).toArray())
        if (const auto whole = bundled(services.bundles, offer.toObject(), body, *answer.refused))
            offers.append(*whole);
    explained.insert(QLatin1String("offers"), offers);
    return {answer.bundle.error(), explained};
}

} // namespace

void addBundleRoutes(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/bundles",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.bundles.all());
                      }),
               {.summary = "Bundles, the newest first", .answers = "list of bundle"});
    router.add("GET", "/naas/v1/bundles/{id}",
               asking({},
                      [&services](const Asked &asked) {
                          return jsonOf(services.bundles.one(asked.id<BundleId>()));
                      }),
               {.summary = "One bundle", .answers = "bundle"});
    const auto placing = [&services](const Asked &asked) -> Answered {
        const BundleAnswer answer = services.bundles.place(bundleFrom(asked.given));
        if (!answer.bundle)
            return refused(services, answer, bodyOf(asked));
        return toJson(*answer.bundle);
    };
    router.add("POST", "/naas/v1/bundles",
               keyed(services.answers, taking(202, bundleShapes(), placing)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Orders connections and ports together, all or none",
                .answers = "bundle"});
}

} // namespace turbolane::backend::http
