// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/tourguide.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/practice/practicebar.h"
#include "ui/tour/presenternotes.h"
#include "ui/tour/spotlight.h"
#include "ui/tour/tourcard.h"
#include "ui/tour/tournotes.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace turbolane::ui {

namespace {

using namespace std::chrono_literals;

constexpr int steps = int(tourSteps.size());
constexpr auto watchEach = 200ms;
constexpr auto seenFor = 1'600ms;
/// The one the story is about, where it is still there.
constexpr auto storysOwn = "seq-archive-iad";

/// Nothing is gone to by itself where there is more to look at first.
bool goesOnByItself(TourDeed deed)
{
    switch (deed) {
    case TourDeed::Boosted:
    case TourDeed::BoostOver:
    case TourDeed::FibreCut:
    case TourDeed::FibreMended: return true;
    case TourDeed::None:
    case TourDeed::Drawn:
    case TourDeed::Invoiced: return false;
    }
    return false;
}

} // namespace

TourGuide::TourGuide(const Desk &desk, Practice &practice, const Selection &selection,
                     QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_practice(practice)
    , m_window(*window)
    , m_bar(new PracticeBar(desk, practice, selection, window))
    , m_light(new Spotlight(window))
    , m_card(new TourCard(window))
{
    m_watch.setInterval(watchEach);
    m_onward.setInterval(seenFor);
    m_onward.setSingleShot(true);
    connect(&m_watch, &QTimer::timeout, this, &TourGuide::look);
    connect(&m_onward, &QTimer::timeout, this, [this] { go(m_step + 1); });
    connect(m_light, &Spotlight::moved, this, &TourGuide::arrange);
    connect(m_card, &TourCard::nextWanted, this, [this] { go(m_step + 1); });
    connect(m_card, &TourCard::backWanted, this, [this] { go(m_step - 1); });
    connect(m_card, &TourCard::leaveWanted, this, &TourGuide::leave);
    connect(m_bar, &PracticeBar::notesWanted, this, &TourGuide::openNotes);
    connect(m_bar, &PracticeBar::announced, this, &TourGuide::announced);
    connect(&desk.portfolio, &client::Portfolio::changed, this, &TourGuide::greet);
    window->installEventFilter(this);
}

/// Who has just had the story told has not been shown around.
void TourGuide::greet()
{
    if (m_greeted || !m_desk.portfolio.isLoaded() || !m_window.isVisible())
        return;
    m_greeted = true;
    if (m_practice.isFresh())
        begin();
}

void TourGuide::begin()
{
    m_greeted = true;
    if (!m_isOn)
        m_before = QApplication::focusWidget();
    m_isOn = true;
    m_boost = {};
    m_light->show();
    m_watch.start();
    go(0);
}

void TourGuide::leave()
{
    if (!std::exchange(m_isOn, false))
        return;
    m_watch.stop();
    m_onward.stop();
    m_light->hide();
    m_light->pointAt(nullptr);
    m_card->hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    tellNotes();
}

void TourGuide::openNotes()
{
    if (m_notes == nullptr) {
        m_notes = new PresenterNotes(&m_window);
        connect(m_notes, &PresenterNotes::nextWanted, this, [this] {
            if (m_isOn)
                go(m_step + 1);
        });
        connect(m_notes, &PresenterNotes::backWanted, this, [this] {
            if (m_isOn)
                go(m_step - 1);
        });
    }
    tellNotes();
    m_notes->open();
}

void TourGuide::tellNotes()
{
    if (m_notes == nullptr)
        return;
    if (!m_isOn)
        return m_notes->tellKeys();
    const TourWords now = wordsOf(step().id, boost(), m_isDone);
    const bool isLast = m_step + 1 == steps;
    const QString next =
        isLast ? QString() : wordsOf(tourSteps.at(std::size_t(m_step) + 1).id, {}, false).title;
    m_notes->tell({.place = m_step,
                   .count = steps,
                   .title = now.title,
                   .deed = now.deed,
                   .notes = notesOf(step().id),
                   .next = next});
}

void TourGuide::go(int to)
{
    m_onward.stop();
    if (to >= steps)
        return leave();
    if (step().waitsFor == TourDeed::Drawn && to != m_step)
        emit drawingOver();
    m_step = std::max(to, 0);
    m_since = m_desk.clock.now();
    m_invoices = m_desk.portfolio.picture().invoices().size();
    m_wasCut = m_practice.has(Drill::FibreCut);
    m_isDone = false;
    emit placeWanted(step().place);
    if (step().waitsFor == TourDeed::Boosted)
        chooseWhatToBoost();
    if (step().waitsFor == TourDeed::Invoiced)
        m_bar->showDrills();
    const bool needsTime =
        step().waitsFor == TourDeed::Boosted || step().waitsFor == TourDeed::BoostOver;
    if (needsTime && m_practice.clock().speed() == ClockSpeed::Paused)
        m_practice.clock().setSpeed(ClockSpeed::Real);
    tell();
    look();
    m_light->raise();
    m_bar->lift();
    m_card->lift();
    m_card->focusNext();
    emit announced(m_card->accessibleName());
}

void TourGuide::tell()
{
    m_card->tell(m_step, steps, wordsOf(step().id, boost(), m_isDone));
    tellNotes();
    arrange();
}

void TourGuide::arrange()
{
    if (m_isOn)
        m_card->placeBeside(m_light->light(), m_bar->geometry());
}

/// What has been done since the last look, and where it is to be seen.
void TourGuide::look()
{
    m_light->pointAt(litWidget());
    if (m_isDone || !isDone())
        return;
    m_isDone = true;
    tell();
    emit announced(m_card->accessibleDescription());
    if (goesOnByItself(step().waitsFor))
        m_onward.start();
}

bool TourGuide::isDone()
{
    switch (step().waitsFor) {
    case TourDeed::None: return false;
    case TourDeed::Drawn: return seen("pathsPanel") != nullptr;
    case TourDeed::Boosted: return findBoost();
    case TourDeed::BoostOver: {
        const auto about = boost();
        return about && isTerminal(about->state);
    }
    case TourDeed::FibreCut: return m_practice.has(Drill::FibreCut);
    case TourDeed::FibreMended: return m_wasCut && !m_practice.has(Drill::FibreCut);
    case TourDeed::Invoiced: return m_desk.portfolio.picture().invoices().size() > m_invoices;
    }
    return false;
}

/// One that is active since this step was gone to: that is what the story goes on about.
bool TourGuide::findBoost()
{
    const auto &boosts = m_desk.portfolio.picture().boosts();
    const auto found = std::find_if(boosts.begin(), boosts.end(), [this](const Boost &boost) {
        return boost.state == BoostState::Active && boost.placedAt >= m_since;
    });
    if (found == boosts.end())
        return false;
    m_boost = found->id;
    return true;
}

std::optional<Boost> TourGuide::boost() const
{
    const Boost *found = m_desk.portfolio.picture().boost(m_boost);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

void TourGuide::chooseWhatToBoost()
{
    ConnectionId wanted;
    for (const Connection &connection : m_desk.portfolio.picture().connections()) {
        const bool can = connection.state == ProductState::Active && connection.boost.isEmpty()
            && connection.turbo > connection.base;
        if (can && (wanted.isEmpty() || connection.name == storysOwn))
            wanted = connection.id;
    }
    if (!wanted.isEmpty())
        emit connectionWanted(wanted);
}

QWidget *TourGuide::seen(const char *name) const
{
    for (QWidget *widget : m_window.findChildren<QWidget *>(QLatin1String(name)))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

QWidget *TourGuide::litWidget() const
{
    for (const char *name : step().lit)
        if (*name != '\0')
            if (QWidget *widget = seen(name))
                return widget;
    return nullptr;
}

bool TourGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isOn || watched != &m_window || event->type() != QEvent::KeyPress)
        return false;
    // Nobody else had a use for it.
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    leave();
    return true;
}

void TourGuide::setClockAtFoot(bool isAtFoot)
{
    m_bar->setAtFoot(isAtFoot);
}

} // namespace turbolane::ui
