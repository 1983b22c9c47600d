// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/groupsmodel.h"

#include "ui/charts/costplot.h"
#include "ui/text.h"
#include "ui/textorder.h"

#include <algorithm>
#include <map>
#include <set>

namespace turbolane::ui {

namespace {

std::optional<int> seriesOf(const ChargeGroup &group, const std::vector<ConnectionSpend> &drawn)
{
    if (group.connection.isEmpty() || drawn.empty())
        return {};
    const auto its = std::ranges::find(drawn, group.connection, &ConnectionSpend::connection);
    return its == drawn.end() ? costSeries::others : int(its - drawn.begin());
}

} // namespace

QList<GroupRow> groupRows(const GroupedCharges &charges, const std::vector<ConnectionSpend> &drawn)
{
    QList<GroupRow> rows;
    for (const ChargeGroup &group : charges.groups) {
        const QString name = text::fromStd(group.name);
        const QString key = text::fromStd(group.tagKey);
        rows.append({.id = QStringLiteral("%1/%2/%3/%4")
                               .arg(text::fromStd(group.connection.text()),
                                    text::fromStd(group.port.text()), key, name),
                     .name = charges.by == GroupBy::Tag
                         ? GroupsModel::tr("%1: %2", "tag, its value").arg(key, name)
                         : name,
                     .total = group.total,
                     .series = seriesOf(group, drawn)});
    }
    if (charges.rest)
        rows.append({.id = QStringLiteral("rest"),
                     .name = GroupsModel::tr("Everything else"),
                     .total = charges.rest->total});
    return rows;
}

namespace {

int seriesOf(const BillNode &line, const std::vector<ConnectionSpend> &drawn)
{
    if (line.charge == ChargeKind::Boost)
        return costSeries::boosts;
    if (line.charge == ChargeKind::Port || line.charge == ChargeKind::CrossConnect)
        return costSeries::ports;
    const auto its = std::ranges::find(drawn, line.connection, &ConnectionSpend::connection);
    return its == drawn.end() ? costSeries::others : int(its - drawn.begin());
}

QString nameOf(int series, std::size_t ports, const std::vector<ConnectionSpend> &drawn)
{
    if (series == costSeries::boosts)
        return GroupsModel::tr("Boosts, all");
    if (series == costSeries::ports)
        return GroupsModel::tr("Ports, %1", "how many").arg(text::count(std::int64_t(ports)));
    return series == costSeries::others ? GroupsModel::tr("Everything else")
                                        : text::fromStd(drawn[std::size_t(series)].name);
}

} // namespace

QList<GroupRow> seriesRows(const QList<BillNode> &bill, const std::vector<ConnectionSpend> &drawn)
{
    std::map<int, Money> sums;
    std::set<PortId> ports;
    for (const BillNode &node : bill) {
        if (node.kind != BillNode::Kind::Line)
            continue;
        const int series = seriesOf(node, drawn);
        if (series == costSeries::ports)
            ports.insert(node.port);
        const auto [place, isFirst] = sums.try_emplace(series, node.shown);
        const auto sum = isFirst ? Result(node.shown) : place->second.plus(node.shown);
        if (sum)
            place->second = *sum;
    }
    QList<GroupRow> rows;
    for (const auto &[series, sum] : sums)
        rows.prepend({.id = QStringLiteral("series/%1").arg(series),
                      .name = nameOf(series, ports.size(), drawn),
                      .total = sum,
                      .series = series});
    // What has no colour of its own lies under the ports.
    const auto rest = std::ranges::find(rows, std::optional(costSeries::others), &GroupRow::series);
    const auto first = std::ranges::find_if(
        rows, [](const GroupRow &row) { return *row.series < costSeries::ports; });
    if (rest != rows.end())
        rows.move(rest - rows.begin(), first - rows.begin());
    return rows;
}

QVariant GroupsModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == Name ? tr("What") : tr("Cost");
}

QVariant GroupsModel::cell(const GroupRow &row, int column, int role) const
{
    const QString total = text::money(row.total, text::Decimals::Cents);
    if (role == Qt::TextAlignmentRole)
        return int((column == Total ? text::ofFigures : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2", "what, its cost").arg(row.name, total);
    if (role == Series)
        return row.series ? QVariant(*row.series) : QVariant();
    if (role == Qt::ToolTipRole && column == Name)
        return row.name;
    if (role != Qt::DisplayRole)
        return {};
    return column == Name ? row.name : total;
}

} // namespace turbolane::ui
