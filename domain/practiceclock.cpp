// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/practiceclock.h"

#include <algorithm>

namespace turbolane {

using std::chrono::nanoseconds;

nanoseconds steadyFineTicks()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

PracticeClock::PracticeClock(Instant start, FineTicks ticks)
    : m_ticks(std::move(ticks))
    , m_at(start)
    , m_since(m_ticks())
    , m_limit(start)
{ }

/// What it was kept from showing is lost, not saved up: it would leap as soon as it were let go.
PracticeClock::Fine PracticeClock::reach() const
{
    const nanoseconds ticks = m_ticks();
    Fine to = m_at + (ticks - m_since) * std::int64_t(m_speed);
    if (m_target)
        to = std::max(to, *m_target);
    m_at = std::max(m_at, std::min(to, m_limit));
    m_since = ticks;
    if (m_target && m_at >= *m_target)
        m_target.reset();
    return m_at;
}

Instant PracticeClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return std::chrono::floor<Millis>(reach());
}

ClockSpeed PracticeClock::speed() const
{
    const std::lock_guard lock(m_mutex);
    return m_speed;
}

void PracticeClock::setSpeed(ClockSpeed speed)
{
    const std::lock_guard lock(m_mutex);
    reach();
    m_target.reset();
    m_speed = speed;
    tell();
}

void PracticeClock::leapTo(Instant target)
{
    const std::lock_guard lock(m_mutex);
    if (target <= reach())
        return;
    m_target = target;
    tell();
}

std::optional<Instant> PracticeClock::leapTarget() const
{
    const std::lock_guard lock(m_mutex);
    reach();
    return m_target ? std::optional(std::chrono::floor<Millis>(*m_target)) : std::nullopt;
}

void PracticeClock::begin(Instant start)
{
    const std::lock_guard lock(m_mutex);
    m_at = start;
    m_limit = start;
    m_since = m_ticks();
    m_target.reset();
}

void PracticeClock::holdAt(Instant limit)
{
    const std::lock_guard lock(m_mutex);
    reach();
    m_limit = limit;
}

std::optional<Millis> PracticeClock::waitFor(Instant then) const
{
    const std::lock_guard lock(m_mutex);
    const Fine now = reach();
    const Fine from = m_target ? std::max(now, *m_target) : now;
    if (then <= from)
        return Millis(0);
    if (m_speed == ClockSpeed::Paused)
        return m_target ? std::optional(Millis(0)) : std::nullopt;
    const nanoseconds real = (Fine(then) - from) / std::int64_t(m_speed);
    return std::chrono::ceil<Millis>(real);
}

void PracticeClock::onChange(std::function<void()> changed)
{
    const std::lock_guard lock(m_mutex);
    m_changed = std::move(changed);
}

void PracticeClock::tell() const
{
    if (m_changed)
        m_changed();
}

} // namespace turbolane
