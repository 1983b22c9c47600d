// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/budgets/budgetsmodel.h"

#include "ui/text.h"

namespace turbolane::ui {

QList<BudgetRow> budgetRows(const client::Picture &picture)
{
    QList<BudgetRow> rows;
    for (const Budget &budget : picture.budgets())
        rows.append({.id = budget.id.text(),
                     .name = text::fromStd(budget.name),
                     .covers = coveredBy(budget, picture),
                     .left = leftWord(budget),
                     .tone = toneOf(budget)});
    return rows;
}

QVariant BudgetsModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name: return tr("Budget");
    case Covers: return tr("Covers");
    case Left: return tr("This month");
    case ColumnCount: break;
    }
    return {};
}

QVariant BudgetsModel::cell(const BudgetRow &row, int column, int role) const
{
    if (role == ToneRole)
        return int(row.tone);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name: return row.name;
    case Covers: return row.covers;
    case Left: return row.left;
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
