// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrierclock.h"

#include <algorithm>

namespace turbolane::client {

namespace {

/// Two clocks drift apart by less than this part of the time between them.
constexpr std::int64_t driftOneIn = 10'000;

} // namespace

Millis steadyTicks()
{
    return std::chrono::floor<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

CarrierClock::CarrierClock(Instant guess, Ticks ticks)
    : m_ticks(std::move(ticks))
    , m_zero(guess - m_ticks())
    , m_shown(guess)
{ }

Instant CarrierClock::now() const
{
    m_shown = std::max(m_shown, m_zero + m_ticks());
    return m_shown;
}

void CarrierClock::learn(Instant told, Millis asked)
{
    const Millis heard = m_ticks();
    const Millis doubt = (heard - asked) / 2;
    const Millis grown = m_doubt + (heard - m_learnedAt) / driftOneIn;
    if (m_set && doubt > grown)
        return atLeast(told);
    m_doubt = doubt;
    m_learnedAt = heard;
    set(told + doubt - heard);
}

void CarrierClock::atLeast(Instant happened)
{
    if (m_set && m_zero + m_ticks() < happened)
        set(happened - m_ticks());
}

void CarrierClock::set(Instant atTickZero)
{
    m_zero = atTickZero;
    const Instant real = m_zero + m_ticks();
    if (!m_set || m_shown - real > patience)
        m_shown = real;
    m_set = true;
}

} // namespace turbolane::client
