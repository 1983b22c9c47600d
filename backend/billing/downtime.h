// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"

#include <optional>
#include <span>
#include <vector>

namespace turbolane::backend {

/// When the carrier itself was down, in whole seconds: one that was touched counts as lost, for
/// what was not delivered is not charged.
class Downtime {
public:
    /// In any order; they may overlap.
    explicit Downtime(std::span<const Interval> outages);

    /// Whole seconds of `time` that were lost; `time` is in whole seconds.
    Seconds within(Interval time) const;
    /// The first instant of `time` that was lost.
    std::optional<Instant> firstIn(Interval time) const;

private:
    std::vector<Interval> m_outages; // in order, apart from each other
};

} // namespace turbolane::backend
