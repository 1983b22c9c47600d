// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace turbolane::ui {

/// The one timer behind everything on the map that moves: 30 beats a second, and none while nobody
/// can see it, nothing moves, or the user wants no motion.
class DashClock final : public QObject {
    Q_OBJECT

public:
    explicit DashClock(QObject *parent = nullptr);

    void setSeen(bool seen);
    void setNeeded(bool needed);
    void setReducedMotion(bool reduced);

    bool isRunning() const { return m_timer.isActive(); }
    double seconds() const { return m_beats / beatsPerSecond; } ///< moved so far

signals:
    void beat();

private:
    static constexpr double beatsPerSecond = 30.0;
    void decide();

    QTimer m_timer;
    double m_beats = 0.0;
    bool m_seen = false;
    bool m_needed = false;
    bool m_reducedMotion = false;
};

} // namespace turbolane::ui
