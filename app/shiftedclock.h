// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

namespace turbolane::app {

/// The system's clock, so many seconds ahead: for drills that must not wait for an hour to pass.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(Seconds ahead)
        : m_ahead(ahead)
    { }
    Instant now() const override { return m_system.now() + m_ahead; }

private:
    SystemClock m_system;
    Seconds m_ahead;
};

} // namespace turbolane::app
