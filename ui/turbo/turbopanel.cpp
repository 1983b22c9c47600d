// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbopanel.h"

#include "ui/turbo/timechoice.h"
#include "ui/turbo/turbopages.h"

#include "ui/kit/segmentedchoice.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace turbolane::ui {

using namespace std::chrono_literals;

namespace {

constexpr int gap = 24;
constexpr int leftOfButton = 28;
constexpr int around = 24;
constexpr int tallDiameter = 160;

} // namespace

TurboPanel::TurboPanel(Beat &beat, const Clock &carrierClock, QWidget *parent, Form form)
    : QWidget(parent)
    , m_button(new TurboButton(beat, carrierClock, this))
    , m_offerPage(new OfferPage)
    , m_progressPage(new ProgressPage)
    , m_boostedPage(new BoostedPage)
    , m_noticePage(new NoticePage)
{
    m_button->setObjectName(QStringLiteral("turboButton"));
    if (form == Form::Wide)
        arrangeWide();
    else
        arrangeTall();
    connectParts();
    setOffer(m_offer);
}

QList<TurboPage *> TurboPanel::pages() const
{
    return {m_offerPage, m_progressPage, m_boostedPage, m_noticePage};
}

void TurboPanel::arrangeWide()
{
    m_button->setDiameter(TurboButton::largest);
    m_stack = new QStackedWidget;
    for (TurboPage *page : pages())
        m_stack->addWidget(page);
    auto *layout = new QHBoxLayout(this);
    // The button's glow lies over the space around it.
    layout->setContentsMargins(leftOfButton - m_button->margin(), 8, around, 8);
    layout->setSpacing(gap - m_button->margin());
    layout->addWidget(m_button);
    layout->addWidget(m_stack, 1);
}

/// Of the pages only the one that is shown takes room.
void TurboPanel::arrangeTall()
{
    m_button->setDiameter(tallDiameter);
    m_progressPage->setTellsStep(false); // its steps are listed below
    auto *beside = new QVBoxLayout;
    auto *top = new QHBoxLayout;
    top->setSpacing(gap - m_button->margin());
    top->addWidget(m_button);
    top->addLayout(beside, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(around - m_button->margin(), around - m_button->margin(), around, 12);
    all->setSpacing(0);
    all->addLayout(top);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(m_button->margin(), 0, 0, 0);
    all->addLayout(below);
    beside->addStretch();
    for (TurboPage *page : pages()) {
        beside->addWidget(page->head());
        (page->isBrief() ? beside : below)->addWidget(page);
    }
    beside->addStretch();
}

void TurboPanel::showPage(TurboPage &page)
{
    m_page = &page;
    if (m_stack != nullptr)
        return m_stack->setCurrentWidget(&page);
    for (TurboPage *one : pages()) {
        one->setVisible(one == &page);
        one->head()->setVisible(one == &page);
    }
}

void TurboPanel::connectParts()
{
    connect(m_button, &TurboButton::held, this, &TurboPanel::askToBoost);
    connect(m_button, &TurboButton::announced, this, &TurboPanel::announced);
    connect(&m_offerPage->times(), &TimeChoice::chosen, this,
            [this](Seconds lasting) { emit estimateWanted(m_offer.turbo, lasting); });
    connect(m_offerPage, &OfferPage::wayOutPressed, this, &TurboPanel::wayOutWanted);
    connect(m_progressPage, &ProgressPage::cancelPressed, this, &TurboPanel::cancelWanted);
    connect(m_boostedPage, &BoostedPage::endPressed, this, &TurboPanel::endWanted);
    connect(m_boostedPage, &BoostedPage::morePressed, this, &TurboPanel::askToExtend);
}

TurboPage &TurboPanel::pageFor(TurboState state) const
{
    switch (state) {
    case TurboState::Idle:
    case TurboState::Armed:
    case TurboState::Pressing:
    case TurboState::Failed: return *m_offerPage;
    case TurboState::Provisioning: return *m_progressPage;
    case TurboState::Active: return *m_boostedPage;
    case TurboState::Reverting:
    case TurboState::Disabled: return *m_noticePage;
    }
    return *m_noticePage;
}

void TurboPanel::setOffer(const TurboOffer &offer)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_offer = offer;
    TurboPage &page = pageFor(offer.face.state);
    page.tell(offer);
    showPage(page);
    m_button->setFace(offer.face);
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        focusTurbo(); // what had it went with its page
}

void TurboPanel::askToBoost()
{
    if (m_offer.price)
        emit boostWanted(m_offer.turbo, m_offer.lasting, m_offer.price->total);
}

void TurboPanel::askToExtend()
{
    if (m_offer.hourMore)
        emit extendWanted(1h, m_offer.hourMore->total);
}

bool TurboPanel::choosesTime() const
{
    return m_page == m_offerPage;
}

void TurboPanel::focusTurbo()
{
    if (m_button->isEnabled())
        m_button->setFocus(Qt::ShortcutFocusReason);
    else
        m_offerPage->times().segments().buttonAt(0)->setFocus(Qt::ShortcutFocusReason);
}

void TurboPanel::keyPressEvent(QKeyEvent *event)
{
    TimeChoice &times = m_offerPage->times();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (!plain || !choosesTime())
        return event->ignore();
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        times.choose(Seconds((key - Qt::Key_0) * 1h));
    else if (key == Qt::Key_0)
        times.askForOther();
    else if (key == forward || key == Qt::Key_Up)
        times.step(1);
    else if (key == back || key == Qt::Key_Down)
        times.step(-1);
    else
        event->ignore();
}

} // namespace turbolane::ui
