// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/beat.h"

#include <algorithm>

namespace turbolane::ui {

using namespace std::chrono_literals;

void Beat::ask(QObject *who, Pace pace)
{
    const Pace before = this->pace();
    if (pace == Pace::Still) {
        forget(who);
    } else {
        if (!m_asked.contains(who))
            connect(who, &QObject::destroyed, this, [this, who] { ask(who, Pace::Still); });
        m_asked.insert(who, pace);
    }
    if (this->pace() != before)
        paceChanged(this->pace());
}

Pace Beat::pace() const
{
    return m_asked.isEmpty() ? Pace::Still : *std::max_element(m_asked.begin(), m_asked.end());
}

void Beat::forget(QObject *who)
{
    if (m_asked.remove(who) > 0)
        disconnect(who, &QObject::destroyed, this, nullptr);
}

TimerBeat::TimerBeat()
{
    m_running.start();
    connect(&m_timer, &QTimer::timeout, this, &Beat::struck);
}

void TimerBeat::paceChanged(Pace pace)
{
    m_timer.setTimerType(pace == Pace::Smooth ? Qt::PreciseTimer : Qt::CoarseTimer);
    switch (pace) {
    case Pace::Still: return m_timer.stop();
    case Pace::Steady: return m_timer.start(250ms);
    case Pace::Smooth: return m_timer.start(33ms);
    }
}

} // namespace turbolane::ui
