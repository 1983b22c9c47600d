// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/addbody.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/refusals.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"
#include "backend/inventory/inventory.h"
#include "backend/orders/orderservice.h"
#include "backend/quotes/quotes.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;

/// The action decides the rest; an unknown one is refused by that of adding.
Shapes orderShapes()
{
    const WordRule actions{{"add", "modify", "delete"}};
    const Spec modify{
        {"action", actions},
        {"connectionId", TextRule{}},
        {"name", TextRule{Letters::Name, 64}, false},
        {"bandwidthKbps", bandwidthRule, false},
        {"turboKbps", bandwidthRule, false},
    };
    const Spec remove{{"action", actions}, {"connectionId", TextRule{}}};

    const Spec quoted{{"action", actions}, {"quoteId", TextRule{}}};
    return Shapes(
        {{{"action", "modify"}, modify}, {{"action", "delete"}, remove}, {{"quoteId"}, quoted}},
        Spec(addFields(actions)));
}

/// What the quote was asked about, at its price.
Result<PlacedOrder> accept(Quotes &quotes, const QuoteId &id)
{
    const auto quote = quotes.one(id);
    if (!quote)
        return Error{ErrorCode::NotFound, quote.error().detail, pointerTo("quoteId")};
    const auto order = addFromText(quote->request);
    if (!order)
        return order.error();
    return quotes.accept(id, *order);
}

ModifyConnection modifyFrom(const Given &given)
{
    return {
        .connection = ConnectionId(given.text("connectionId")),
        .name = given.optional<std::string>("name"),
        .base = optionalBandwidth(given, "bandwidthKbps"),
        .turbo = optionalBandwidth(given, "turboKbps"),
        .version = {},
    };
}

Result<PlacedOrder> place(const Services &services, const Asked &asked)
{
    OrderService &orders = services.orders;
    const Given &given = asked.given;
    const auto version = versionWanted(asked.request);
    if (!version)
        return version.error();
    if (given.has("quoteId"))
        return accept(services.quotes, QuoteId(given.text("quoteId")));
    if (given.text("action") == "add")
        return orders.add(addFrom(given));
    const ConnectionId connection(given.text("connectionId"));
    if (given.text("action") == "delete")
        return orders.remove({connection, *version});
    ModifyConnection ask = modifyFrom(given);
    ask.version = *version;
    return orders.modify(ask);
}

/// A quote costs what it says.
Result<QJsonObject> quotedEstimate(const Quotes &quotes, const QuoteId &id)
{
    const auto quote = quotes.one(id);
    if (!quote)
        return Error{ErrorCode::NotFound, quote.error().detail, pointerTo("quoteId")};
    const auto estimate =
        estimateAt(HourlyRate::zero(quote->candidate.base.currency()), quote->candidate.base);
    if (!estimate)
        return estimate.error();
    return toJson(*estimate);
}

Result<QJsonObject> estimateOf(const Services &services, const Given &given)
{
    const OrderService &orders = services.orders;
    if (given.has("quoteId"))
        return quotedEstimate(services.quotes, QuoteId(given.text("quoteId")));
    const std::string action = given.text("action");
    const ConnectionId connection(action == "add" ? std::string() : given.text("connectionId"));
    const auto estimate = action == "add" ? orders.estimate(addFrom(given))
        : action == "delete"              ? orders.estimate(DeleteConnection{connection, {}})
                                          : orders.estimate(modifyFrom(given));
    if (!estimate)
        return estimate.error();
    return toJson(*estimate);
}

void addEstimate(Router &router, Services &services)
{
    router.add(
        "POST", "/naas/v1/orders/estimate",
        taking(200, orderShapes(),
               [&services](const Asked &asked) { return estimateOf(services, asked.given); }),
        {.bodyBytes = mostBodyBytes,
         .summary = "What an order would cost, before it is placed",
         .answers = "orderEstimate"});
}

} // namespace

void addOrderRoutes(Router &router, Services &services)
{
    addEstimate(router, services);
    const Spec filter{{"connectionId", TextRule{}, false}};
    router.add("GET", "/naas/v1/orders",
               asking(filter,
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          return toList(services.inventory.orders(
                              optionalId<ConnectionId>(asked.given, "connectionId")));
                      }),
               {.summary = "Orders, the newest first", .answers = "list of order"});
    router.add("GET", "/naas/v1/orders/{id}",
               asking({},
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          const auto order = services.inventory.order(asked.id<OrderId>());
                          if (!order)
                              return order.error();
                          return toJson(*order);
                      }),
               {.summary = "One order", .answers = "order"});
    const auto placing = [&services](const Asked &asked) -> Answered {
        const auto placed = place(services, asked);
        if (!placed && asked.given.text("action") == "add" && !asked.given.has("quoteId"))
            return refusedOrder(services, placed.error(), addFrom(asked.given), bodyOf(asked));
        if (!placed && asked.given.text("action") == "modify")
            return refusedChange(services, placed.error(), modifyFrom(asked.given), bodyOf(asked));
        if (!placed)
            return placed.error();
        return JsonObject()
            .add("order", toJson(placed->order))
            .add("connection", toJson(placed->connection))
            .take();
    };
    router.add("POST", "/naas/v1/orders",
               keyed(services.answers, taking(202, orderShapes(), placing)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Orders a connection, a change of one, or its end",
                .answers = "placed",
                .header = "If-Match"});
}

} // namespace turbolane::backend::http
