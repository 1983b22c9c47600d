// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace turbolane::ui {

enum class Pace : std::uint8_t {
    Still, ///< nothing changes by itself
    Steady, ///< a countdown: a few looks a second are enough
    Smooth ///< something moves
};

/// The one timer of everything that moves in the window. Runs at the pace of the liveliest of
/// those who asked, and stops when nobody does.
class Beat : public QObject {
    Q_OBJECT

public:
    /// Never goes back and knows no date: for motion, not for what the carrier decides.
    virtual Millis now() const = 0;
    /// Still takes the question back; so does the end of the one who asked.
    void ask(QObject *who, Pace pace);
    Pace pace() const;

signals:
    void struck();

protected:
    virtual void paceChanged(Pace pace) = 0;

private:
    void forget(QObject *who);

    QHash<QObject *, Pace> m_asked;
};

class TimerBeat final : public Beat {
    Q_OBJECT

public:
    TimerBeat();
    Millis now() const override { return Millis(m_running.elapsed()); }

private:
    void paceChanged(Pace pace) override;

    QElapsedTimer m_running;
    QTimer m_timer;
};

} // namespace turbolane::ui
