// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbopages.h"

#include "ui/kit/button.h"
#include "ui/kit/figure.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/style/fonts.h"
#include "ui/text.h"
#include "ui/turbo/timechoice.h"

#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

Label *readable(Colour colour)
{
    auto *label = new Label(Type::Small, colour);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

/// Takes no room while it has nothing to say.
void say(Label &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

Button *smallButton(ButtonKind kind, const QString &text)
{
    auto *button = new Button(kind, text);
    button->setButtonSize(ButtonSize::Small);
    return button;
}

QWidget *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(8, row);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return row;
}

QString termsToRead(const TurboOffer &offer)
{
    if (offer.price) {
        const QString terms = termsOf(*offer.price, offer.now);
        const QString budget = budgetWordOf(*offer.price).text;
        return budget.isEmpty()
            ? terms
            : OfferPage::tr("%1. %2", "terms, what is left of a budget").arg(terms, budget);
    }
    if (offer.lasting.count() == 0)
        return OfferPage::tr("Choose hours to see the price.");
    return offer.notice.isEmpty() ? OfferPage::tr("Asking the price.") : QString();
}

} // namespace

TurboPage::TurboPage()
    : m_layout(new QVBoxLayout(this))
    , m_head(new QWidget)
    , m_caption(new Label(Type::Caption, Colour::Ink3))
    , m_rates(new FigureLabel(Type::Figure, tr("Bandwidth")))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addStretch();
    m_layout->addWidget(m_head);
    m_layout->addStretch();
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(0);
    head->addWidget(m_caption);
    head->addWidget(m_rates);
}

void TurboPage::add(QWidget *widget, int before)
{
    const int end = m_layout->count() - 1; // the stretch
    m_layout->insertSpacing(end, before);
    m_layout->insertWidget(end + 1, widget);
}

void TurboPage::showChange(const QString &caption, Bandwidth from, Bandwidth to)
{
    const text::Figure first = text::bandwidthFigure(from);
    const text::Figure second = text::bandwidthFigure(to);
    const bool oneUnit = first.unit == second.unit;
    m_caption->setText(
        oneUnit ? caption
                : tr("%1, from %2", "caption, bandwidth").arg(caption, text::bandwidth(from)));
    if (oneUnit)
        m_rates->setChange(first.value, second);
    else
        m_rates->setFigure(second);
}

OfferPage::OfferPage()
    : m_notice(readable(Colour::Ink2))
    , m_for(new Label(Type::Caption, Colour::Ink3))
    , m_times(new TimeChoice)
    , m_price(new FigureLabel(Type::Figure, tr("Price")))
    , m_terms(readable(Colour::Ink2))
    , m_instead(rowOf({}))
{
    constexpr int mostOffers = 3;
    for (int number = 0; number < mostOffers; ++number) {
        auto *button = smallButton(ButtonKind::Secondary, {});
        button->setObjectName(QStringLiteral("boostInstead%1").arg(number + 1));
        m_instead->layout()->addWidget(button);
        m_waysOut.append(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, number] { emit wayOutPressed(number); });
    }
    add(m_notice, 0);
    add(m_instead, 6);
    add(m_for, 10);
    add(m_times, 4);
    add(m_price, 14);
    add(m_terms, 0);
    // Two lines, filled or not: nothing moves while a price is on its way.
    m_terms->setMinimumHeight(2 * lineHeight(Type::Small));
}

void OfferPage::tell(const TurboOffer &offer)
{
    const bool failed = offer.face.state == TurboState::Failed;
    showChange(tr("Turbo profile"), offer.base, offer.turbo);
    rates().setVisible(!failed);
    caption().setColour(failed ? Colour::Bad : Colour::Ink3);
    if (failed)
        caption().setText(tr("Not boosted"));
    say(*m_notice, offer.notice);
    const bool usual = offer.lasting.count() % 3600 == 0;
    m_for->setText(usual ? tr("Boost for, hours")
                         : tr("Boost for %1").arg(text::duration(offer.lasting)));
    m_times->setLasting(offer.lasting);
    showWaysOut(offer.waysOut);
    m_price->setFigure({offer.price ? text::moneyAdded(offer.price->total) : QString(), {}});
    const bool isOver = offer.price && budgetWordOf(*offer.price).isOver;
    m_price->setColour(isOver ? Colour::Warn : Colour::Ink);
    m_terms->setText(termsToRead(offer));
}

