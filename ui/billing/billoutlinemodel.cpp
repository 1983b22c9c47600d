// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billoutlinemodel.h"

#include "ui/style/providermark.h"
#include "ui/text.h"

namespace turbolane::ui {

namespace {

text::Decimals decimalsOf(const BillNode &node)
{
    return node.kind == BillNode::Kind::Boost ? text::Decimals::Exact : text::Decimals::Cents;
}

QString spoken(const BillNode &node)
{
    const QString amount = text::money(node.shown, decimalsOf(node));
    const QString title = node.provider.isEmpty()
        ? node.title
        : BillOutlineModel::tr("%1 to %2", "connection, cloud provider")
              .arg(node.title, providerName(node.provider));
    if (!node.hasParts)
        return BillOutlineModel::tr("%1, %2", "line of the bill, amount").arg(title, amount);
    return node.isOpen ? BillOutlineModel::tr("%1, %2, open").arg(title, amount)
                       : BillOutlineModel::tr("%1, %2, folded").arg(title, amount);
}

} // namespace

QVariant BillOutlineModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == Title ? tr("Explain this bill") : QString();
}

QVariant BillOutlineModel::cell(const BillNode &node, int column, int role) const
{
    switch (role) {
    case DepthRole: return node.depth;
    case HasPartsRole: return node.hasParts;
    case IsOpenRole: return node.isOpen;
    case KeyRole: return node.key();
    case ProviderRole: return node.provider;
    case Qt::AccessibleTextRole: return spoken(node);
    case Qt::ToolTipRole: return column == Title ? node.title : QVariant();
    case Qt::DisplayRole: break;
    default: return {};
    }
    switch (Column(column)) {
    case Title: return node.title;
    case Amount: return text::amount(node.shown, decimalsOf(node));
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
