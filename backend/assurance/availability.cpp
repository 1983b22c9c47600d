// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/assurance/availability.h"

#include "backend/billing/downtime.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::int64_t million = 1'000'000;

Instant endOf(const Ride &ride, Instant now)
{
    return std::max(ride.from, ride.to.value_or(now));
}

/// From the first to the last second of a ride in it; empty where there is none.
Interval inService(const std::vector<Ride> &rides, Interval asked, Instant now)
{
    if (rides.empty())
        return Interval::between(asked.from(), asked.from());
    const Instant from = ceilToSecond(rides.front().from);
    const Instant to = floorToSecond(std::max(from, endOf(rides.back(), now)));
    return Interval::between(from, std::max(from, to)).intersected(asked);
}

} // namespace

Availability availabilityOf(const AvailabilityFacts &facts, Interval asked, Instant now)
{
    const Interval whole =
        Interval::between(ceilToSecond(asked.from()),
                          std::max(ceilToSecond(asked.from()), floorToSecond(asked.to())));
    const Interval time = inService(facts.rides, whole, now);
    std::vector<Interval> lost = facts.outages;
    for (const Ride &ride : facts.rides)
        if (ride.riding == Riding::Nothing)
            lost.push_back(Interval::between(ride.from, endOf(ride, now)));
    Availability availability{.time = time,
                              .down = Downtime(lost).within(time),
                              .targetPpm = facts.targetPpm,
                              .disturbances = facts.disturbances};
    const std::int64_t total = time.length() / Seconds(1);
    if (total == 0)
        return availability;
    const std::int64_t down = availability.down.count();
    availability.availabilityPpm = (total - down) * million / total;
    // In millionths of a second: the allowance of a short time is less than one.
    const std::int64_t over = down * million - total * (million - facts.targetPpm);
    constexpr std::int64_t minute = 60 * million;
    availability.slaMinutesLost = over <= 0 ? 0 : (over + minute - 1) / minute;
    return availability;
}

} // namespace turbolane::backend
