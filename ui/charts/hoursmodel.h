// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "ui/charts/throughputdata.h"
#include "ui/kit/keyedlistmodel.h"

#include <QTimeZone>

namespace turbolane::ui {

/// What was carried in one clock hour.
struct HourRow {
    Instant from{};
    Bandwidth mean;
    Bandwidth highest;
    Bandwidth committed; ///< the highest in force
    /// Packets dropped by the rate limit; none where they were not counted all that hour.
    std::optional<std::int64_t> dropped = std::nullopt;

    qint64 key() const { return from.time_since_epoch().count(); }
    friend bool operator==(const HourRow &, const HourRow &) = default;
};

/// Newest first. An hour without figures has no row; means weigh every sample by its time.
QList<HourRow> hourRows(const ThroughputData &data, Interval time, const QTimeZone &zone);

/// A chart's figures in rows, for those who do not see it.
class HoursModel final : public KeyedListModel<HourRow> {
    Q_OBJECT

public:
    enum Column { Hour, Mean, Highest, Committed, Dropped, ColumnCount };

    using KeyedListModel::KeyedListModel;
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// Several days are shown: an hour says which one it is of.
    void setNow(std::optional<Instant> now) { m_now = now; }

private:
    int columns() const override { return ColumnCount; }
    QVariant heading(int column, int role) const override;
    QVariant cell(const HourRow &row, int column, int role) const override;
    QString shown(const HourRow &row, Column column) const;

    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::optional<Instant> m_now;
};

} // namespace turbolane::ui
