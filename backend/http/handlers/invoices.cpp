// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/limits.h"
#include "backend/http/problem.h"
#include "backend/http/wire.h"
#include "backend/invoices/invoicecsv.h"
#include "backend/invoices/invoiceservice.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 64 * kibibyte;
constexpr std::int64_t mostItems = 1'000'000;
constexpr std::size_t mostTakenBack = 100;

Result<QJsonObject> jsonOf(const Result<Invoice> &invoice)
{
    if (!invoice)
        return invoice.error();
    return toJson(*invoice);
}

Result<QJsonObject> listOf(const std::vector<Invoice> &invoices)
{
    QJsonArray items;
    for (const Invoice &invoice : invoices)
        items.append(toSummary(invoice));
    return QJsonObject{{QStringLiteral("items"), items}};
}

Response textAnswer(const char *type, const std::string &text)
{
    Response response;
    response.contentType = type;
    response.body = QByteArray::fromStdString(text);
    return response;
}

Shapes creditShapes()
{
    const Spec item{
        {"item", NumberRule{1, mostItems}},
        {"amount", MoneyRule{}},
        {"why", TextRule{Letters::Plain, 200}},
    };
    return Spec{{"items", ObjectsRule{item, mostTakenBack, 1}}};
}

std::vector<TakenBack> takenBack(const Given &given)
{
    std::vector<TakenBack> back;
    for (const Given &item : given.objects("items"))
        back.push_back({.item = int(item.number("item")),
                        .amount = *item.optional<Money>("amount"),
                        .note = item.text("why")});
    return back;
}

void addLooking(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/invoices",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return listOf(services.invoices.all());
                      }),
               {.summary = "Invoices and credit notes, the newest first",
                .answers = "list of invoiceSummary"});
    router.add("GET", "/naas/v1/invoices/{id}",
               asking({},
                      [&services](const Asked &asked) {
                          return jsonOf(services.invoices.invoice(asked.id<InvoiceId>()));
                      }),
               {.summary = "One invoice or credit note, with its items", .answers = "invoice"});
    router.add(
        "GET", "/naas/v1/invoices/{id}/rows",
        asking({{"item", NumberRule{1, mostItems}}},
               [&services](const Asked &asked) -> Result<QJsonObject> {
                   const auto rows = services.invoices.rows(asked.id<InvoiceId>(),
                                                            int(asked.given.number("item")));
                   if (!rows)
                       return rows.error();
                   return toList(*rows);
               }),
        {.summary = "The usage rows under an item of an invoice", .answers = "list of usageRow"});
    router.add("GET", "/naas/v1/invoices/{id}/proof",
               asking({},
                      [&services](const Asked &asked) -> Result<QJsonObject> {
                          const auto proof = services.invoices.proof(asked.id<InvoiceId>());
                          if (!proof)
                              return proof.error();
                          return toJson(*proof);
                      }),
               {.summary = "An invoice, worked out again from the journal of charges alone",
                .answers = "billProof"});
    const auto csv = [&services](const Request &request) {
        const auto invoice = services.invoices.invoice(InvoiceId(request.pathParameter("id")));
        return invoice ? textAnswer("text/csv; charset=utf-8", csvOf(*invoice))
                       : problem(invoice.error());
    };
    router.add("GET", "/naas/v1/invoices/{id}/csv", csv,
               {.summary = "An invoice as a table for a spreadsheet", .answers = "csv"});
}

void addDoing(Router &router, Services &services)
{
    const auto pay = [&services](const Asked &asked) {
        return jsonOf(services.invoices.setPaid(asked.id<InvoiceId>()));
    };
    router.add("POST", "/naas/v1/invoices/{id}/payments",
               keyed(services.answers, asking(200, Spec{}, pay)),
               {.needsOperator = true,
                .needsKey = true,
                .summary = "The customer has paid an invoice (operators)",
                .answers = "invoice"});
    const auto credit = [&services](const Asked &asked) {
        return jsonOf(services.invoices.takeBack(asked.id<InvoiceId>(), takenBack(asked.given)));
    };
    router.add("POST", "/naas/v1/invoices/{id}/credit-notes",
               keyed(services.answers, taking(201, creditShapes(), credit)),
               {.needsOperator = true,
                .needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Takes back a part of an invoice by a credit note (operators)",
                .answers = "invoice"});
}

void addBooks(Router &router, Services &services)
{
    router.add("GET", "/naas/v1/ledger",
               asking({},
                      [&services](const Asked &) -> Result<QJsonObject> {
                          return toList(services.invoices.books());
                      }),
               {.needsOperator = true,
                .summary = "The books by double entry, the oldest first (operators)",
                .answers = "list of ledgerEntry"});
    const auto text = [&services](const Request &) {
        return textAnswer("text/plain; charset=utf-8", ledgerText(services.invoices.books()));
    };
    router.add("GET", "/naas/v1/ledger/text", text,
               {.needsOperator = true,
                .summary = "The books in the format of ledger-cli (operators)",
                .answers = "text"});
}

} // namespace

void addInvoiceRoutes(Router &router, Services &services)
{
    addLooking(router, services);
    addDoing(router, services);
    addBooks(router, services);
}

} // namespace turbolane::backend::http
