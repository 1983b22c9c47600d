// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/disputes/disputes.h"

#include "backend/http/handlers/answering.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/limits.h"
#include "backend/http/wire.h"
#include "backend/http/wirespending.h"

namespace turbolane::backend::http {

namespace {

constexpr std::int64_t mostBodyBytes = 16 * kibibyte;
constexpr std::int64_t mostItems = 1'000'000;
constexpr int longestText = 1'000;

Result<QJsonObject> jsonOf(const Result<Dispute> &dispute)
{
    if (!dispute)
        return dispute.error();
    return toJson(*dispute);
}

Result<QJsonObject> listOf(const Result<std::vector<Dispute>> &disputes)
{
    if (!disputes)
        return disputes.error();
    return QJsonObject{{QStringLiteral("items"), arrayOf(*disputes)}};
}

Shapes disputeShapes()
{
    return Spec{
        {"item", NumberRule{1, mostItems}},
        {"text", TextRule{Letters::Plain, longestText}},
        {"amount", MoneyRule{}, false},
    };
}

Shapes answerShapes()
{
    return Spec{
        {"text", TextRule{Letters::Plain, longestText}},
        {"credit", MoneyRule{}, false},
    };
}

void addLooking(Router &router, Services &services)
{
    const auto all = [&services](const Asked &) { return listOf(services.disputes.all()); };
    router.add("GET", "/naas/v1/disputes", asking({}, all),
               {.summary = "Disputes, the newest first", .answers = "list of dispute"});
    const auto one = [&services](const Asked &asked) {
        return jsonOf(services.disputes.dispute(asked.id<DisputeId>()));
    };
    router.add("GET", "/naas/v1/disputes/{id}", asking({}, one),
               {.summary = "One dispute", .answers = "dispute"});
    const auto ofInvoice = [&services](const Asked &asked) {
        return listOf(services.disputes.of(asked.id<InvoiceId>()));
    };
    router.add("GET", "/naas/v1/invoices/{id}/disputes", asking({}, ofInvoice),
               {.summary = "The disputes about an invoice, the newest first",
                .answers = "list of dispute"});
}

void addDoing(Router &router, Services &services)
{
    const auto raise = [&services](const Asked &asked) {
        return jsonOf(services.disputes.raise({.invoice = asked.id<InvoiceId>(),
                                               .item = int(asked.given.number("item")),
                                               .text = asked.given.text("text"),
                                               .amount = asked.given.optional<Money>("amount")}));
    };
    router.add("POST", "/naas/v1/invoices/{id}/disputes",
               keyed(services.answers, taking(201, disputeShapes(), raise)),
               {.needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Asks about a line of an invoice that looks wrong",
                .answers = "dispute"});
    const auto reply = [&services](const Asked &asked) {
        return jsonOf(services.disputes.answer(asked.id<DisputeId>(), asked.given.text("text"),
                                               asked.given.optional<Money>("credit")));
    };
    router.add("POST", "/naas/v1/disputes/{id}/answer",
               keyed(services.answers, taking(200, answerShapes(), reply)),
               {.needsOperator = true,
                .needsKey = true,
                .bodyBytes = mostBodyBytes,
                .summary = "Answers a dispute, with a credit note where something is given back "
                           "(operators)",
                .answers = "dispute"});
    const auto close = [&services](const Asked &asked) {
        return jsonOf(services.disputes.close(asked.id<DisputeId>()));
    };
    router.add("POST", "/naas/v1/disputes/{id}/close",
               keyed(services.answers, asking(200, Spec{}, close)),
               {.needsKey = true,
                .summary = "Is content with the answer, or does not ask any more",
                .answers = "dispute"});
}

} // namespace

void addDisputeRoutes(Router &router, Services &services)
{
    addLooking(router, services);
    addDoing(router, services);
}

} // namespace turbolane::backend::http
