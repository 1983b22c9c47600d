// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/invoicing.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace turbolane::backend {

namespace {

constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t minutesAnHour = 60;
constexpr const char *percentileRule =
    "95th percentile: of the 5-minute samples of the month in rising order, those without traffic "
    "included, the one at 95 in 100, rounded up (nearest rank), above the committed bandwidth";

using LineKey = std::tuple<ConnectionId, PortId, ChargeKind>;

/// What was billed for one line of a month: the usage, and every correction since.
struct Billed {
    std::string name;
    Seconds billed{0};
    std::int64_t rows = 0;
    std::int64_t exact = 0;
    std::int64_t net = 0;
};

void add(std::map<LineKey, Billed> &lines, const LineKey &key, const Billed &more, int sign)
{
    Billed &line = lines[key];
    if (!more.name.empty())
        line.name = more.name;
    line.billed += sign * more.billed;
    line.rows += sign * more.rows;
    line.exact += sign * more.exact;
    line.net += sign * more.net;
}

/// The rule by which such a line is worked out is a part of the document.
std::string ruleOf(ChargeKind charge)
{
    return charge == ChargeKind::Percentile ? percentileRule : "";
}

Result<std::vector<TaxLine>> taxesOn(Money net, const std::optional<TaxRate> &rate)
{
    if (!rate)
        return std::vector<TaxLine>();
    std::int64_t minor = 0;
    constexpr std::int64_t microsPerMinor = 10'000;
    if (!divideRounded(Wide(net.inMicros()) * rate->ratePpm, Wide(million) * microsPerMinor,
                       Rounding::HalfUp, &minor))
        return Error{ErrorCode::Overflow, "a tax out of range"};
    const Money tax = Money::micros(minor * microsPerMinor, net.currency());
    return std::vector{TaxLine{rate->name, rate->ratePpm, net, tax}};
}

} // namespace

std::vector<BillItem> itemsOf(const std::vector<BillLine> &lines, Interval month)
{
    std::vector<BillItem> items;
    for (const BillLine &line : lines)
        items.push_back({.kind = ItemKind::Usage,
                         .charge = line.kind,
                         .connection = line.connection,
                         .port = line.port,
                         .name = line.connectionName,
                         .period = month,
                         .billed = line.billed,
                         .rows = line.rows,
                         .exact = line.exact,
                         .net = line.rounded,
                         .note = ruleOf(line.kind),
                         .plan = line.plan});
    return items;
}

ChargeFilter rowsUnder(const BillItem &item)
{
    ChargeFilter its{.connection = {}, .kind = item.charge, .boost = {}};
    if (isOfPort(item.charge))
        its.port = item.port;
    else
        its.connection = item.connection;
    return its;
}

bool isUnder(const BillItem &item, const UsageRow &row)
{
    return item.plan.isEmpty() || item.plan == row.plan;
}

Result<std::vector<BillItem>> correctionsOf(const std::vector<BillLine> &now,
                                            const std::vector<BillItem> &billed, Interval month)
{
    std::map<LineKey, Billed> differences;
    std::optional<Currency> currency;
    for (const BillLine &line : now) {
        currency = line.exact.currency();
        add(differences, {line.connection, line.port, line.kind},
            {line.connectionName, line.billed, line.rows, line.exact.inMicros(),
             line.rounded.inMicros()},
            1);
    }
    for (const BillItem &item : billed) {
        const bool isUsage = item.kind == ItemKind::Usage || item.kind == ItemKind::Correction;
        if (!isUsage || item.period != month)
            continue;
        currency = item.exact.currency();
        add(differences, {item.connection, item.port, item.charge},
            {item.name, item.billed, item.rows, item.exact.inMicros(), item.net.inMicros()}, -1);
    }
    std::vector<BillItem> items;
    for (const auto &[key, line] : differences) {
        const auto &[connection, port, charge] = key;
        if (line.exact == 0 && line.net == 0)
            continue;
        items.push_back({.kind = ItemKind::Correction,
                         .charge = charge,
                         .connection = connection,
                         .port = port,
                         .name = line.name,
                         .period = month,
                         .billed = line.billed,
                         .rows = line.rows,
                         .exact = Money::micros(line.exact, *currency),
                         .net = Money::micros(line.net, *currency),
                         .note = ruleOf(charge)});
    }
    return items;
}

