// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "ui/kit/keyedlistmodel.h"
#include "ui/palette/finding.h"

namespace turbolane::ui {

class FindingsModel final : public KeyedListModel<Finding> {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, IconRole, IsDeedRole };

    using KeyedListModel::KeyedListModel;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int columns() const override { return 1; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const Finding &row, int column, int role) const override;
};

} // namespace turbolane::ui
