// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"
#include "ui/kit/keyedlistmodel.h"

namespace turbolane::ui {

/// A connection as tables show it, with the names of its ends and what it has cost this month.
struct ConnectionRow {
    Connection connection;
    QString port; ///< "KG-FRA-01"
    QString portCity;
    QString onRamp; ///< "AWS us-east-1"
    QString onRampCity;
    QString provider; ///< "aws"
    Money perHour = Money::zero(Currency::of("EUR")); ///< just now, a running boost included
    Money monthToDate = Money::zero(Currency::of("EUR")); ///< its lines' rounded amounts
    bool isBoosted = false;

    const ConnectionId &key() const { return connection.id; }
    friend bool operator==(const ConnectionRow &, const ConnectionRow &) = default;
};

class ConnectionsModel final : public KeyedListModel<ConnectionRow> {
    Q_OBJECT

public:
    enum Column { Name, State, Bandwidth, RoundTrip, PerHour, MonthToDate, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        SortRole,
        ProviderRole,
        DetailRole, ///< "Frankfurt to AWS us-east-1, Ashburn"
        RateRole, ///< "2 Gbps"
        StateRole, ///< int(ProductState)
        BoostedRole,
        GoneRole, ///< terminated or cancelled
        ToneRole, ///< int(Tone) of its state
        SearchRole ///< everything a search may name, folded
    };

    using KeyedListModel::KeyedListModel;

    /// For the headings of the columns that hold money.
    void setCurrency(Currency currency);

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const ConnectionRow &row, int column, int role) const override;
    QVariant shown(const ConnectionRow &row, Column column) const;
    QVariant sortKey(const ConnectionRow &row, Column column) const;
    QString spoken(const ConnectionRow &row) const;
    static QString stateOf(const ConnectionRow &row);
    static turbolane::Bandwidth rateOf(const Connection &connection);

    QString m_sign = QStringLiteral("\u20ac");
};

} // namespace turbolane::ui
