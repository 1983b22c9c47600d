// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/quoteclock.h"

#include "ui/drawing/quotehold.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/glyph.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QHBoxLayout>

namespace turbolane::ui {

namespace {

constexpr Seconds lastMinute{60};

} // namespace

QuoteClock::QuoteClock(QWidget *parent)
    : QWidget(parent)
    , m_lock(new Glyph({.name = "lock"}, Colour::Ink2, 14, this))
    , m_words(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_hold(new Button(ButtonKind::Secondary, {}, this))
{
    setObjectName(QStringLiteral("quoteClock"));
    m_hold->setObjectName(QStringLiteral("holdPrice"));
    m_hold->setButtonSize(ButtonSize::Small);
    auto *row = boxed<QHBoxLayout>(this, {}, 8);
    row->addWidget(m_lock);
    row->addWidget(m_words);
    row->addWidget(m_hold);
    connect(m_hold, &Button::clicked, this, &QuoteClock::holdPressed);
}

void QuoteClock::show(const QuoteHold &hold)
{
    m_hold->setLoading(hold.state() == QuoteHold::State::Asking, tr("Fixing the price"));
    m_words->setColour(Colour::Ink2);
    switch (hold.state()) {
    case QuoteHold::State::None:
        return say(tr("Prices are exact, for the plan and term chosen"), false,
                   tr("Fix this price for 5 minutes"));
    case QuoteHold::State::Asking: return say({}, false, tr("Fix this price for 5 minutes"));
    case QuoteHold::State::Expired:
        m_words->setColour(Colour::Warn);
        return say(tr("The fixed price has expired"), false, tr("Fix it again"));
    case QuoteHold::State::Refused:
        m_words->setColour(Colour::Bad);
        return say(troubleOf(hold.failure(), Deed::Quote).what, false, tr("Try again"));
    case QuoteHold::State::Held: break;
    }
    if (hold.left() >= lastMinute)
        return say(tr("Price fixed until %1").arg(text::time(hold.quote().validUntil)), true, {});
    m_words->setColour(Colour::Warn);
    say(tr("Price fixed for %1 more").arg(text::countdown(hold.left())), true, {});
}

void QuoteClock::say(const QString &words, bool isHeld, const QString &act)
{
    m_lock->setVisible(isHeld);
    m_words->setText(words);
    m_hold->setVisible(!act.isEmpty());
    if (!act.isEmpty() && !m_hold->isLoading())
        m_hold->setText(act);
}

} // namespace turbolane::ui
