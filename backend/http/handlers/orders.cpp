// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/addbody.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/refusals.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"
#include "backend/inventory/inventory.h"
#include "backend/maintenance/maintenanceplan.h"
#include "backend/orders/orderservice.h"
#include "backend/ports/portservice.h"
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
        {"planId", TextRule{}, false},
        {"termMonths", NumberRule{0, longestTerm}, false},
    };
    const Spec remove{
        {"action", actions},
        {"connectionId", TextRule{}, false}, // or
        {"portId", TextRule{}, false},
    };
    const Spec quoted{{"action", actions}, {"quoteId", TextRule{}}};
    return Shapes({{{"product"}, Spec(addPortFields())},
                   {{"action", "modify"}, modify},
                   {{"action", "delete"}, remove},
                   {{"quoteId"}, quoted}},
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
        .plan = optionalId<PlanId>(given, "planId"),
        .termMonths =
            given.has("termMonths") ? std::optional(int(given.number("termMonths"))) : std::nullopt,
    };
}

/// With the maintenance that it was not refused for.
QJsonObject toJson(const PlacedOrder &placed, const std::vector<Maintenance> &work)
{
    JsonObject json;
    json.add("order", http::toJson(placed.order))
        .add("connection", http::toJson(placed.connection));
    if (!work.empty())
        json.add("maintenance", toJsonArray(work));
    return json.take();
}

QJsonObject toJson(const PlacedPort &placed)
{
    return JsonObject()
        .add("order", http::toJson(placed.order))
        .add("port", http::toJson(placed.port))
        .take();
}

Result<QJsonObject> jsonOf(const Result<PlacedPort> &placed)
{
    if (!placed)
        return placed.error();
    return toJson(*placed);
}

Result<QJsonObject> jsonOf(const Services &services, const Result<PlacedOrder> &placed)
{
    if (!placed)
        return placed.error();
    const auto work = services.maintenance.concerning(placed->connection.id);
    return toJson(*placed, work ? *work : std::vector<Maintenance>());
}

/// What is ended is one connection or one port.
Result<Done> namesOne(const Given &given)
{
    if (given.has("connectionId") && given.has("portId"))
        return Error{ErrorCode::UnexpectedField, "one order ends one thing", pointerTo("portId")};
    if (!given.has("connectionId") && !given.has("portId"))
        return Error{ErrorCode::MissingField, "this field is required", pointerTo("connectionId")};
    return Done{};
}

Result<QJsonObject> remove(const Services &services, const Asked &asked,
                           const std::optional<std::int64_t> &version)
{
    const Given &given = asked.given;
    if (const auto one = namesOne(given); !one)
        return one.error();
    if (given.has("connectionId"))
        return jsonOf(services,
                      services.orders.remove({ConnectionId(given.text("connectionId")), version}));
    if (version)
        return Error{ErrorCode::Malformed, "a port has no versions: leave out If-Match"};
    return jsonOf(services.ports.remove(PortId(given.text("portId"))));
}

Result<QJsonObject> place(const Services &services, const Asked &asked)
{
    const Given &given = asked.given;
    const auto version = versionWanted(asked.request);
    if (!version)
        return version.error();
    if (given.has("quoteId"))
        return jsonOf(services, accept(services.quotes, QuoteId(given.text("quoteId"))));
    if (given.has("product"))
        return jsonOf(services.ports.add(addPortFrom(given)));
    if (given.text("action") == "add")
        return jsonOf(services, services.orders.add(addFrom(given)));
    if (given.text("action") == "delete")
        return remove(services, asked, *version);
    ModifyConnection ask = modifyFrom(given);
    ask.version = *version;
    return jsonOf(services, services.orders.modify(ask));
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
    return http::toJson(*estimate);
}

Result<OrderEstimate> priceOf(const Services &services, const Given &given)
{
    const OrderService &orders = services.orders;
    if (given.has("product"))
        return services.ports.estimate(addPortFrom(given));
    if (given.text("action") == "add")
        return orders.estimate(addFrom(given));
    if (given.text("action") == "modify")
        return orders.estimate(modifyFrom(given));
    if (const auto one = namesOne(given); !one)
        return one.error();
    if (given.has("portId"))
        return services.ports.estimateRemoval(PortId(given.text("portId")));
    return orders.estimate(DeleteConnection{ConnectionId(given.text("connectionId")), {}});
}

/// An order that was refused, or would be, and why: of paths, capacity or policy.
Answered refused(const Services &services, const Error &error, const Asked &asked)
{
    const Given &given = asked.given;
    const bool isConnection =
        given.text("action") == "add" && !given.has("quoteId") && !given.has("product");
    if (isConnection)
        return refusedOrder(services, error, addFrom(given), bodyOf(asked));
    if (given.text("action") == "modify" && !given.has("quoteId"))
        return refusedChange(services, error, modifyFrom(given), bodyOf(asked));
    return error;
}

Answered estimateOf(const Services &services, const Asked &asked)
{
    const Given &given = asked.given;
    if (given.has("quoteId"))
        return quotedEstimate(services.quotes, QuoteId(given.text("quoteId")));
    const auto estimate = priceOf(services, given);
    if (!estimate)
        return refused(services, estimate.error(), asked);
    return http::toJson(*estimate);
}

void addEstimate(Router &router, Services &services)
{
    router.add("POST", "/naas/v1/orders/estimate",
               taking(200, orderShapes(),
                      [&services](const Asked &asked) { return estimateOf(services, asked); }),
               {.bodyBytes = mostBodyBytes,
                .summary = "What an order would cost, before it is placed",
                .answers = "orderEstimate"});
}

Answered placedOrRefused(const Services &services, const Asked &asked)
{
    auto placed = place(services, asked);
    if (!placed)
        return refused(services, placed.error(), asked);
    return placed;
}

std::vector<Order> ordersOf(const Inventory &inventory, const Given &given)
{
    if (given.has("portId"))
        return inventory.orders(PortId(given.text("portId")));
    return inventory.orders(optionalId<ConnectionId>(given, "connectionId"));
}

} // namespace

void addOrderRoutes(Router &router, Services &services)
{
    addEstimate(router, services);
    const Spec filter{{"connectionId", TextRule{}, false}, {"portId", TextRule{}, false}};
    router.add("GET", "/naas/v1/orders",
               asking(filter,
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          return toList(ordersOf(services.inventory, asked.given));
                      }),
               {.summary = "Orders, the newest first", .answers = "list of order"});
    router.add("GET", "/naas/v1/orders/{id}",
               asking({},
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          const auto order = services.inventory.order(asked.id<OrderId>());
                          if (!order)
                              return order.error();
                          return http::toJson(*order);
                      }),
               {.summary = "One order", .answers = "order"});
    const auto placing = [&services](const Asked &asked) {
        return placedOrRefused(services, asked);
    };
    router.add("POST", "/naas/v1/orders",
               keyed(services.answers, taking(202, orderShapes(), placing)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Orders a connection or a port, a change of one, or its end",
                .answers = "placed",
                .header = "If-Match"});
}

} // namespace turbolane::backend::http
