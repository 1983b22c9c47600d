// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/downtime.h"

#include <algorithm>

namespace turbolane::backend {

Downtime::Downtime(std::span<const Interval> outages)
{
    std::vector<Interval> sorted;
    for (const Interval &outage : outages)
        if (!outage.isEmpty())
            sorted.push_back(
                Interval::between(floorToSecond(outage.from()), ceilToSecond(outage.to())));
    std::sort(sorted.begin(), sorted.end(), [](const Interval &left, const Interval &right) {
        return left.from() < right.from();
    });
    for (const Interval &outage : sorted) {
        if (m_outages.empty() || m_outages.back().to() < outage.from())
            m_outages.push_back(outage);
        else
            m_outages.back() = Interval::between(m_outages.back().from(),
                                                 std::max(m_outages.back().to(), outage.to()));
    }
}

Seconds Downtime::within(Interval time) const
{
    Millis lost{0};
    for (const Interval &outage : m_outages)
        lost += outage.intersected(time).length();
    return std::chrono::duration_cast<Seconds>(lost);
}

std::optional<Instant> Downtime::firstIn(Interval time) const
{
    const auto hit = std::ranges::find_if(
        m_outages, [time](const Interval &outage) { return outage.overlaps(time); });
    if (hit == m_outages.end())
        return {};
    return std::max(hit->from(), time.from());
}

} // namespace turbolane::backend