std::optional<BillItem> serviceLevelCredit(const BillItem &base, std::int64_t minutesLost,
                                           const CreditRule &rule)
{
    if (minutesLost <= 0)
        return std::nullopt;
    const std::int64_t hours = (minutesLost + minutesAnHour - 1) / minutesAnHour;
    const Wide asked = Wide(hours) * rule.ppmAnHour;
    const auto share = std::int64_t(std::min(asked, Wide(rule.mostPpm)));
    const Result<Money> credit = base.net.times(-share, million, Rounding::HalfUp);
    if (!credit || credit->isZero())
        return std::nullopt;
    BillItem item = base;
    item.kind = ItemKind::ServiceLevelCredit;
    item.billed = Seconds(0);
    item.rows = 0;
    item.exact = *credit;
    item.net = credit->roundedToMinor(Rounding::HalfUp);
    item.note = std::to_string(minutesLost) + " min";
    item.basis = CreditBasis{.minutes = minutesLost,
                             .ppmAnHour = rule.ppmAnHour,
                             .mostPpm = rule.mostPpm,
                             .base = base.net};
    if (item.net.isZero())
        return std::nullopt;
    return item;
}

Result<Invoice> invoiceOf(const InvoiceHead &head, std::vector<BillItem> items)
{
    Result<Money> net = Money::zero(head.currency);
    int number = 0;
    for (BillItem &item : items) {
        item.number = ++number;
        net = net->plus(item.net);
        if (!net)
            return net.error();
    }
    Result<std::vector<TaxLine>> taxes = taxesOn(*net, head.tax);
    if (!taxes)
        return taxes.error();
    Result<Money> total = *net;
    for (const TaxLine &line : *taxes) {
        total = total->plus(line.tax);
        if (!total)
            return total.error();
    }
    return Invoice{.id = head.id,
                   .carrier = head.carrier,
                   .customer = head.customer,
                   .month = head.month,
                   .timeZone = head.timeZone,
                   .issuedAt = head.issuedAt,
                   .dueAt = head.dueAt,
                   .rounding = head.rounding,
                   .items = std::move(items),
                   .net = *net,
                   .taxes = std::move(*taxes),
                   .total = *total};
}

Result<Invoice> creditNoteFor(const Invoice &invoice, const InvoiceHead &head,
                              const std::vector<TakenBack> &back)
{
    std::vector<BillItem> items;
    for (const TakenBack &taken : back) {
        const auto found =
            std::find_if(invoice.items.begin(), invoice.items.end(),
                         [&taken](const BillItem &item) { return item.number == taken.item; });
        if (found == invoice.items.end())
            return Error{ErrorCode::NotFound, "the invoice has no such item", "/item"};
        const std::int64_t micros = taken.amount.inMicros();
        if (taken.amount.currency() != found->net.currency() || micros <= 0
            || micros > found->net.inMicros()
            || taken.amount.roundedToMinor(Rounding::HalfUp) != taken.amount)
            return Error{ErrorCode::OutOfRange,
                         "a credit is above zero, in whole hundredths, and not above the item's "
                             + found->net.amountText(),
                         "/amount"};
        BillItem item = *found;
        item.kind = ItemKind::DisputeCredit;
        item.billed = Seconds(0);
        item.rows = 0;
        item.exact = Money::micros(-micros, taken.amount.currency());
        item.net = item.exact;
        item.note = taken.note;
        items.push_back(std::move(item));
    }
    if (items.empty())
        return Error{ErrorCode::OutOfRange, "a credit note takes something back"};
    InvoiceHead taxed = head;
    if (!invoice.taxes.empty())
        taxed.tax = TaxRate{.country = {},
                            .name = invoice.taxes.front().name,
                            .ratePpm = invoice.taxes.front().ratePpm,
                            .from = {}};
    Result<Invoice> note = invoiceOf(taxed, std::move(items));
    if (note) {
        note->kind = InvoiceKind::CreditNote;
        note->corrects = invoice.id;
        note->month = invoice.month;
    }
    return note;
}

} // namespace turbolane::backend
