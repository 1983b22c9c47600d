// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/spend.h"
#include "ui/billing/billoutline.h"
#include "ui/kit/keyedlistmodel.h"

namespace turbolane::ui {

/// What one connection, port, tag, cost centre or carrier has cost, or a part of the chart.
struct GroupRow {
    QString id;
    QString name;
    Money total;
    std::optional<int> series = {}; ///< in what the chart beside it draws it

    const QString &key() const { return id; }
    friend bool operator==(const GroupRow &, const GroupRow &) = default;
};

/// The dearest first, what is in no group last. drawn: the connections that the chart tells apart.
QList<GroupRow> groupRows(const GroupedCharges &charges, const std::vector<ConnectionSpend> &drawn);

/// The lines of an explained bill as the chart stacks them, from the top down: all boosts, ports,
/// and the connections without their boosts. Together they are what the bill is before tax.
QList<GroupRow> seriesRows(const QList<BillNode> &bill, const std::vector<ConnectionSpend> &drawn);

class GroupsModel final : public KeyedListModel<GroupRow> {
    Q_OBJECT

public:
    enum Column { Name, Total, ColumnCount };
    enum Role { Series = Qt::UserRole }; ///< int; of those the chart draws

    using KeyedListModel::KeyedListModel;

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const GroupRow &row, int column, int role) const override;
};

} // namespace turbolane::ui
