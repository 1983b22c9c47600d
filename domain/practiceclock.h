// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"

#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>

namespace turbolane {

/// How fast a practice clock goes, in its seconds for a real one.
enum class ClockSpeed : std::int16_t { Paused = 0, Real = 1, Minute = 60, TenMinutes = 600 };

/// Time since some fixed moment that never goes back, whatever happens to the wall clock.
using FineTicks = std::function<std::chrono::nanoseconds()>;
std::chrono::nanoseconds steadyFineTicks();

/// A clock to practise with: it stands still, goes as real time does or many times faster, or
/// leaps. A change of speed moves it nowhere, and it never goes back.
///
/// Whoever does what time brings (a carrier) goes ahead of it: it shows no instant after that of
/// holdAt() until it has been told the next one. So what is due at 18:32:31 is done at 18:32:31 at
/// any speed and through any leap, and a slow machine slows the clock, not the carrier. Until the
/// first holdAt() it shows where it was told to begin.
///
/// From any thread.
class PracticeClock final : public Clock {
public:
    explicit PracticeClock(Instant start, FineTicks ticks = steadyFineTicks);

    Instant now() const override;
    ClockSpeed speed() const;
    /// A leap under way ends where it is.
    void setSpeed(ClockSpeed speed);
    /// On to this instant as fast as the work on the way can be done; not back.
    void leapTo(Instant target);
    /// Where a leap is bound for, while one is under way.
    std::optional<Instant> leapTarget() const;

    /// For who keeps the books, before it is read: where they ended.
    void begin(Instant start);
    void holdAt(Instant limit);
    /// How long until it can show that instant, in real time; nothing while it stands still.
    std::optional<Millis> waitFor(Instant then) const;
    /// Called at each change of speed and each leap, by whoever makes it, and must not ask this
    /// clock anything; empty: nobody. After it returns the one before is not called any more.
    void onChange(std::function<void()> changed);

private:
    using Fine = std::chrono::sys_time<std::chrono::nanoseconds>;

    Fine reach() const;
    void tell() const;

    const FineTicks m_ticks;
    mutable std::mutex m_mutex; ///< of all that follows
    mutable Fine m_at; ///< shown when the ticks were m_since
    mutable std::chrono::nanoseconds m_since;
    mutable std::optional<Fine> m_target;
    Fine m_limit;
    ClockSpeed m_speed = ClockSpeed::Real;
    std::function<void()> m_changed;
};

} // namespace turbolane
