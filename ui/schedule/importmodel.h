// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "ui/kit/keyedlistmodel.h"
#include "ui/schedule/importflow.h"

namespace turbolane::ui {

class ImportModel final : public KeyedListModel<ImportRow> {
    Q_OBJECT

public:
    enum Column { What, When, Repeats, State, Price, Why, ColumnCount };
    enum Role { ToneRole = Qt::UserRole };

    using KeyedListModel::KeyedListModel;

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const ImportRow &row, int column, int role) const override;
    static QString words(const ImportRow &row, int column);
};

} // namespace turbolane::ui
