// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/dashclock.h"

namespace turbolane::ui {

DashClock::DashClock(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(int(1000.0 / beatsPerSecond));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_beats += 1.0;
        emit beat();
    });
}

void DashClock::setSeen(bool seen)
{
    m_seen = seen;
    decide();
}

void DashClock::setNeeded(bool needed)
{
    m_needed = needed;
    decide();
}

void DashClock::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    decide();
}

void DashClock::decide()
{
    const bool run = m_seen && m_needed && !m_reducedMotion;
    if (run && !m_timer.isActive())
        m_timer.start();
    else if (!run)
        m_timer.stop();
}

} // namespace turbolane::ui
