// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pathsmodel.h"

#include "ui/style/fonts.h"
#include "ui/text.h"

namespace turbolane::ui {

QVariant PathsModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column >= RoundTrip ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole)
        return font(Type::Caption);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Line: return {};
    case Kind: return tr("Path");
    case Route: return tr("Route");
    case RoundTrip: return tr("Round trip, ms");
    case PerHour: return tr("%1 per hour").arg(m_sign);
    case PerThirtyDays: return tr("%1 per 30 days").arg(m_sign);
    case Length: return tr("Length, km");
    case ColumnCount: break;
    }
    return {};
}

QVariant PathsModel::cell(const PathRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role == Qt::ToolTipRole && column == Route)
        return row.cities.join(QStringLiteral(", "));
    if (role == Qt::ToolTipRole && column == PerHour)
        return text::rate(row.candidate.base);
    if (role == Qt::FontRole)
        return font(column == Kind ? Type::Strong : Type::Body);
    if (role != Qt::DisplayRole)
        return {};
    const CandidatePath &candidate = row.candidate;
    switch (Column(column)) {
    case Line: return {};
    case Kind: return kindWord(candidate.kind);
    case Route: return row.cities.isEmpty() ? tr("Direct") : row.cities.join(QStringLiteral(", "));
    case RoundTrip: return text::milliseconds(candidate.path.roundTrip());
    case PerHour: return text::amount(candidate.base.perHour(), text::Decimals::Brief);
    case PerThirtyDays: return text::amount(candidate.thirtyDays, text::Decimals::Cents);
    case Length: return text::count(candidate.path.routeKm);
    case ColumnCount: break;
    }
    return {};
}

QString PathsModel::kindWord(const std::string &kind)
{
    if (kind == "fastest")
        return tr("Fastest");
    QString word = text::fromStd(kind); // a kind of a newer carrier still has its name
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

void PathsModel::setCurrency(Currency currency)
{
    const QString sign = text::currencySign(currency);
    if (sign == m_sign)
        return;
    m_sign = sign;
    emit headerDataChanged(Qt::Horizontal, PerHour, PerThirtyDays);
}

} // namespace turbolane::ui
