// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/connectionsmodel.h"

#include "ui/models/folded.h"
#include "ui/models/tone.h"
#include "ui/text.h"
#include "ui/textorder.h"
#include "ui/words.h"

namespace turbolane::ui {

QVariant ConnectionsModel::heading(int column, int role) const
{
    const bool isFigure = column >= Bandwidth;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure ? text::ofFigures : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name: return tr("Name");
    case State: return tr("State");
    case Bandwidth: return tr("Bandwidth");
    case RoundTrip: return tr("Round trip, ms");
    case PerHour: return tr("%1 per hour").arg(m_sign);
    case MonthToDate: return tr("%1 this month").arg(m_sign);
    case ColumnCount: break;
    }
    return {};
}

QVariant ConnectionsModel::cell(const ConnectionRow &row, int column, int role) const
{
    const Connection &connection = row.connection;
    switch (role) {
    case Qt::DisplayRole: return shown(row, Column(column));
    case Qt::TextAlignmentRole: return heading(column, role);
    case Qt::AccessibleTextRole: return column == Name ? spoken(row) : QVariant();
    case Qt::ToolTipRole:
        return column == Name
            ? text::fromStd(connection.name) + u'\n' + cell(row, Name, DetailRole).toString()
            : QVariant();
    case IdRole: return text::fromStd(connection.id.text());
    case SortRole: return sortKey(row, Column(column));
    case ProviderRole: return row.provider;
    case DetailRole: return tr("%1 to %2, %3").arg(row.portCity, row.onRamp, row.onRampCity);
    case RateRole: return text::bandwidth(rateOf(connection));
    case StateRole: return int(connection.state);
    case BoostedRole: return row.isBoosted;
    case GoneRole: return isTerminal(connection.state);
    case ToneRole: return int(toneOf(connection.state, row.isBoosted));
    case SearchRole:
        return folded(QStringList{text::fromStd(connection.name), row.port, row.portCity,
                                  row.onRamp, row.onRampCity, stateOf(row)}
                          .join(QLatin1Char(' ')));
    default: return {};
    }
}

QVariant ConnectionsModel::shown(const ConnectionRow &row, Column column) const
{
    const Connection &connection = row.connection;
    switch (column) {
    case Name: return text::fromStd(connection.name);
    case State: return stateOf(row);
    case Bandwidth: return text::bandwidth(rateOf(connection));
    case RoundTrip: return text::milliseconds(connection.path.roundTrip());
    case PerHour: return text::amount(row.perHour, text::Decimals::Cents);
    case MonthToDate: return text::amount(row.monthToDate, text::Decimals::Cents);
    case ColumnCount: break;
    }
    return {};
}

QVariant ConnectionsModel::sortKey(const ConnectionRow &row, Column column) const
{
    const Connection &connection = row.connection;
    switch (column) {
    case Bandwidth: return qint64(rateOf(connection).inKbps());
    case RoundTrip: return qint64(connection.path.roundTrip().count());
    case PerHour: return qint64(row.perHour.inMicros());
    case MonthToDate: return qint64(row.monthToDate.inMicros());
    case Name:
    case State:
    case ColumnCount: break;
    }
    return shown(row, column);
}

QString ConnectionsModel::spoken(const ConnectionRow &row) const
{
    return tr("%1, %2, %3 to %4, %5, %6 this month")
        .arg(text::fromStd(row.connection.name), stateOf(row), row.port, row.onRamp,
             text::bandwidth(rateOf(row.connection)),
             text::money(row.monthToDate, text::Decimals::Cents));
}

/// A boost is the news as long as it runs.
QString ConnectionsModel::stateOf(const ConnectionRow &row)
{
    return row.isBoosted ? words::of(BoostState::Active) : words::stateOf(row.connection);
}

turbolane::Bandwidth ConnectionsModel::rateOf(const Connection &connection)
{
    return connection.inForce.isZero() ? connection.base : connection.inForce;
}

void ConnectionsModel::setCurrency(Currency currency)
{
    const QString sign = text::currencySign(currency);
    if (sign == m_sign)
        return;
    m_sign = sign;
    emit headerDataChanged(Qt::Horizontal, PerHour, MonthToDate);
}

} // namespace turbolane::ui
