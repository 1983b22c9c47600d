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
    Q_DECLARE_TR_FUNCTIONS(BillOutline)
};

/// One customer's month is far below what an amount can hold.
Money added(Money sum, Money part)
{
    const auto total = sum.plus(part);
    return total ? *total : sum;
}

QString lineTitle(const BillLine &line, qsizetype boosts)
{
    switch (line.kind) {
    case ChargeKind::Base: return Words::tr("Base, %1").arg(text::duration(line.billed));
    case ChargeKind::Boost:
        return boosts == 0 ? Words::tr("Boosts") : Words::tr("Boosts, %1").arg(text::count(boosts));
    case ChargeKind::Port: return Words::tr("Port, %1").arg(text::duration(line.billed));
    case ChargeKind::CrossConnect:
        return Words::tr("Cross connect, %1").arg(text::duration(line.billed));
    case ChargeKind::Data:
    case ChargeKind::Percentile:
    case ChargeKind::Pool:
    case ChargeKind::CloudFee:
    case ChargeKind::EarlyTermination: return words::of(line.kind);
    }
    return {};
}

QString boostTitle(Instant from, Seconds billed, bool isRunning)
{
    const QString began = text::day(from) + u' ' + text::time(from);
    return isRunning
        ? Words::tr("%1, %2 so far", "moment, length").arg(began, text::duration(billed))
        : Words::tr("%1, %2", "moment, length").arg(began, text::duration(billed));
}

BillNode boostNode(const UsageRow &row, const BillLine &line)
{
    const Money nothing = Money::zero(line.exact.currency());
    return {.kind = BillNode::Kind::Boost,
            .depth = 3,
            .connection = row.connection,
            .charge = ChargeKind::Boost,
            .boost = row.boost,
            .owner = text::fromStd(line.connectionName),
            .exact = nothing,
            .shown = nothing,
            .plan = line.plan};
}

bool isUnder(const BillLine &line, const UsageRow &row)
{
    return row.connection == line.connection && row.port == line.port && row.kind == line.kind
        && row.plan == line.plan;
}

/// A plan that was changed within the month leaves two lines of one charge.
bool hasTwin(const BillLine &line, const std::vector<BillLine> &lines)
{
    return std::ranges::any_of(lines, [&line](const BillLine &other) {
        return other.connection == line.connection && other.port == line.port
            && other.kind == line.kind && other.plan != line.plan;
    });
}

/// The boosts of a line, newest first, each with its exact sum.
QList<BillNode> boostNodes(const BillLine &line, const std::vector<UsageRow> &rows)
{
    struct Span {
        Instant from;
        bool isRunning;
    };
    QList<BillNode> nodes;
    QList<Span> spans;
    for (const UsageRow &row : rows) {
        if (!isUnder(line, row))
            continue;
        auto place = std::ranges::find(nodes, row.boost, &BillNode::boost) - nodes.begin();
        if (place == nodes.size()) {
            nodes.append(boostNode(row, line));
            spans.append({row.time.from(), false});
        }
        BillNode &node = nodes[place];
        node.exact = added(node.exact, row.amount);
        node.shown = node.exact;
        node.billed += row.billed;
        ++node.rows;
        spans[place].from = std::min(spans[place].from, row.time.from());
        spans[place].isRunning = spans[place].isRunning || row.open;
        node.title = boostTitle(spans[place].from, node.billed, spans[place].isRunning);
    }
    std::ranges::reverse(nodes);
    return nodes;
}

void addLine(QList<BillNode> &nodes, const BillLine &line, const std::vector<UsageRow> &rows)
{
    const QList<BillNode> boosts =
        line.kind == ChargeKind::Boost ? boostNodes(line, rows) : QList<BillNode>();
    nodes.append({.kind = BillNode::Kind::Line,
                  .depth = 2,
                  .connection = line.connection,
                  .charge = line.kind,
                  .title = lineTitle(line, boosts.size()),
                  .owner = text::fromStd(line.connectionName),
                  .billed = line.billed,
                  .rows = line.rows,
                  .exact = line.exact,
                  .shown = line.rounded,
                  .hasParts = !boosts.isEmpty(),
                  .port = line.port,
                  .plan = line.plan});
    nodes.append(boosts);
}

void addUp(BillNode &heading, const BillLine &line)
{
    heading.exact = added(heading.exact, line.exact);
    heading.shown = added(heading.shown, line.rounded);
    heading.billed += line.billed;
    heading.rows += line.rows;
}

QString monthTitle(const Charges &charges, const QTimeZone &zone)
{
    return Words::tr("%1 so far", "month").arg(monthOfYear(charges.month.from(), zone));
}

} // namespace

QString BillNode::key() const
{
    return QStringLiteral("%1/%2/%3/%4/%5/%6")
        .arg(int(kind))
        .arg(text::fromStd(port.isEmpty() ? connection.text() : port.text()))
        .arg(charge ? int(*charge) : 0)
        .arg(text::fromStd(boost.text()))
        .arg(item)
        .arg(text::fromStd(plan.text()));
}

