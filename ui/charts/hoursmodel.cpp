// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/hoursmodel.h"

#include "ui/text.h"

#include <QDateTime>

#include <algorithm>

namespace turbolane::ui {

namespace {

/// The clock hour of the zone it falls into; zones with half hours have their own.
Instant hourOf(Instant at, const QTimeZone &zone)
{
    using namespace std::chrono_literals;
    const qint64 millis = at.time_since_epoch().count();
    const Seconds offset(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC)));
    return std::chrono::floor<std::chrono::hours>(at + offset) - offset;
}

/// Samples of one hour, each for as long as it stood: coarse and fine ones are mixed in a day.
class Gathering {
public:
    explicit Gathering(Instant from) { m_row.from = from; }
    void add(const TelemetrySample &sample, Millis lasting)
    {
        const std::int64_t weight = std::max<std::int64_t>(lasting.count(), 1);
        m_kbpsMillis += Wide(sample.mean.inKbps()) * weight;
        m_millis += weight;
        m_row.highest = std::max({m_row.highest, sample.mean, sample.peak});
        m_row.committed = std::max(m_row.committed, sample.committed);
        m_isCounted = m_isCounted && sample.dropped.has_value();
        m_dropped += sample.dropped.value_or(0);
    }
    HourRow row() const
    {
        HourRow row = m_row;
        row.mean = Bandwidth::kbps(std::int64_t(m_kbpsMillis / std::max<Wide>(m_millis, 1)));
        if (m_isCounted)
            row.dropped = m_dropped;
        return row;
    }
    Instant from() const { return m_row.from; }

private:
    HourRow m_row;
    Wide m_kbpsMillis = 0;
    std::int64_t m_millis = 0;
    std::int64_t m_dropped = 0;
    bool m_isCounted = true;
};

} // namespace

QList<HourRow> hourRows(const ThroughputData &data, Interval time, const QTimeZone &zone)
{
    std::optional<Gathering> hour;
    QList<HourRow> rows;
    const std::vector<TelemetrySample> &samples = data.samples();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!time.contains(samples[i].at))
            continue;
        const Instant from = hourOf(samples[i].at, zone);
        if (hour && hour->from() != from)
            rows.prepend(hour->row());
        if (!hour || hour->from() != from)
            hour.emplace(from);
        const Instant next = i + 1 < samples.size() ? samples[i + 1].at : samples[i].at;
        hour->add(samples[i], std::min(next - samples[i].at, data.gap()));
    }
    if (hour)
        rows.prepend(hour->row());
    return rows;
}

QVariant HoursModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Hour ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Hour: return tr("Hour from");
    case Mean: return tr("Used");
    case Highest: return tr("Highest");
    case Committed: return tr("Committed");
    case Dropped: return tr("Packets dropped");
    case ColumnCount: break;
    }
    return {};
}

QVariant HoursModel::cell(const HourRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    return role == Qt::DisplayRole ? QVariant(shown(row, Column(column))) : QVariant();
}

QString HoursModel::shown(const HourRow &row, Column column) const
{
    switch (column) {
    case Hour: return m_now ? text::moment(row.from, *m_now, m_zone) : text::time(row.from, m_zone);
    case Mean: return text::measured(row.mean);
    case Highest: return text::measured(row.highest);
    case Committed: return text::bandwidth(row.committed);
    case Dropped: return row.dropped ? text::count(*row.dropped) : QStringLiteral("–");
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
