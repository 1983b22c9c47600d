// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <cstdint>
#include <vector>

namespace turbolane::backend {

/// Meters count in whole seconds.
using Second = std::chrono::sys_seconds;

constexpr Second secondOf(Instant instant)
{
    return std::chrono::floor<Seconds>(instant);
}

/// What was carried from one second to another, without a gap.
struct Stretch {
    Second from{};
    Second to{}; ///< after from
    std::int64_t bytes = 0;
    std::int64_t least = 0; ///< bytes in the emptiest second: of what was told, cut
    std::int64_t most = 0; ///< and in the fullest: rounded up
    friend bool operator==(const Stretch &, const Stretch &) = default;
};
using Stretches = std::vector<Stretch>; ///< in order, none overlaps another

/// Of something told as one: spread evenly.
Stretch evenly(Second from, Second to, std::int64_t bytes);

/// The start of the step that holds this second; steps are counted from 1970 UTC.
constexpr Second startOfStep(Second second, Seconds step)
{
    const std::int64_t count = second.time_since_epoch().count();
    return second - Seconds((count % step.count() + step.count()) % step.count());
}

/// The bytes of the stretch up to that second (its whole, or none, beyond its ends), cut: those of
/// parts side by side add up to those of the whole.
std::int64_t bytesUntil(const Stretch &stretch, Second second);

/// One stretch a step, in order; more where it has a gap, or at a cut within it. Sums, least and
/// most are those of the finer ones: it does not matter by how many steps one comes here.
/// Cuts are in order.
Stretches rolledUp(const Stretches &finer, Seconds step, const std::vector<Second> &cuts);

/// Between each edge and the next; one fewer than there are edges, which rise. What would be more
/// than 64 bits is the most that they hold, here and above.
std::vector<std::int64_t> bytesBetween(const Stretches &stretches,
                                       const std::vector<Second> &edges);

} // namespace turbolane::backend
