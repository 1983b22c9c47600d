// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/forecast.h"
#include "domain/spend.h"
#include "ui/charts/costplot.h"
#include "ui/kit/keyedlistmodel.h"

#include <QTimeZone>

namespace turbolane::ui {

/// The days of a month as the chart draws them. What is thought to come is spread evenly over the
/// time that is left; it is drawn, never added to anything.
/// forecast: none for a month that is over. by: connections have a colour each, where the carrier
/// names them; by anything else they are one.
CostBars costBars(const DailyCharges &charges, const std::optional<Forecast> &forecast, GroupBy by);

/// One day of the table.
struct DayRow {
    Instant from{};
    Money base;
    Money ports;
    Money boosts;
    Money other; ///< data, percentiles, fees
    Money exact; ///< all of it

    qint64 key() const { return from.time_since_epoch().count(); }
    friend bool operator==(const DayRow &, const DayRow &) = default;
};

/// Of the days that have begun, in their order.
QList<DayRow> dayRows(const DailyCharges &charges);

/// The chart's figures in rows, exact, for those who do not see it.
class DaysModel final : public KeyedListModel<DayRow> {
    Q_OBJECT

public:
    enum Column { Day, Base, Ports, Boosts, Other, Sum, ColumnCount };

    using KeyedListModel::KeyedListModel;
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// For the headings.
    void setCurrency(Currency currency);

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const DayRow &row, int column, int role) const override;

    QTimeZone m_zone = QTimeZone::utc();
    QString m_sign;
};

} // namespace turbolane::ui
