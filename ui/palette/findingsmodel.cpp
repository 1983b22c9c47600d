// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/findingsmodel.h"

namespace turbolane::ui {

/// What cannot be done stands there with its reason, and can be read by every means.
Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    return KeyedListModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant FindingsModel::heading(int, int role) const
{
    return role == Qt::DisplayRole ? QVariant(tr("Found")) : QVariant();
}

QVariant FindingsModel::cell(const Finding &row, int, int role) const
{
    const QString detail = row.refusal.isEmpty() ? row.detail : row.refusal;
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "what was found, about it").arg(row.title, detail);
    case DetailRole: return detail;
    case KeysRole: return row.keys.toString(QKeySequence::NativeText);
    case IconRole: return QString::fromLatin1(iconOf(row.kind));
    case IsDeedRole: return isDeed(row.kind) && row.refusal.isEmpty();
    default: return {};
    }
}

} // namespace turbolane::ui
