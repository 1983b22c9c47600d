// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/throughputdata.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ThroughputChart)
};

/// Along a level only its two ends are kept.
void goTo(const ChartPoint &point, OutlineRun &corners)
{
    const std::size_t count = corners.size();
    if (count > 1 && corners[count - 1].value == point.value
        && corners[count - 2].value == point.value)
        corners.back() = point;
    else
        corners.push_back(point);
}

/// Every change of height becomes an upright line at its moment.
OutlineRun staircase(const OutlineRun &run)
{
    OutlineRun corners;
    for (const ChartPoint &point : run) {
        if (!corners.empty() && corners.back().value != point.value)
            goTo({point.at, corners.back().value}, corners);
        goTo(point, corners);
    }
    return corners;
}

} // namespace

void ThroughputData::replace(std::vector<TelemetrySample> samples, Millis gap)
{
    m_gap = gap;
    m_samples.clear();
    m_used.replace({});
    m_committed.replace({});
    m_samples.reserve(samples.size());
    for (const TelemetrySample &sample : samples)
        append(sample);
}

void ThroughputData::append(const TelemetrySample &sample)
{
    if (!m_samples.empty() && sample.at <= m_samples.back().at)
        return;
    m_samples.push_back(sample);
    m_used.append({sample.at, sample.mean.inKbps()});
    m_committed.append({sample.at, sample.committed.inKbps()});
}

std::vector<OutlineRun> ThroughputData::used(Interval time, int pixels) const
{
    return outline(m_used, {time, pixels, m_gap});
}

std::vector<OutlineRun> ThroughputData::committed(Interval time, int pixels) const
{
    std::vector<OutlineRun> runs = outline(m_committed, {time, pixels, m_gap});
    std::transform(runs.begin(), runs.end(), runs.begin(), staircase);
    return runs;
}

Bandwidth ThroughputData::highest(Interval time) const
{
    const std::size_t first = m_used.firstFrom(time.from());
    const std::size_t last = m_used.firstFrom(time.to());
    if (first == last)
        return {};
    const auto highestOf = [&](const Pyramid &series) {
        return Bandwidth::kbps(series.points()[series.extremes(first, last).high].value);
    };
    return std::max(highestOf(m_used), highestOf(m_committed));
}

std::optional<TelemetrySample> ThroughputData::at(Instant instant) const
{
    const std::size_t after = m_used.firstFrom(instant + Millis(1));
    if (after == 0)
        return {};
    const TelemetrySample &sample = m_samples[after - 1];
    const bool inHole = m_gap > Millis(0) && instant - sample.at > m_gap;
    return inHole ? std::nullopt : std::optional(sample);
}

QString ThroughputData::sentence(Interval time) const
{
    const std::size_t first = m_used.firstFrom(time.from());
    const std::size_t last = m_used.firstFrom(time.to());
    if (first == last)
        return Words::tr("No figures in the time shown");
    const Pyramid::Extremes extremes = m_used.extremes(first, last);
    const TelemetrySample &now = m_samples[last - 1];
    return Words::tr("Last %1 of %2, between %3 and %4 in the time shown")
        .arg(text::measured(now.mean), text::bandwidth(now.committed),
             text::measured(m_samples[extremes.low].mean),
             text::measured(m_samples[extremes.high].mean));
}

std::optional<ThroughputData::Drops> ThroughputData::drops(Interval time) const
{
    const std::size_t first = m_used.firstFrom(time.from());
    std::optional<Drops> drops;
    for (std::size_t place = m_used.firstFrom(time.to()); place > first; --place) {
        const TelemetrySample &sample = m_samples[place - 1];
        if (!sample.dropped)
            break;
        drops =
            Drops{.packets = (drops ? drops->packets : 0) + *sample.dropped, .since = sample.at};
    }
    return drops;
}

QString ThroughputData::sentenceOfDrops(Interval time, const QTimeZone &zone) const
{
    const auto drops = this->drops(time);
    if (!drops)
        return {};
    const QString since = text::time(drops->since, zone);
    return Words::tr("Dropped by the rate limit since %1: %2")
        .arg(since, text::packets(drops->packets));
}

} // namespace turbolane::ui
