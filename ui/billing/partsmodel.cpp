// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/partsmodel.h"

#include "ui/text.h"
#include "ui/textorder.h"

namespace turbolane::ui {

void PartsModel::setCurrency(Currency currency)
{
    const QString sign = text::currencySign(currency);
    if (sign == m_sign)
        return;
    m_sign = sign;
    emit headerDataChanged(Qt::Horizontal, Exact, Rounded);
}

QVariant PartsModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column >= Rows ? text::ofFigures : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Title: return tr("Made of");
    case Rows: return tr("Usage rows");
    case Billed: return tr("Seconds");
    case Exact: return tr("%1, exact").arg(m_sign);
    case Rounded: return tr("%1, rounded").arg(m_sign);
    case ColumnCount: break;
    }
    return {};
}

QVariant PartsModel::cell(const BillNode &node, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role == Qt::AccessibleTextRole && column == Title)
        return tr("%1, %2").arg(node.title, text::money(node.shown, text::Decimals::Cents));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Title: return node.title;
    case Rows: return text::count(node.rows);
    case Billed: return text::count(node.billed.count());
    case Exact: return text::amount(node.exact, text::Decimals::Micros);
    case Rounded: return text::amount(node.shown, text::Decimals::Cents);
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
