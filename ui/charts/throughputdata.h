// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "ui/charts/outline.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace turbolane::ui {

/// What a connection carried and was allowed to carry, ready to be drawn at any width.
class ThroughputData {
public:
    /// Oldest first. Silence for longer than gap is a hole and not a line.
    void replace(std::vector<TelemetrySample> samples, Millis gap);
    /// Later than the last; anything else is dropped.
    void append(const TelemetrySample &sample);

    bool isEmpty() const { return m_samples.empty(); }
    const std::vector<TelemetrySample> &samples() const { return m_samples; }
    Millis gap() const { return m_gap; }

    std::vector<OutlineRun> used(Interval time, int pixels) const;
    /// The committed rate as the corners of a staircase; at most two a pixel.
    std::vector<OutlineRun> committed(Interval time, int pixels) const;
    /// The highest of both in that time.
    Bandwidth highest(Interval time) const;
    /// The one whose step this moment falls into; none inside a hole or outside.
    std::optional<TelemetrySample> at(Instant instant) const;
    struct Drops {
        std::int64_t packets = 0;
        Instant since{}; ///< counted from then on, without a gap
    };
    /// What came above the rate and was dropped until the last figure of that time; none where
    /// the last was not counted.
    std::optional<Drops> drops(Interval time) const;
    /// "Dropped by the rate limit since 14:05: 12 packets"; empty where nobody counted.
    QString sentenceOfDrops(Interval time, const QTimeZone &zone) const;
    /// "Now 1.72 Gbps of 2 Gbps, between 1.2 and 1.9 Gbps in the time shown."
    QString sentence(Interval time) const;

private:
    Pyramid m_used;
    Pyramid m_committed;
    std::vector<TelemetrySample> m_samples;
    Millis m_gap{0};
};

} // namespace turbolane::ui
