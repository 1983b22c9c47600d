// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "ui/kit/keyedlistmodel.h"
#include "ui/text.h"

namespace turbolane::ui {

/// A usage row as the table holds it.
struct UsageEntry {
    UsageRow usage;

    /// What is taken back may have the number of what takes its place.
    std::string key() const { return usage.id.text() + (usage.takenBack ? "-" : ""); }
    friend bool operator==(const UsageEntry &, const UsageEntry &) = default;
};

class UsageRowsModel final : public KeyedListModel<UsageEntry> {
    Q_OBJECT

public:
    enum Column { Record, Day, From, To, Band, Billed, PerHour, Amount, ColumnCount };

    using KeyedListModel::KeyedListModel;

    void show(const std::vector<UsageRow> &rows, Currency currency);
    /// Of the amounts in this table: all alike, so that point stands under point.
    text::Decimals decimals() const { return m_decimals; }

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const UsageEntry &entry, int column, int role) const override;

    QString m_sign;
    text::Decimals m_decimals = text::Decimals::Exact;
};

} // namespace turbolane::ui
