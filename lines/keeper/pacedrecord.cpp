// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/pacedrecord.h"

#include <algorithm>

namespace turbolane::lines {

namespace {

constexpr std::int64_t nanosAMicro = 1'000;

Micros median(std::vector<std::int64_t> nanos)
{
    if (nanos.empty())
        return Micros(0);
    const auto middle = nanos.begin() + std::ptrdiff_t(nanos.size() / 2);
    std::ranges::nth_element(nanos, middle);
    return Micros(std::max<std::int64_t>(0, *middle) / nanosAMicro);
}

/// Between the packets of these numbers, of which none in between arrived.
std::int64_t gap(const PacedRecord &record, std::size_t from, std::size_t to)
{
    std::int64_t paused = 0;
    for (std::size_t number = from + 1; number <= to; ++number)
        paused += std::max<std::int64_t>(
            0, record.sent[number] - record.sent[number - 1] - record.interval);
    return record.arrived[to] - record.arrived[from] - paused;
}

} // namespace

Measurement measured(const PacedRecord &record)
{
    Measurement found;
    std::vector<std::int64_t> before;
    std::vector<std::int64_t> after;
    std::int64_t longest = 0;
    std::optional<std::size_t> last;
    for (std::size_t number = 0; number < record.sent.size(); ++number) {
        ++found.sent;
        if (record.arrived[number] == PacedRecord::never) {
            ++found.lost;
            continue;
        }
        const bool isAfter = record.changedAt && record.sent[number] >= *record.changedAt;
        (isAfter ? after : before).push_back(record.arrived[number] - record.sent[number]);
        if (last)
            longest = std::max(longest, gap(record, *last, number));
        last = number;
    }
    found.longestGap = Micros(longest / nanosAMicro);
    found.latency = median(before);
    if (record.changedAt)
        found.latencyAfter = median(after);
    return found;
}

std::int64_t pacedInterval(Bandwidth rate)
{
    constexpr std::int64_t shortest = 500'000;
    constexpr std::int64_t longest = 50'000'000;
    // Five times what one takes at that rate: 1 kbit/s is one bit in 1,000,000 ns.
    const std::int64_t kbps = std::max<std::int64_t>(1, rate.inKbps());
    return std::clamp(pacedFrame * 8 * 1'000'000 * 5 / kbps, shortest, longest);
}

} // namespace turbolane::lines
