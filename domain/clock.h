// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

namespace turbolane {

/// Where time comes from. Handed in, so that a test or a practice run can hand in another.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override
    {
        return std::chrono::floor<Millis>(std::chrono::system_clock::now());
    }
};

/// Stands still until it is told to move. Lives here so that every room's tests share it.
class SimulatedClock final : public Clock {
public:
    explicit SimulatedClock(Instant start = {})
        : m_now(start)
    { }
    Instant now() const override { return m_now; }
    void advance(Millis step) { m_now += step; }
    void set(Instant instant) { m_now = instant; }

private:
    Instant m_now;
};

} // namespace turbolane
