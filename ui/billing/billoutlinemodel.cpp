// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billoutlinemodel.h"

#include "ui/text.h"

namespace turbolane::ui {

QVariant BillOutlineModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == Title ? tr("Explain this bill") : QString();
}

QVariant BillOutlineModel::cell(const BillNode &node, int column, int role) const
{
    if (role == DepthRole)
        return node.depth;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2").arg(node.title, text::money(node.shown));
    if (role != Qt::DisplayRole)
        return {};
    const bool isRounded = node.kind != BillNode::Kind::Boost;
    switch (Column(column)) {
    case Title: return node.title;
    case Amount:
        return text::amount(node.shown, isRounded ? text::Decimals::Cents : text::Decimals::Exact);
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
