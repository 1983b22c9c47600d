// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/billproof.h"
#include "domain/whatif.h"
#include "ui/kit/keyedlistmodel.h"

namespace turbolane::ui {

/// An amount twice: as it was, and as it is worked out now.
struct ComparedRow {
    QString id;
    QString title;
    Money before;
    Money after;

    const QString &key() const { return id; }
    friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};

QList<ComparedRow> comparedRows(const BillProof &proof);
/// A connection's lines of one kind are one row, whichever plan they are of.
QList<ComparedRow> comparedRows(const WhatIf &whatIf);
/// after less before.
Money differenceOf(const ComparedRow &row);

class ComparedModel final : public KeyedListModel<ComparedRow> {
    Q_OBJECT

public:
    enum Column { Title, Before, After, Difference, ColumnCount };

    ComparedModel(const QString &before, const QString &after, QObject *parent = nullptr);
    /// For the headings of the columns that hold money.
    void setCurrency(Currency currency);

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const ComparedRow &row, int column, int role) const override;

    const QString m_before;
    const QString m_after;
    QString m_sign;
};

} // namespace turbolane::ui
