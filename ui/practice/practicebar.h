// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QTimer>

#include "ui/desk.h"
#include "ui/practice/floatingcard.h"
#include "ui/practice/practice.h"

namespace turbolane::ui {

class Banner;
class Button;
class DrillButtons;
class Label;
class SegmentedChoice;
class Selection;

/// The carrier's clock in hand: stopped, three speeds, on to the next event; below it, when asked
/// for or while something is wrong, the drills and the way back to the story's beginning. Floats
/// over the window, and is drawn aside by its edge where it is in the way.
class PracticeBar final : public FloatingCard {
    Q_OBJECT

public:
    /// All of it outlives this.
    PracticeBar(const Desk &desk, Practice &practice, const Selection &selection, QWidget *window);

    /// What can be done besides the clock is in view.
    void showDrills();
    /// Where it stands until it is drawn aside: below the top bar, or above the status bar, where
    /// a page has more to show at its head.
    void setAtFoot(bool isAtFoot);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void notesWanted();
    void announced(const QString &sentence);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QWidget *clockRow();
    void addToDrills();
    void addKeys(QWidget *window);
    void wire();
    void place();
    int freeFrom() const;
    int usualTop(int height) const;
    void refresh();
    void refreshTime();
    void togglePause();
    void setSpeed(ClockSpeed speed);
    void goFaster();
    void leap();
    void leapToMonthsEnd();
    void askToBeginAnew();

    const Desk m_desk;
    Practice &m_practice;
    Button *m_pause;
    Label *m_now;
    SegmentedChoice *m_speeds;
    Button *m_next;
    Button *m_more;
    DrillButtons *m_drills;
    Button *m_month;
    Button *m_anew;
    Button *m_notes;
    Label *m_telling;
    QWidget *m_clockRow;
    Banner *m_banner; ///< of the window: what it says is not covered
    QTimer m_beat;
    ClockSpeed m_running = ClockSpeed::Real; ///< goes on at, after a pause
    bool m_showsDrills = false;
    bool m_isAtFoot = false;
    QPoint m_grip; ///< of a drag, from its corner
    std::optional<QPoint> m_aside; ///< where it was drawn to
};

} // namespace turbolane::ui
