// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billoutline.h"

#include "ui/text.h"

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

QString lineTitle(const BillLine &line, std::size_t boosts)
{
    switch (line.kind) {
    case ChargeKind::Base: return Words::tr("Base, %1").arg(text::duration(line.billed));
    case ChargeKind::Boost: return Words::tr("Boosts, %1").arg(text::count(std::int64_t(boosts)));
    }
    return {};
}

QString boostTitle(const UsageRow &first, Seconds billed)
{
    //: Date, time, how long.
    return Words::tr("%1 %2, %3")
        .arg(text::date(first.time.from()), text::time(first.time.from()), text::duration(billed));
}

/// The boosts of a line, newest first, each with its exact sum.
QList<BillNode> boostNodes(const BillLine &line, const std::vector<UsageRow> &rows)
{
    QList<BillNode> nodes;
    std::vector<BoostId> seen;
    for (const UsageRow &row : rows) {
        const bool mine = row.connection == line.connection && row.kind == ChargeKind::Boost;
        if (!mine || std::ranges::find(seen, row.boost) != seen.end())
            continue;
        seen.push_back(row.boost);
        Money sum = Money::zero(line.exact.currency());
        Seconds billed{0};
        for (const UsageRow &other : rows)
            if (other.boost == row.boost) {
                sum = added(sum, other.amount);
                billed += other.billed;
            }
        nodes.prepend({.kind = BillNode::Kind::Boost,
                       .depth = 3,
                       .connection = line.connection,
                       .charge = ChargeKind::Boost,
                       .boost = row.boost,
                       .title = boostTitle(row, billed),
                       .exact = sum,
                       .shown = sum});
    }
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
                  .title = lineTitle(line, std::size_t(boosts.size())),
                  .exact = line.exact,
                  .shown = line.rounded});
    nodes.append(boosts);
}

} // namespace

QString BillNode::key() const
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(int(kind))
        .arg(text::fromStd(connection.text()))
        .arg(charge ? int(*charge) : 0)
        .arg(text::fromStd(boost.text()));
}

QList<BillNode> billOutline(const Charges &charges, const std::vector<UsageRow> &rows)
{
    const Money nothing = Money::zero(charges.total.currency());
    QList<BillNode> nodes;
    nodes.append({.title = Words::tr("%1 so far", "month").arg(text::month(charges.asOf)),
                  .exact = nothing,
                  .shown = charges.total});
    std::vector<ConnectionId> done;
    for (const BillLine &first : charges.lines) {
        if (std::ranges::find(done, first.connection) != done.end())
            continue;
        done.push_back(first.connection);
        const qsizetype heading = nodes.size();
        nodes.append({.kind = BillNode::Kind::Connection,
                      .depth = 1,
                      .connection = first.connection,
                      .title = text::fromStd(first.connectionName),
                      .exact = nothing,
                      .shown = nothing});
        for (const BillLine &line : charges.lines) {
            if (line.connection != first.connection)
                continue;
            nodes[heading].exact = added(nodes[heading].exact, line.exact);
            nodes[heading].shown = added(nodes[heading].shown, line.rounded);
            nodes[0].exact = added(nodes[0].exact, line.exact);
            addLine(nodes, line, rows);
        }
    }
    return nodes;
}

std::vector<UsageRow> rowsOf(const BillNode &node, const std::vector<UsageRow> &rows)
{
    std::vector<UsageRow> own;
    std::ranges::copy_if(rows, std::back_inserter(own), [&](const UsageRow &row) {
        return (node.connection.isEmpty() || row.connection == node.connection)
            && (!node.charge || row.kind == *node.charge)
            && (node.boost.isEmpty() || row.boost == node.boost);
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

QString rowsAsText(const std::vector<UsageRow> &rows)
{
    QString all = QStringLiteral("record\tconnection\tkind\tboost\tfrom\tto\tband\tseconds\tkbps\t"
                                 "per hour\tamount\tcurrency\n");
    for (const UsageRow &row : rows) {
        const std::string fields[] = {row.id.text(),
                                      row.connection.text(),
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
