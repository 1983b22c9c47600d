// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pathsmodel.h"

#include "ui/style/fonts.h"
#include "ui/text.h"
#include "ui/textorder.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace turbolane::ui {

namespace {

bool isFigure(int column)
{
    return column >= PathsModel::RoundTrip && column <= PathsModel::Length;
}

/// Both legs of a pair: "148.6 / 271.4".
QString roundTrip(const CandidatePath &candidate)
{
    const QString first = text::milliseconds(candidate.path.roundTrip());
    if (!candidate.standby)
        return first;
    return QStringLiteral("%1 / %2").arg(first, text::milliseconds(candidate.standby->roundTrip()));
}

std::int64_t length(const CandidatePath &candidate)
{
    return candidate.path.routeKm + (candidate.standby ? candidate.standby->routeKm : 0);
}

} // namespace

QVariant PathsModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? text::ofFigures : Qt::AlignLeft) | Qt::AlignVCenter);
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
    case CarbonPerTerabyte: return tr("kg CO₂e per TB");
    case Length: return tr("Length, km");
    case Risks: return tr("Shared risk");
    case ColumnCount: break;
    }
    return {};
}

QVariant PathsModel::cell(const PathRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role == LineRole)
        return int(row.line);
    if (role == SecondLineRole)
        return row.secondLine ? QVariant(int(*row.secondLine)) : QVariant();
    if (role == Qt::ToolTipRole && (column == Route || column == Risks || column == Kind))
        return words(row, column);
    if (role == Qt::ToolTipRole && column == PerHour)
        return text::rate(row.candidate.base);
    if (role == Qt::FontRole)
        return font(column == Kind || row.least.contains(column) ? Type::Strong : Type::Body);
    if (role == Qt::AccessibleTextRole && column == Line)
        return spoken(row);
    return role == Qt::DisplayRole ? words(row, column) : QVariant();
}

QString PathsModel::words(const PathRow &row, int column) const
{
    const CandidatePath &candidate = row.candidate;
    switch (Column(column)) {
    case Line: return {};
    case Kind: return row.name;
    case Route: return row.route;
    case RoundTrip: return roundTrip(candidate);
    case PerHour: return text::amount(candidate.base.perHour(), text::Decimals::Brief);
    case PerThirtyDays: return text::amount(candidate.thirtyDays, text::Decimals::Cents);
    case CarbonPerTerabyte: return text::kilograms(candidate.carbon);
    case Length: return text::count(length(candidate));
    case Risks: return row.risks;
    case ColumnCount: break;
    }
    return {};
}

/// One sentence for a row that is read aloud.
QString PathsModel::spoken(const PathRow &row) const
{
    return tr("%1: %2, round trip %3 ms, %4, %5 kg CO₂e per TB, %6", "path, route, figures")
        .arg(row.name, row.route, roundTrip(row.candidate),
             text::rate(row.candidate.base, text::Decimals::Brief),
             text::kilograms(row.candidate.carbon), text::distance(length(row.candidate)));
}

QString PathsModel::kindWord(const std::string &kind)
{
    struct Named {
        std::string_view kind;
        const char *word;
    };
    constexpr std::array names{
        Named{"fastest", QT_TR_NOOP("Fastest")},     Named{"greenest", QT_TR_NOOP("Greenest")},
        Named{"cheapest", QT_TR_NOOP("Cheapest")},   Named{"pair", QT_TR_NOOP("Diverse pair")},
        Named{"alternative", QT_TR_NOOP("Another")}, Named{"tradeOff", QT_TR_NOOP("In between")},
        Named{"same", QT_TR_NOOP("As it is")},
    };
    const auto known = std::ranges::find(names, kind, &Named::kind);
    if (known != names.end())
        return tr(known->word);
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
