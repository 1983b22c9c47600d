// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billoutline.h"
#include "ui/invoices/invoicewords.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InvoiceOutline)
};

Money added(Money sum, Money part)
{
    const auto total = sum.plus(part);
    return total ? *total : sum;
}

bool isOfOneOwner(const BillItem &first, const BillItem &second)
{
    return first.connection == second.connection && first.port == second.port;
}

BillNode headingOf(const BillItem &item, Money nothing)
{
    return {.kind = BillNode::Kind::Connection,
            .depth = 1,
            .connection = item.connection,
            .title = text::fromStd(item.name),
            .owner = text::fromStd(item.name),
            .exact = nothing,
            .shown = nothing,
            .hasParts = true,
            .port = item.port};
}

/// A plan that was changed within the month leaves two items of one charge.
bool hasTwin(const BillItem &item, const std::vector<BillItem> &items)
{
    return std::ranges::any_of(items, [&item](const BillItem &other) {
        return other.kind == item.kind && other.charge == item.charge && isOfOneOwner(other, item)
            && other.plan != item.plan;
    });
}

BillNode nodeOf(const BillItem &item, const QTimeZone &zone)
{
    return {.kind = BillNode::Kind::Line,
            .depth = 2,
            .connection = item.connection,
            .charge = item.charge,
            .title = itemTitle(item, zone),
            .owner = text::fromStd(item.name),
            .billed = item.billed,
            .rows = item.rows,
            .exact = item.exact,
            .shown = item.net,
            .port = item.port,
            .item = item.number,
            .note = noteWords(item),
            .plan = item.plan,
            .isCorrection = item.kind == ItemKind::Correction};
}

void addUp(BillNode &heading, const BillNode &part)
{
    heading.exact = added(heading.exact, part.exact);
    heading.billed += part.billed;
    heading.rows += part.rows;
}

BillNode taxNode(const TaxLine &tax, int number)
{
    const QString rate = text::percent(tax.ratePpm, 1'000'000, tax.ratePpm % 10'000 == 0 ? 0 : 2);
    return {.kind = BillNode::Kind::Tax,
            .depth = 1,
            .title = Words::tr("%1, %2 of %3", "tax, rate, net")
                         .arg(text::fromStd(tax.name), rate,
                              text::money(tax.net, text::Decimals::Cents)),
            .exact = tax.tax,
            .shown = tax.tax,
            .item = number};
}

QString documentTitle(const Invoice &invoice, const QTimeZone &zone)
{
    const QString number = text::fromStd(invoice.id.text());
    const QString month = monthOfYear(invoice.month.from(), zone);
    return invoice.kind == InvoiceKind::CreditNote
        ? Words::tr("Credit note %1, %2", "number, month").arg(number, month)
        : Words::tr("Invoice %1, %2", "number, month").arg(number, month);
}

} // namespace

QString itemTitle(const BillItem &item, const QTimeZone &zone)
{
    const QString charge = words::of(item.charge);
    const QString month = monthOfYear(item.period.from(), zone);
    switch (item.kind) {
    case ItemKind::Usage:
        return Words::tr("%1, %2", "charge, length").arg(charge, text::duration(item.billed));
    case ItemKind::Correction:
        return Words::tr("%1, correction of %2", "charge, month").arg(charge, month);
    case ItemKind::ServiceLevelCredit: return Words::tr("Service level credit");
    case ItemKind::EarlyTermination: return Words::tr("Early termination");
    case ItemKind::DisputeCredit: return Words::tr("%1, credit", "charge").arg(charge);
    }
    return charge;
}

QList<BillNode> invoiceOutline(const Invoice &invoice)
{
    const QTimeZone zone = zoneOf(invoice);
    const Money nothing = Money::zero(invoice.total.currency());
    QList<BillNode> nodes{{.title = documentTitle(invoice, zone),
                           .exact = nothing,
                           .shown = invoice.total,
                           .hasParts = !invoice.items.empty(),
                           .note = Words::tr("Connections and ports add their items; tax is "
                                             "rounded once for the document.")}};
    std::vector<const BillItem *> done; // one of each owner
    for (const BillItem &first : invoice.items) {
        if (std::ranges::any_of(done,
                                [&](const BillItem *known) { return isOfOneOwner(*known, first); }))
            continue;
        done.push_back(&first);
        const qsizetype heading = nodes.size();
        nodes.append(headingOf(first, nothing));
        for (const BillItem &item : invoice.items) {
            if (!isOfOneOwner(item, first))
                continue;
            BillNode node = nodeOf(item, zone);
            if (hasTwin(item, invoice.items))
                node.title = titleWithPlan(node.title, item.plan);
            addUp(nodes[heading], node);
            addUp(nodes[0], node);
            nodes[heading].shown = added(nodes[heading].shown, node.shown);
            nodes.append(node);
        }
    }
    for (std::size_t place = 0; place < invoice.taxes.size(); ++place) {
        nodes.append(taxNode(invoice.taxes[place], int(place + 1)));
        nodes[0].exact = added(nodes[0].exact, invoice.taxes[place].tax);
    }
    return nodes;
}

} // namespace turbolane::ui
