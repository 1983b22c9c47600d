// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/quotes/quotes.h"

#include "backend/http/handlers/addbody.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/handlers/refusals.h"
#include "backend/http/jsonobject.h"
#include "backend/http/limits.h"

#include <QJsonDocument>

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;
constexpr std::int64_t usualSeconds = 300;

Result<QJsonObject> jsonOf(const Result<Quote> &quote)
{
    if (!quote)
        return quote.error();
    return toJson(*quote);
}

Shapes quoteShapes()
{
    std::vector<FieldSpec> fields = addFields();
    fields.push_back({"validSeconds", NumberRule{60, 3'600}, false});
    return Spec(std::move(fields));
}

/// The order alone, as it was sent.
QJsonObject requestIn(const Asked &asked)
{
    QJsonObject order = bodyOf(asked);
    order.remove(QStringLiteral("validSeconds"));
    return order;
}

} // namespace

void addQuoteRoutes(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/quotes",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.quotes.all());
                      }),
               {.summary = "Quotes, the newest first", .answers = "list of quote"});
    router.add("GET", "/naas/v1/quotes/{id}",
               asking({},
                      [&services](const Asked &asked) {
                          return jsonOf(services.quotes.one(asked.id<QuoteId>()));
                      }),
               {.summary = "One quote", .answers = "quote"});
    const auto ask = [&services](const Asked &asked) -> Answered {
        const Seconds valid(
            asked.given.optional<std::int64_t>("validSeconds").value_or(usualSeconds));
        const QJsonObject request = requestIn(asked);
        const AddConnection order = addFrom(asked.given);
        const auto quote = services.quotes.ask(
            {.order = order,
             .request = QJsonDocument(request).toJson(QJsonDocument::Compact).toStdString(),
             .valid = valid});
        if (!quote)
            return refusedOrder(services, quote.error(), order, request);
        return toJson(*quote);
    };
    router.add("POST", "/naas/v1/quotes", keyed(services.answers, taking(201, quoteShapes(), ask)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "A firm price for an order, with its bandwidth held until it expires",
                .answers = "quote"});
    const auto decline = [&services](const Asked &asked) {
        return jsonOf(services.quotes.decline(asked.id<QuoteId>()));
    };
    router.add(
        "POST", "/naas/v1/quotes/{id}/decline",
        keyed(services.answers, asking(200, Spec{}, decline)),
        {.needsKey = true, .summary = "Lets a quote go before it expires", .answers = "quote"});
}

} // namespace turbolane::backend::http
