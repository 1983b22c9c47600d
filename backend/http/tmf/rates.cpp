// SPDX-License-Identifier: GPL-3.0-or-later

// TMF678 customer bill v5, its applied customer billing rates, to be read: each bill line of the
// month so far, not billed yet, and each item of each invoice and credit note.

#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/http/problem.h"
#include "backend/http/tmf/paging.h"
#include "backend/invoices/invoiceservice.h"

#include <algorithm>

namespace turbolane::backend::http {

using namespace tmf;

namespace {

constexpr std::string_view rateDoor =
    "/tmf-api/customerBillManagement/v5/appliedCustomerBillingRate";

/// One applied billing rate: its id, and how it is written.
struct AppliedRate {
    std::string id;
    bool isBilled = false;
    std::string product; ///< a connection or a port; empty: the account
    std::string bill; ///< an invoice; empty: not billed yet
    std::function<QJsonObject()> make; ///< all but its href
};

struct RateFilter {
    std::optional<bool> isBilled;
    std::optional<std::string> bill;
    std::optional<std::string> product;

    bool lets(const AppliedRate &rate) const
    {
        return (!isBilled || *isBilled == rate.isBilled) && (!bill || *bill == rate.bill)
            && (!product || *product == rate.product);
    }
};

QJsonObject reference(const char *type, const std::string &id, const std::string &name,
                      const char *referred)
{
    return JsonObject()
        .add("@type", std::string(type))
        .add("id", id)
        .addIf("name", name)
        .add("@referredType", std::string(referred))
        .take();
}

QJsonObject covering(Interval period)
{
    return JsonObject().add("startDateTime", period.from()).add("endDateTime", period.to()).take();
}

QJsonObject characteristic(const char *name, std::int64_t value)
{
    return JsonObject()
        .add("@type", std::string("IntegerCharacteristic"))
        .add("name", std::string(name))
        .add("valueType", std::string("integer"))
        .add("value", value)
        .take();
}

QJsonObject characteristic(const char *name, std::string_view value)
{
    return JsonObject()
        .add("@type", std::string("StringCharacteristic"))
        .add("name", std::string(name))
        .add("valueType", std::string("string"))
        .add("value", value)
        .take();
}

template <typename LineOrItem>
QJsonObject productOf(const LineOrItem &of, const std::string &name)
{
    if (!of.port.isEmpty())
        return reference("ProductRef", of.port.text(), name, "Port");
    if (!of.connection.isEmpty())
        return reference("ProductRef", of.connection.text(), name, "Connection");
    return {};
}

template <typename LineOrItem>
std::string productIdOf(const LineOrItem &of)
{
    return of.port.isEmpty() ? of.connection.text() : of.port.text();
}

/// What both kinds of rates have.
JsonObject begun(const std::string &id, const std::string &name, ChargeKind kind)
{
    JsonObject rate;
    rate.add("@type", std::string("AppliedCustomerBillingRate"))
        .add("id", id)
        .add("name", (name.empty() ? "" : name + ": ") + std::string(wireName(kind)));
    return rate;
}

/// "2026-11.c-1.base.per-second": a line of a month that is not billed yet.
std::string idOf(const BillLine &line, Interval month, const TimeZone &zone)
{
    const Instant middle = month.from() + month.length() / 2;
    std::string id = text(middle + zone.offsetAt(middle)).substr(0, sizeof "2026-11" - 1);
    for (const std::string &word :
         {productIdOf(line), std::string(wireName(line.kind)), line.plan.text()})
        id += word.empty() ? "" : "." + word;
    return id;
}

QJsonObject accruedOf(const BillLine &line, const Charges &charges, const std::string &id,
                      const std::string &account)
{
    JsonObject rate = begun(id, line.connectionName, line.kind);
    rate.add("date", charges.asOf)
        .add("isBilled", QJsonValue(false))
        .add("appliedBillingRateType", std::string("appliedBillingCharge"))
        .add("billingAccount", reference("BillingAccountRef", account, account, "BillingAccount"))
        .add("periodCoverage", covering(Interval::between(charges.month.from(), charges.asOf)))
        .add("taxExcludedAmount", amountOf(line.rounded));
    if (const QJsonObject product = productOf(line, line.connectionName); !product.isEmpty())
        rate.add("product", product);
    QJsonArray about{characteristic("billedSeconds", line.billed.count()),
                     characteristic("usageRows", line.rows)};
    if (!line.plan.isEmpty())
        about.append(characteristic("planId", line.plan.text()));
    return rate.add("characteristic", about).take();
}

const char *typeOf(const BillItem &item)
{
    if (item.kind == ItemKind::EarlyTermination || item.charge == ChargeKind::EarlyTermination)
        return "appliedPenaltyCharge";
    return item.net.inMicros() < 0 ? "appliedBillingCredit" : "appliedBillingCharge";
}

QJsonArray taxesOf(const Invoice &invoice)
{
    constexpr double one = 1'000'000; // a rate, as a number of JSON
    QJsonArray taxes;
    for (const TaxLine &tax : invoice.taxes)
        taxes.append(JsonObject()
                         .add("@type", std::string("AppliedBillingTaxRate"))
                         .add("taxCategory", tax.name)
                         .add("taxRate", QJsonValue(double(tax.ratePpm) / one))
                         .take());
    return taxes;
}

QJsonObject billedOf(const BillItem &item, const Invoice &invoice, const std::string &id)
{
    JsonObject rate = begun(id, item.name, item.charge);
    rate.addIf("description", item.note)
        .add("date", invoice.issuedAt)
        .add("isBilled", QJsonValue(true))
        .add("appliedBillingRateType", std::string(typeOf(item)))
        .add("bill", reference("CustomerBillRef", invoice.id.text(), {}, "CustomerBill"))
        .add("periodCoverage", covering(item.period))
        .add("appliedTax", taxesOf(invoice))
        .add("taxExcludedAmount", amountOf(item.net));
    if (const QJsonObject product = productOf(item, item.name); !product.isEmpty())
        rate.add("product", product);
    return rate
        .add("characteristic",
             QJsonArray{characteristic("itemKind", wireName(item.kind)),
                        characteristic("billedSeconds", item.billed.count()),
                        characteristic("usageRows", item.rows)})
        .take();
}

using Take = std::function<void(const AppliedRate &)>;

/// What is not billed yet before the invoices, the newest first.
Result<Done> eachRate(const Services &services, const Take &take)
{
    const auto charges = services.charging.current();
    if (!charges)
        return charges.error();
    const std::string &account = services.catalogue.customer().name;
    const auto zone = services.charging.accountZone();
    for (const BillLine &line : charges->lines) {
        const std::string id = idOf(line, charges->month, zone);
        take({.id = id, .product = productIdOf(line), .bill = {}, .make = [&] {
                  return accruedOf(line, *charges, id, account);
              }});
    }
    for (const Invoice &invoice : services.invoices.all())
        for (const BillItem &item : invoice.items) {
            const std::string id = invoice.id.text() + "." + std::to_string(item.number);
            take({.id = id,
                  .isBilled = true,
                  .product = productIdOf(item),
                  .bill = invoice.id.text(),
                  .make = [&] { return billedOf(item, invoice, id); }});
        }
    return Done();
}

QJsonObject written(const Request &request, const AppliedRate &rate)
{
    QJsonObject whole = rate.make();
    whole.insert(QLatin1String("href"), toText(hrefOf(request, rateDoor, rate.id)));
    return whole;
}

Response listOf(const Services &services, const Request &request, const Given &given)
{
    RateFilter filter;
    if (given.has("isBilled"))
        filter.isBilled = given.text("isBilled") == "true";
    filter.bill = given.optional<std::string>("bill.id");
    filter.product = given.optional<std::string>("product.id");
    PageOf page(pageIn(given));
    const auto done = eachRate(services, [&](const AppliedRate &rate) {
        if (filter.lets(rate))
            page.take([&] { return written(request, rate); });
    });
    return done ? page.response() : problem(done.error());
}

Response oneOf(const Services &services, const Request &request, const Given &given)
{
    const std::string id = request.pathParameter("id");
    std::optional<QJsonObject> found;
    const auto done = eachRate(services, [&](const AppliedRate &rate) {
        if (rate.id == id)
            found = written(request, rate);
    });
    if (!done)
        return problem(done.error());
    return found ? thing(*found, pageIn(given))
                 : problem({ErrorCode::NotFound, "there is no applied billing rate of that id"});
}

} // namespace

void addTmfRateRoutes(Router &router, Services &services)
{
    const auto list = [&services](const Request &request, const Given &given) {
        return listOf(services, request, given);
    };
    const auto one = [&services](const Request &request, const Given &given) {
        return oneOf(services, request, given);
    };
    router.add("GET", rateDoor,
               reading(listSpec({{"isBilled", WordRule{{"true", "false"}}, false},
                                 {"bill.id", TextRule{}, false},
                                 {"product.id", TextRule{}, false}}),
                       list),
               {.summary = "What is charged so far and what was billed, line by line (TMF678)",
                .answers = "array of tmfRate"});
    router.add(
        "GET", std::string(rateDoor) + "/{id}", reading(thingSpec(), one),
        {.summary = "One line that is charged or was billed (TMF678)", .answers = "tmfRate"});
}

} // namespace turbolane::backend::http
