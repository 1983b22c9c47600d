// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/groupsmodel.h"

#include "ui/charts/costplot.h"
#include "ui/text.h"
#include "ui/textorder.h"

#include <algorithm>

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
