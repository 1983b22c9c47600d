// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "domain/boost.h"
#include "ui/desk.h"
#include "ui/practice/practice.h"
#include "ui/tour/toursteps.h"

#include <optional>

namespace turbolane::ui {

class PracticeBar;
class PresenterNotes;
class Selection;
class Spotlight;
class TourCard;

/// Leads through the story in steps, over the same window and the same carrier as ever: it puts
/// the light on what a step is about, and sees in the picture what has been done. Whoever practises
/// for the first time is met by it.
class TourGuide final : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this. Makes the practice clock as well, which lies above the light.
    TourGuide(const Desk &desk, Practice &practice, const Selection &selection, QWidget *window);

    void begin();
    void leave();
    bool isOn() const { return m_isOn; }
    /// Of the page in front: the clock stands at its foot, not at its head.
    void setClockAtFoot(bool isAtFoot);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void placeWanted(turbolane::ui::TourPlace place);
    void connectionWanted(const turbolane::ConnectionId &connection);
    /// What was being drawn for the tour is not needed any more.
    void drawingOver();
    void announced(const QString &sentence);

private:
    const TourStep &step() const { return tourSteps.at(std::size_t(m_step)); }
    void go(int to);
    void look();
    void tell();
    void arrange();
    bool isDone();
    QWidget *litWidget() const;
    QWidget *seen(const char *name) const;
    void chooseWhatToBoost();
    bool findBoost();
    std::optional<Boost> boost() const;
    void greet();
    void openNotes();
    void tellNotes();

    const Desk m_desk;
    Practice &m_practice;
    QWidget &m_window;
    PracticeBar *m_bar;
    Spotlight *m_light;
    TourCard *m_card;
    PresenterNotes *m_notes = nullptr; ///< made when it is first wanted
    QTimer m_watch;
    QTimer m_onward; ///< after a deed: what it did is seen first
    QPointer<QWidget> m_before; ///< had the keys
    int m_step = 0;
    Instant m_since{}; ///< of this step, by the carrier's clock
    std::size_t m_invoices = 0; ///< when it began
    bool m_wasCut = false; ///< the same
    bool m_isOn = false;
    bool m_isDone = false;
    bool m_greeted = false;
    BoostId m_boost;
};

} // namespace turbolane::ui
