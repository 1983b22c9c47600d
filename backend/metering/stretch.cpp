// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/metering/stretch.h"

#include "domain/money.h"
#include "domain/require.h"

#include <algorithm>
#include <limits>

namespace turbolane::backend {

namespace {

/// No connection carries so much; a meter that lies is no reason to wrap around.
std::int64_t sumOf(std::int64_t one, std::int64_t other)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    return one > most - other ? most : one + other;
}

/// The first edge of a step or cut after this second.
Second nextEdge(Second second, Seconds step, const std::vector<Second> &cuts)
{
    const Second end = startOfStep(second, step) + step;
    const auto cut = std::upper_bound(cuts.begin(), cuts.end(), second);
    return cut == cuts.end() ? end : std::min(end, *cut);
}

/// Whether the later one goes on where the earlier one ends, with nothing to keep them apart.
bool goesOn(const Stretch &earlier, const Stretch &later, Seconds step,
            const std::vector<Second> &cuts)
{
    return earlier.to == later.from
        && startOfStep(earlier.from, step) == startOfStep(later.from, step)
        && !std::binary_search(cuts.begin(), cuts.end(), later.from);
}

void add(Stretches &rolled, const Stretch &part, Seconds step, const std::vector<Second> &cuts)
{
    if (rolled.empty() || !goesOn(rolled.back(), part, step, cuts)) {
        rolled.push_back(part);
        return;
    }
    Stretch &last = rolled.back();
    last.to = part.to;
    last.bytes = sumOf(last.bytes, part.bytes);
    last.least = std::min(last.least, part.least);
    last.most = std::max(last.most, part.most);
}

} // namespace

Stretch evenly(Second from, Second to, std::int64_t bytes)
{
    require(from < to, "a stretch is at least a second long");
    const std::int64_t seconds = (to - from).count();
    return {from, to, bytes, bytes / seconds, bytes / seconds + (bytes % seconds > 0 ? 1 : 0)};
}

std::int64_t bytesUntil(const Stretch &stretch, Second second)
{
    const std::int64_t into = (std::clamp(second, stretch.from, stretch.to) - stretch.from).count();
    return std::int64_t(Wide(stretch.bytes) * into / (stretch.to - stretch.from).count());
}

Stretches rolledUp(const Stretches &finer, Seconds step, const std::vector<Second> &cuts)
{
    Stretches rolled;
    for (const Stretch &stretch : finer) {
        for (Second at = stretch.from; at < stretch.to;) {
            const Second end = std::min(stretch.to, nextEdge(at, step, cuts));
            Stretch part = stretch;
            part.from = at;
            part.to = end;
            part.bytes = bytesUntil(stretch, end) - bytesUntil(stretch, at);
            add(rolled, part, step, cuts);
            at = end;
        }
    }
    return rolled;
}

std::vector<std::int64_t> bytesBetween(const Stretches &stretches, const std::vector<Second> &edges)
{
    std::vector<std::int64_t> between;
    auto stretch = stretches.begin();
    for (std::size_t edge = 0; edge + 1 < edges.size(); ++edge) {
        const Second from = edges[edge];
        const Second to = edges[edge + 1];
        require(from <= to, "edges rise");
        while (stretch != stretches.end() && stretch->to <= from)
            ++stretch;
        std::int64_t bytes = 0;
        for (auto part = stretch; part != stretches.end() && part->from < to; ++part)
            bytes = sumOf(bytes, bytesUntil(*part, to) - bytesUntil(*part, from));
        between.push_back(bytes);
    }
    return between;
}

} // namespace turbolane::backend
