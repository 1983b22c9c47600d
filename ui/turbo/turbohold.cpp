// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbohold.h"

#include <algorithm>

namespace turbolane::ui {

void TurboHold::enter(Phase phase, Millis now)
{
    m_phase = phase;
    m_since = now;
}

bool TurboHold::press(TurboGesture gesture, Millis now)
{
    if (m_phase == Phase::Down || m_phase == Phase::Spent)
        return false;
    if (m_phase == Phase::Offering && now - m_since < offers) {
        m_reached = 1;
        enter(Phase::Spent, now);
        return true;
    }
    enter(gesture == TurboGesture::Hold ? Phase::Down : Phase::Offering, now);
    return false;
}

void TurboHold::letGo(Millis now)
{
    if (m_phase != Phase::Down)
        return;
    m_reached = held(now);
    enter(Phase::Springing, now);
}

void TurboHold::giveUp(Millis now)
{
    if (m_phase == Phase::Offering)
        enter(Phase::Up, now);
    letGo(now);
}

bool TurboHold::advance(Millis now)
{
    const Millis passed = now - m_since;
    if (m_phase == Phase::Down && passed >= full) {
        m_reached = 1;
        enter(Phase::Spent, now);
        return true;
    }
    if ((m_phase == Phase::Springing && passed >= springs)
        || (m_phase == Phase::Offering && passed >= offers))
        enter(Phase::Up, now);
    return false;
}

void TurboHold::settle()
{
    if (m_phase == Phase::Spent)
        m_phase = Phase::Up;
}

double TurboHold::held(Millis now) const
{
    if (m_phase == Phase::Down)
        return std::clamp(double((now - m_since).count()) / double(full.count()), 0.0, 1.0);
    return m_phase == Phase::Up ? 0 : m_reached;
}

} // namespace turbolane::ui
