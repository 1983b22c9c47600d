// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/billoutline.h"
#include "ui/kit/keyedlistmodel.h"

namespace turbolane::ui {

/// What a sum of the bill is made of: the connections of a month, the lines of a connection.
class PartsModel final : public KeyedListModel<BillNode> {
    Q_OBJECT

public:
    enum Column { Title, Rows, Billed, Exact, Rounded, ColumnCount };

    using KeyedListModel::KeyedListModel;

    /// For the headings of the columns that hold money.
    void setCurrency(Currency currency);

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const BillNode &node, int column, int role) const override;

    QString m_sign;
};

} // namespace turbolane::ui
