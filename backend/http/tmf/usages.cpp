// SPDX-License-Identifier: GPL-3.0-or-later

// TMF635 usage management v4, to be read: each usage row is a usage.

#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/http/handlers/fields.h"
#include "backend/http/handlers/handlers.h"
#include "backend/http/jsonobject.h"
#include "backend/http/problem.h"
#include "backend/http/tmf/paging.h"
#include "backend/invoices/invoiceservice.h"

#include <algorithm>
#include <charconv>

namespace turbolane::backend::http {

using namespace tmf;

namespace {

constexpr std::string_view usageDoor = "/tmf-api/usageManagement/v4/usage";

/// A month that was charged for, and by what it was billed.
struct BilledMonth {
    Interval month = Interval::between({}, {});
    std::optional<Invoice> invoice = {};
    Instant ratedAt{};
};

/// What of the usage is asked for.
struct UsageFilter {
    std::optional<bool> isBilled;
    std::optional<ChargeKind> kind;
    std::optional<Instant> from;
    std::optional<Instant> to;

    bool lets(const UsageRow &row) const
    {
        return (!from || row.time.from() >= *from) && (!to || row.time.from() < *to);
    }
    bool lets(const BilledMonth &one) const
    {
        return (!isBilled || *isBilled == one.invoice.has_value())
            && (!from || one.month.to() > *from) && (!to || one.month.from() < *to);
    }
    bool isOfTime() const { return from || to; }
};

/// The newest first; those that are not billed yet before the others.
std::vector<BilledMonth> monthsOf(const Services &services)
{
    std::vector<BilledMonth> months;
    for (const Interval &month : services.invoices.openMonths())
        months.push_back({month, std::nullopt, services.clock.now()});
    for (const Invoice &invoice : services.invoices.all())
        if (invoice.kind == InvoiceKind::Invoice)
            months.push_back({invoice.month, invoice, invoice.issuedAt});
    return months;
}

/// By the counts of the invoice's items, without a row of it.
std::int64_t rowsOf(const Invoice &invoice, const UsageFilter &filter)
{
    std::int64_t rows = 0;
    for (const BillItem &item : invoice.items)
        if (item.kind == ItemKind::Usage && (!filter.kind || *filter.kind == item.charge))
            rows += item.rows;
    return rows;
}

class Characteristics {
public:
    Characteristics &add(const char *name, const char *type, const QJsonValue &value)
    {
        m_all.append(JsonObject()
                         .add("name", std::string(name))
                         .add("valueType", std::string(type))
                         .add("value", value)
                         .take());
        return *this;
    }
    QJsonArray take() { return std::move(m_all); }

private:
    QJsonArray m_all;
};

QJsonArray characteristicsOf(const UsageRow &row)
{
    Characteristics all;
    all.add("startDateTime", "dateTime", toText(text(row.time.from())))
        .add("endDateTime", "dateTime", toText(text(row.time.to())))
        .add("billedSeconds", "integer", qint64(row.billed.count()))
        .add("rateBand", "string", toText(wireName(row.band)))
        .add("isGrowing", "boolean", row.open);
    if (row.kind == ChargeKind::Data || row.kind == ChargeKind::Pool)
        all.add("bytes", "integer", qint64(row.bytes));
    else
        all.add("bandwidthKbps", "integer", qint64(row.bandwidth.inKbps()));
    if (!row.boost.isEmpty())
        all.add("boostId", "string", toText(row.boost.text()));
    return all.take();
}

QJsonObject productOf(const UsageRow &row)
{
    const bool isPort = !row.port.isEmpty();
    if (!isPort && row.connection.isEmpty())
        return {}; // the fee of a pool is the account's
    return JsonObject()
        .add("id", isPort ? row.port.text() : row.connection.text())
        .add("@referredType", std::string(isPort ? "Port" : "Connection"))
        .take();
}

QJsonObject ratingOf(const RatedRow &rated, const BilledMonth &month)
{
    JsonObject rating;
    rating.add("@type", std::string("RatedProductUsage"))
        .add("isBilled", QJsonValue(month.invoice.has_value()))
        .add("offerTariffType", rated.plan == nullptr ? "port" : rated.plan->id.text())
        .add("ratingAmountType", std::string("Total"))
        .add("ratingDate", month.ratedAt)
        .add("taxExcludedRatingAmount", amountOf(rated.row.amount))
        .add("usageRatingTag", std::string("usage"));
    if (const QJsonObject product = productOf(rated.row); !product.isEmpty())
        rating.add("productRef", product);
    return rating.take();
}

QJsonObject usageOf(const Services &services, const Request &request, const RatedRow &rated,
                    const BilledMonth &month)
{
    const UsageRow &row = rated.row;
    const QJsonObject customer = JsonObject()
                                     .add("id", services.catalogue.customer().name)
                                     .add("name", services.catalogue.customer().name)
                                     .add("role", std::string("customer"))
                                     .add("@referredType", std::string("Organization"))
                                     .take();
    return JsonObject()
        .add("id", row.id)
        .add("href", hrefOf(request, usageDoor, row.id.text()))
        .add("@type", std::string("Usage"))
        .add("usageDate", row.time.from())
        .add("usageType", wireName(row.kind))
        .add("status", std::string(month.invoice ? "billed" : "rated"))
        .add("usageCharacteristic", characteristicsOf(row))
        .add("ratedProductUsage", QJsonArray{ratingOf(rated, month)})
        .add("relatedParty", QJsonArray{customer})
        .take();
}

UsageFilter filterIn(const Given &given)
{
    UsageFilter filter;
    if (given.has("status"))
        filter.isBilled = given.text("status") == "billed";
    if (given.has("usageType"))
        filter.kind = chargeKindNamed(given.text("usageType"));
    filter.from = given.optional<Instant>("usageDate.gte");
    filter.to = given.optional<Instant>("usageDate.lt");
    return filter;
}

Result<Done> eachRow(const Services &services, const BilledMonth &month, const ChargeFilter &filter,
                     const Rating::Sink &sink)
{
    return month.invoice ? services.invoices.eachRow(*month.invoice, filter, sink)
                         : services.charging.eachRow(month.month, filter, sink);
}

Response listOf(const Services &services, const Request &request, const Given &given)
{
    const UsageFilter filter = filterIn(given);
    PageOf page(pageIn(given));
    for (const BilledMonth &month : monthsOf(services)) {
        if (!filter.lets(month))
            continue;
        if (month.invoice && !filter.isOfTime() && !page.wants(rowsOf(*month.invoice, filter))) {
            page.skip(rowsOf(*month.invoice, filter));
            continue;
        }
        const auto done =
            eachRow(services, month, {.connection = {}, .kind = filter.kind, .boost = {}},
                    [&](const RatedRow &rated) {
                        if (filter.lets(rated.row))
                            page.take([&] { return usageOf(services, request, rated, month); });
                        return Result<Done>(Done());
                    });
        if (!done)
            return problem(done.error());
    }
    return page.response();
}

/// When the row begins, as its id tells it: the last of its words, in seconds. Not every id does.
std::optional<Instant> beginIn(const std::string &id)
{
    std::int64_t second = 0;
    const std::string last = id.substr(id.rfind('.') + 1);
    const auto [end, bad] = std::from_chars(last.data(), last.data() + last.size(), second);
    if (bad != std::errc() || end != last.data() + last.size())
        return std::nullopt;
    return Instant(Seconds(second));
}

Response oneOf(const Services &services, const Request &request, const Given &given)
{
    const std::string id = request.pathParameter("id");
    const std::optional<Instant> begin = beginIn(id);
    std::optional<QJsonObject> found;
    for (const BilledMonth &month : monthsOf(services)) {
        if (found || (begin && !month.month.contains(*begin)))
            continue;
        const auto done = eachRow(services, month, {}, [&](const RatedRow &rated) {
            if (rated.row.id.text() == id)
                found = usageOf(services, request, rated, month);
            return Result<Done>(Done());
        });
        if (!done)
            return problem(done.error());
    }
    return found ? thing(*found, pageIn(given))
                 : problem({ErrorCode::NotFound, "there is no usage of that id"});
}

} // namespace

void addTmfUsageRoutes(Router &router, Services &services)
{
    const auto list = [&services](const Request &request, const Given &given) {
        return listOf(services, request, given);
    };
    const auto one = [&services](const Request &request, const Given &given) {
        return oneOf(services, request, given);
    };
    router.add("GET", usageDoor,
               reading(listSpec({{"status", WordRule{{"rated", "billed"}}, false},
                                 {"usageType", chargeKindRule, false},
                                 {"usageDate.gte", InstantRule{}, false},
                                 {"usageDate.lt", InstantRule{}, false}}),
                       list),
               {.summary = "Rated usage, the newest month first (TMF635)",
                .answers = "array of tmfUsage"});
    router.add("GET", std::string(usageDoor) + "/{id}", reading(thingSpec(), one),
               {.summary = "One rated usage (TMF635)", .answers = "tmfUsage"});
}

} // namespace turbolane::backend::http
