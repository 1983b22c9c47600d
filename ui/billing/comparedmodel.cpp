// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/comparedmodel.h"

#include "ui/text.h"
#include "ui/textorder.h"
#include "ui/words.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

/// One customer's month is far below what an amount can hold.
Money added(Money sum, Money part)
{
    const auto total = sum.plus(part);
    return total ? *total : sum;
}

/// The row of that line, at its place in the list.
ComparedRow &rowOf(QList<ComparedRow> &rows, const BillLine &line)
{
    const std::string owner = line.port.isEmpty() ? line.connection.text() : line.port.text();
    const QString id = text::fromStd(owner + '/' + std::string(wireName(line.kind)));
    const auto found = std::ranges::find(rows, id, &ComparedRow::id);
    if (found != rows.end())
        return *found;
    const QString kind = words::of(line.kind);
    const Money nothing = Money::zero(line.rounded.currency());
    rows.append({.id = id,
                 .title = line.connectionName.empty()
                     ? kind
                     : ComparedModel::tr("%1, %2", "connection, kind of charge")
                           .arg(text::fromStd(line.connectionName), kind),
                 .before = nothing,
                 .after = nothing});
    return rows.last();
}

} // namespace

QList<ComparedRow> comparedRows(const BillProof &proof)
{
    QList<ComparedRow> rows;
    for (const ProvedItem &item : proof.items)
        rows.append({.id = QString::number(rows.size()),
                     .title = item.number == 0
                         ? ComparedModel::tr("%1, not on the invoice").arg(text::fromStd(item.name))
                         : ComparedModel::tr("%1, %2", "number on the invoice, name")
                               .arg(text::count(item.number), text::fromStd(item.name)),
                     .before = item.billed,
                     .after = item.recomputed});
    return rows;
}

QList<ComparedRow> comparedRows(const WhatIf &whatIf)
{
    QList<ComparedRow> rows;
    for (const BillLine &line : whatIf.was) {
        ComparedRow &row = rowOf(rows, line);
        row.before = added(row.before, line.rounded);
    }
    for (const BillLine &line : whatIf.would) {
        ComparedRow &row = rowOf(rows, line);
        row.after = added(row.after, line.rounded);
    }
    return rows;
}

Money differenceOf(const ComparedRow &row)
{
    const auto difference = row.after.minus(row.before);
    return difference ? *difference : Money::zero(row.after.currency());
}

ComparedModel::ComparedModel(const QString &before, const QString &after, QObject *parent)
    : KeyedListModel(parent)
    , m_before(before)
    , m_after(after)
{ }

void ComparedModel::setCurrency(Currency currency)
{
    m_sign = text::currencySign(currency);
    emit headerDataChanged(Qt::Horizontal, Before, Difference);
}

QVariant ComparedModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Title ? Qt::AlignLeft : text::ofFigures) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto inCurrency = [this](const QString &what) {
        return m_sign.isEmpty() ? what : tr("%1, %2", "what, currency").arg(what, m_sign);
    };
    switch (Column(column)) {
    case Title: return tr("Line");
    case Before: return inCurrency(m_before);
    case After: return inCurrency(m_after);
    case Difference: return inCurrency(tr("Difference"));
    case ColumnCount: break;
    }
    return {};
}

QVariant ComparedModel::cell(const ComparedRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Title: return row.title;
    case Before: return text::amount(row.before, text::Decimals::Cents);
    case After: return text::amount(row.after, text::Decimals::Cents);
    case Difference: return text::amount(differenceOf(row), text::Decimals::Cents);
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
