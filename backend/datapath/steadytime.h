// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

namespace turbolane::backend {

/// A time of one's own that never goes back, whatever is done to the clock: when that is set back,
/// what has been stays been, and what lies ahead stays as far ahead.
class SteadyTime {
public:
    explicit SteadyTime(const Clock &clock)
        : m_clock(clock)
    { }

    Instant now();
    /// An instant of this time as the clock would show it today, and the other way round.
    Instant onTheClock(Instant own) const { return own - m_ahead; }
    Instant ownOf(Instant clocks) const { return clocks + m_ahead; }

private:
    const Clock &m_clock;
    Millis m_ahead{0}; ///< of the clock: how far it has been set back in all
    Instant m_latest = Instant::min();
};

} // namespace turbolane::backend
