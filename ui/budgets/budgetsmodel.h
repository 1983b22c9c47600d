// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "ui/budgets/budgetwords.h"
#include "ui/kit/keyedlistmodel.h"

#include <string>

namespace turbolane::ui {

struct BudgetRow {
    std::string id;
    QString name;
    QString covers;
    QString left;
    Tone tone = Tone::Neutral;

    const std::string &key() const { return id; }
    friend bool operator==(const BudgetRow &, const BudgetRow &) = default;
};

QList<BudgetRow> budgetRows(const client::Picture &picture);

class BudgetsModel final : public KeyedListModel<BudgetRow> {
    Q_OBJECT

public:
    enum Column { Name, Covers, Left, ColumnCount };
    enum Role { ToneRole = Qt::UserRole };

    using KeyedListModel::KeyedListModel;

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const BudgetRow &row, int column, int role) const override;
};

} // namespace turbolane::ui
