// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/billoutline.h"
#include "ui/kit/keyedlistmodel.h"

namespace turbolane::ui {

/// What can be seen of the explained bill, line by line.
class BillOutlineModel final : public KeyedListModel<BillNode> {
    Q_OBJECT

public:
    enum Column { Title, Amount, ColumnCount };
    enum Role {
        DepthRole = Qt::UserRole,
        HasPartsRole,
        IsOpenRole,
        KeyRole, ///< BillNode::key()
        ProviderRole
    };

    using KeyedListModel::KeyedListModel;

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const BillNode &node, int column, int role) const override;
};

} // namespace turbolane::ui
