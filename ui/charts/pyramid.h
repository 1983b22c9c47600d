// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace turbolane::ui {

struct ChartPoint {
    Instant at{};
    std::int64_t value = 0;
    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// A series with the lowest and highest of every two, four, eight, ... neighbours beside it: the
/// extremes of any stretch are found in a handful of steps, however long it is.
class Pyramid {
public:
    /// Oldest first.
    void replace(std::vector<ChartPoint> points);
    /// Not older than the last.
    void append(const ChartPoint &point);

    const std::vector<ChartPoint> &points() const { return m_points; }

    /// Which points are the lowest and the highest.
    struct Extremes {
        std::size_t low = 0;
        std::size_t high = 0;
        friend bool operator==(const Extremes &, const Extremes &) = default;
    };
    /// Of the points first up to, not with, last; there is at least one.
    Extremes extremes(std::size_t first, std::size_t last) const;
    /// The first point that is not before this moment.
    std::size_t firstFrom(Instant instant) const;

private:
    Extremes merged(Extremes a, Extremes b) const;
    Extremes node(std::size_t level, std::size_t place) const;

    std::vector<ChartPoint> m_points;
    std::vector<std::vector<Extremes>> m_levels; ///< m_levels[0] of pairs of points, and so on up
};

} // namespace turbolane::ui
