// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/figure.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/spinner.h"
#include "ui/kit/steplist.h"

#include "domain/order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace turbolane::test {

using namespace ui;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

Label *caption(const char *text)
{
    return new Label(Type::Caption, Colour::Ink3, q(text));
}

QWidget *stepCard()
{
    auto *card = new Card;
    auto *column = boxed<QVBoxLayout>(card, {24, 20, 24, 18}, 16);
    auto *change = new FigureLabel(Type::Figure, q("Boosting"));
    change->setChange(q("2"), {q("10"), q("Gbps")});
    column->addWidget(change);
    auto *steps = new StepList(q("Steps"));
    steps->setBoosting(true);
    steps->setRows(
        {{0, StepState::Done, q("Price locked"), q("€35.28"), q("0.4 s")},
         {1, StepState::Done, q("Capacity reserved"), q("8 Gbps on 6 segments"), q("3.1 s")},
         {2, StepState::Now, q("Setting both edges"), q("Frankfurt done, Ashburn next"),
          q("6.2 s")},
         {3, StepState::ToDo, q("AWS accepts 10 Gbps"), {}, q("about 5 s")},
         {4, StepState::Failed, q("Test at line rate"), {}, q("4 s")}});
    column->addWidget(steps);
    card->setFixedWidth(384);
    return card;
}

QWidget *moneyCard()
{
    auto *card = new Card;
    card->setFixedWidth(384);
    auto *column = boxed<QVBoxLayout>(card, {20, 14, 20, 16}, 2);
    column->addWidget(caption("This month so far"));
    auto *total = new MoneyLabel(Type::Hero, q("This month so far"));
    total->setMoney(Money::micros(4'838'160'000, Currency::of("EUR")));
    column->addWidget(total);
    column->addWidget(
        new Label(Type::Small, Colour::Ink2, q("€23.53 per hour, €0.0065 each second")));
    column->addSpacing(12);
    auto *facts = new FactGrid(3,
                               {{0, q("Throughput")},
                                {1, q("Committed")},
                                {2, q("Used")},
                                {3, q("Round trip")},
                                {4, q("Loss")},
                                {5, q("Up, 30 days")}});
    facts->setValue(0, q("1.72 Gbps"));
    facts->setValue(1, q("2 Gbps"));
    facts->setValue(2, q("86%"));
    facts->setValue(3, q("86.2 ms"));
    column->addWidget(facts);
    return card;
}

QWidget *formCard()
{
    auto *card = new Card;
    card->setFixedWidth(384);
    auto *column = boxed<QVBoxLayout>(card, {20, 16, 20, 16}, 12);
    auto *form = new QWidget;
    auto *name = new QLineEdit(q("seq-archive-iad"));
    auto *size = new QComboBox;
    size->addItems({q("2 Gbps"), q("5 Gbps")});
    arrange(form,
            {{q("Name"), name, q("Yours alone; shown on the bill")}, {q("Bandwidth"), size, {}}});
    setRefused(size, q("This port has 85 free"));
    column->addWidget(form);
    auto *tick = new QCheckBox(q("Keep the key in the system keyring"));
    tick->setChecked(true);
    column->addWidget(tick);
    auto *radio = new QRadioButton(q("Follow the system"));
    radio->setChecked(true);
    column->addWidget(radio);
    column->addWidget(new QRadioButton(q("Dark")));
    return card;
}

} // namespace

std::unique_ptr<QWidget> partsPage()
{
    auto page = std::make_unique<Surface>(Colour::Canvas);
    page->setFixedSize(1440, 900);
    auto *column = boxed<QVBoxLayout>(page.get(), {24, 24, 24, 24}, 16);
    auto *banner = new Banner;
    column->addWidget(banner);
    banner->showMessage({.kind = Banner::Kind::Error,
                         .icon = "wifi-off",
                         .what = q("Meridian Exchange has not answered for 2 min 14 s."),
                         .more = q("You see the state of 14:29:53. Next try in 6 s."),
                         .acts = {{q("Work offline"), [] {}}, {q("Retry now"), [] {}}}});
    auto *row = new QHBoxLayout;
    row->addWidget(stepCard());
    auto *middle = new QVBoxLayout;
    middle->addWidget(moneyCard());
    middle->addWidget(formCard());
    row->addLayout(middle);
    auto *last = new Card;
    auto *inLast = boxed<QVBoxLayout>(last, {20, 20, 20, 20}, 8);
    auto *empty = new EmptyState;
    empty->showMessage({.icon = "key-round",
                        .bad = true,
                        .title = q("Meridian refused this key"),
                        .text = q("The key ending 7f3a was withdrawn on 11 May at 18:04. Your "
                                  "connections keep running."),
                        .code = q("unauthorised"),
                        .acts = {{q("Enter a new key"), [] {}}, {q("Work offline"), [] {}}}});
    inLast->addWidget(empty);
    inLast->addWidget(new Skeleton(4));
    row->addWidget(last, 1);
    column->addLayout(row, 1);
    return page;
}

} // namespace turbolane::test
