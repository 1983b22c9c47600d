// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turbobutton.h"
#include "ui/turbo/turbooffer.h"

#include <QWidget>

class QStackedWidget;

namespace turbolane::ui {

class BoostedPage;
class NoticePage;
class OfferPage;
class ProgressPage;
class TurboPage;

/// The Turbo button and what stands beside it. Shows the offer it is given and asks questions;
/// what it asks changes nothing until the next offer says so.
class TurboPanel final : public QWidget {
    Q_OBJECT

public:
    /// Wide: everything beside the button. Tall: what needs room below it.
    enum class Form : std::uint8_t { Wide, Tall };

    /// Both outlive this; see TurboButton.
    TurboPanel(Beat &beat, const Clock &carrierClock, QWidget *parent = nullptr,
               Form form = Form::Wide);

    void setOffer(const TurboOffer &offer);
    const TurboOffer &offer() const { return m_offer; }
    TurboButton &button() const { return *m_button; }
    /// The button, or where time is chosen while it cannot be pressed.
    void focusTurbo();

signals:
    /// Another length of time was chosen: what does it cost?
    void estimateWanted(turbolane::Bandwidth to, turbolane::Seconds lasting);
    /// Held to the end, with this price in view.
    void boostWanted(turbolane::Bandwidth to, turbolane::Seconds lasting, turbolane::Money most);
    /// One of the offers of a refusal, by its place.
    void wayOutWanted(int number);
    void extendWanted(turbolane::Seconds by, turbolane::Money most);
    void endWanted();
    void cancelWanted();
    void announced(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrangeWide();
    void arrangeTall();
    void connectParts();
    void showPage(TurboPage &page);
    QList<TurboPage *> pages() const;
    TurboPage &pageFor(TurboState state) const;
    void askToBoost();
    void askToExtend();
    bool choosesTime() const;

    TurboOffer m_offer;
    TurboButton *m_button;
    QStackedWidget *m_stack = nullptr; ///< of a wide one
    TurboPage *m_page = nullptr; ///< the one that is shown
    OfferPage *m_offerPage;
    ProgressPage *m_progressPage;
    BoostedPage *m_boostedPage;
    NoticePage *m_noticePage;
};

} // namespace turbolane::ui
