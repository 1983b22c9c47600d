// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/pyramid.h"

#include "domain/require.h"

#include <algorithm>

namespace turbolane::ui {

void Pyramid::replace(std::vector<ChartPoint> points)
{
    m_points.clear();
    m_points.reserve(points.size());
    m_levels.clear();
    for (const ChartPoint &point : points)
        append(point);
}

void Pyramid::append(const ChartPoint &point)
{
    require(m_points.empty() || m_points.back().at <= point.at, "a series runs forward in time");
    m_points.push_back(point);
    const std::size_t newest = m_points.size() - 1;
    std::size_t below = m_points.size();
    for (std::size_t level = 0; below > 1; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        std::vector<Extremes> &nodes = m_levels[level];
        const std::size_t place = newest >> (level + 1);
        if (place < nodes.size()) {
            nodes[place] = merged(nodes[place], {newest, newest});
        } else {
            // The first time a level is needed, the points before the newest have no node yet.
            const bool hasPair = 2 * place + 1 < below;
            const Extremes left = node(level, 2 * place);
            nodes.push_back(hasPair ? merged(left, node(level, 2 * place + 1)) : left);
        }
        below = (below + 1) / 2;
    }
}

Pyramid::Extremes Pyramid::merged(Extremes a, Extremes b) const
{
    return {m_points[b.low].value < m_points[a.low].value ? b.low : a.low,
            m_points[b.high].value > m_points[a.high].value ? b.high : a.high};
}

/// Level 0 stands for the points themselves.
Pyramid::Extremes Pyramid::node(std::size_t level, std::size_t place) const
{
    return level == 0 ? Extremes{place, place} : m_levels[level - 1][place];
}

Pyramid::Extremes Pyramid::extremes(std::size_t first, std::size_t last) const
{
    require(first < last && last <= m_points.size(), "a stretch has at least one point");
    Extremes found{first, first};
    for (std::size_t level = 0; first < last; ++level) {
        if (first % 2 == 1)
            found = merged(found, node(level, first++));
        if (last % 2 == 1)
            found = merged(found, node(level, --last));
        first /= 2;
        last /= 2;
    }
    return found;
}

std::size_t Pyramid::firstFrom(Instant instant) const
{
    const auto found =
        std::lower_bound(m_points.begin(), m_points.end(), instant,
                         [](const ChartPoint &point, Instant at) { return point.at < at; });
    return std::size_t(found - m_points.begin());
}

} // namespace turbolane::ui