/// They stand where the price would: there is none to show.
void OfferPage::showWaysOut(const QStringList &texts)
{
    for (int number = 0; number < int(m_waysOut.size()); ++number) {
        const bool isOne = number < texts.size();
        m_waysOut[number]->setVisible(isOne);
        if (isOne)
            m_waysOut[number]->setText(texts[number]);
    }
    m_instead->setVisible(!texts.isEmpty());
    m_price->setVisible(texts.isEmpty());
    m_terms->setVisible(texts.isEmpty());
}

ProgressPage::ProgressPage()
    : m_terms(readable(Colour::Ink2))
    , m_step(readable(Colour::Ink))
    , m_cancel(smallButton(ButtonKind::Secondary, tr("Cancel, no charge")))
    , m_refusal(readable(Colour::Bad))
{
    m_cancel->setObjectName(QStringLiteral("cancelBoost"));
    add(m_terms, 6);
    add(m_step, 8);
    add(rowOf({m_cancel}), 14);
    add(m_refusal, 4);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressPage::cancelPressed);
}

void ProgressPage::tell(const TurboOffer &offer)
{
    showChange(tr("Boosting"), offer.base, offer.boost ? offer.boost->to : offer.turbo);
    const QString later = tr("Billing starts after the line-rate test.");
    if (offer.boost)
        m_terms->setText(tr("%1 for %2. %3", "price, time, sentence")
                             .arg(text::money(offer.boost->shownPrice),
                                  text::duration(offer.boost->endsAt - offer.boost->startsAt),
                                  later));
    else
        m_terms->setText(later);
    say(*m_step, m_tellsStep ? offer.step : QString());
    m_cancel->setVisible(offer.boost.has_value());
    m_cancel->setLoading(offer.asking, tr("Cancelling"));
    say(*m_refusal, offer.refusal);
}

BoostedPage::BoostedPage()
    : m_spent(new FigureLabel(Type::Figure, tr("Spent on this boost")))
    , m_return(readable(Colour::Ink2))
    , m_more(smallButton(ButtonKind::Secondary, {}))
    , m_end(smallButton(ButtonKind::Secondary, tr("End now")))
    , m_refusal(readable(Colour::Bad))
{
    m_more->setObjectName(QStringLiteral("addHour"));
    m_end->setObjectName(QStringLiteral("endBoost"));
    add(new Label(Type::Small, Colour::Ink2, tr("Spent on this boost")), 14);
    add(m_spent, 2);
    add(m_return, 6);
    add(rowOf({m_more, m_end}), 16);
    add(m_refusal, 4);
    connect(m_more, &QAbstractButton::clicked, this, &BoostedPage::morePressed);
    connect(m_end, &QAbstractButton::clicked, this, &BoostedPage::endPressed);
}

void BoostedPage::tell(const TurboOffer &offer)
{
    if (!offer.boost)
        return;
    const Boost &boost = *offer.boost;
    const QString end = text::moment(boost.endsAt, offer.now);
    caption().setText(tr("Boosted until %1").arg(end));
    rates().setFigure(text::bandwidthFigure(boost.to));
    m_spent->setFigure({offer.spent ? text::money(*offer.spent, text::Decimals::Cents) : QString(),
                        tr("of %1", "price").arg(text::money(boost.shownPrice))});
    m_return->setText(tr("Back to %1 by itself at %2").arg(text::bandwidth(boost.from), end));
    m_more->setText(offer.hourMore ? tr("Add 1 h, %1").arg(text::money(offer.hourMore->total))
                                   : tr("Add 1 h"));
    if (offer.hourMore || offer.asking)
        m_more->enable();
    else
        m_more->disableBecause(tr("Its price is not known yet"));
    m_more->setLoading(offer.asking);
    m_end->setEnabled(!offer.asking);
    say(*m_refusal, offer.refusal);
}

NoticePage::NoticePage()
    : m_notice(readable(Colour::Ink2))
{
    add(m_notice, 6);
}

void NoticePage::tell(const TurboOffer &offer)
{
    const bool reverting = offer.face.state == TurboState::Reverting;
    rates().setVisible(reverting || offer.turbo > offer.base);
    if (reverting && offer.boost)
        showChange(tr("Going back"), offer.boost->to, offer.boost->from);
    else
        showChange(tr("Turbo"), offer.base, offer.turbo);
    m_notice->setText(offer.notice);
}

} // namespace turbolane::ui