QString titleWithPlan(const QString &title, const PlanId &plan)
{
    return Words::tr("%1, %2", "what a line is for, its plan")
        .arg(title, text::isolated(text::fromStd(plan.text())));
}

QList<BillNode> billOutline(const Charges &charges, const std::vector<UsageRow> &rows,
                            const QTimeZone &carrierZone)
{
    const Money nothing = Money::zero(charges.total.currency());
    QList<BillNode> nodes;
    nodes.append({.title = monthTitle(charges, carrierZone),
                  .exact = nothing,
                  .shown = charges.total, // the carrier's own sum, to be met by the lines'
                  .hasParts = !charges.lines.empty()});
    std::vector<std::pair<ConnectionId, PortId>> done; // of a line one is named
    for (const BillLine &first : charges.lines) {
        const std::pair owner(first.connection, first.port);
        if (std::ranges::find(done, owner) != done.end())
            continue;
        done.push_back(owner);
        const qsizetype heading = nodes.size();
        nodes.append({.kind = BillNode::Kind::Connection,
                      .depth = 1,
                      .connection = first.connection,
                      .title = text::fromStd(first.connectionName),
                      .owner = text::fromStd(first.connectionName),
                      .exact = nothing,
                      .shown = nothing,
                      .hasParts = true,
                      .port = first.port});
        for (const BillLine &line : charges.lines) {
            if (line.connection != first.connection || line.port != first.port)
                continue;
            addUp(nodes[heading], line);
            addUp(nodes[0], line);
            nodes[0].shown = charges.total;
            const qsizetype at = nodes.size();
            addLine(nodes, line, rows);
            if (hasTwin(line, charges.lines))
                nodes[at].title = titleWithPlan(nodes[at].title, line.plan);
        }
    }
    return nodes;
}

QList<BillNode> withOpen(const QList<BillNode> &all, const QSet<QString> &open)
{
    QList<BillNode> seen;
    int deepest = 0;
    for (const BillNode &node : all) {
        if (node.depth > deepest)
            continue;
        seen.append(node);
        seen.last().isOpen = node.hasParts && open.contains(node.key());
        deepest = node.depth + (seen.last().isOpen ? 1 : 0);
    }
    return seen;
}

QList<BillNode> partsOf(const QList<BillNode> &all, const QString &key)
{
    QList<BillNode> parts;
    const auto whole =
        std::ranges::find_if(all, [&](const BillNode &node) { return node.key() == key; });
    if (whole == all.end())
        return parts;
    for (auto part = whole + 1; part != all.end() && part->depth > whole->depth; ++part)
        if (part->depth == whole->depth + 1)
            parts.append(*part);
    return parts;
}

QStringList keysAbove(const QList<BillNode> &all, const QString &key)
{
    QStringList above;
    for (const BillNode &node : all) {
        above.resize(std::min(above.size(), qsizetype(node.depth)));
        if (node.key() == key) {
            std::ranges::reverse(above);
            return above;
        }
        above.append(node.key());
    }
    return {};
}

std::vector<UsageRow> rowsOf(const BillNode &node, const std::vector<UsageRow> &rows)
{
    std::vector<UsageRow> own;
    std::ranges::copy_if(rows, std::back_inserter(own), [&](const UsageRow &row) {
        return (node.connection.isEmpty() || row.connection == node.connection)
            && (node.port.isEmpty() || row.port == node.port)
            && (!node.charge || row.kind == *node.charge)
            && (node.boost.isEmpty() || row.boost == node.boost)
            && (node.plan.isEmpty() || row.plan == node.plan);
    });
    return own;
}

Money sumOf(const std::vector<UsageRow> &rows, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const UsageRow &row : rows)
        sum = added(sum, row.amount);
    return sum;
}

bool areOfOneSecond(const Charges &charges, const std::vector<UsageRow> &rows)
{
    return std::ranges::all_of(charges.lines, [&](const BillLine &line) {
        std::vector<UsageRow> own;
        std::ranges::copy_if(rows, std::back_inserter(own),
                             [&line](const UsageRow &row) { return isUnder(line, row); });
        return own.empty() || sumOf(own, line.exact.currency()) == line.exact;
    });
}

QString rowsAsText(const std::vector<UsageRow> &rows)
{
    QString all =
        QStringLiteral("record\tconnection\tport\tkind\tboost\tfrom\tto\tband\tseconds\tkbps\t"
                       "per hour\tamount\tcurrency\n");
    for (const UsageRow &row : rows) {
        const std::string fields[] = {row.id.text(),
                                      row.connection.text(),
                                      row.port.text(),
                                      std::string(wireName(row.kind)),
                                      row.boost.text(),
                                      turbolane::text(row.time.from()),
                                      turbolane::text(row.time.to()),
                                      std::string(wireName(row.band)),
                                      std::to_string(row.billed.count()),
                                      std::to_string(row.bandwidth.inKbps()),
                                      row.rate.perHour().amountText(),
                                      row.amount.amountText(),
                                      row.amount.currency().text()};
        QStringList words;
        for (const std::string &field : fields)
            words.append(text::fromStd(field));
        all += words.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return all;
}

} // namespace turbolane::ui
