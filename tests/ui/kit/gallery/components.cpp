// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"
#include "ui/kit/badge.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/figure.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/kit/spinner.h"
#include "ui/kit/steplist.h"
#include "ui/kit/tabs.h"

#include "domain/order.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

Label *caption(const char *text)
{
    return new Label(Type::Caption, Colour::Ink3, q(text));
}

/// The states a person brings about are put on by hand: the picture has them side by side.
void addButtonRow(QGridLayout *grid, int row, ButtonKind kind, const char *text,
                  const char *loading)
{
    const auto at = [&](int column, Button *button) {
        grid->addWidget(button, row, column, Qt::AlignLeft);
        return button;
    };
    at(1, new Button(kind, q(text)));
    at(2, new Button(kind, q(text)))->setAttribute(Qt::WA_UnderMouse);
    at(3, new Button(kind, q(text)))->setDown(true);
    at(4, new Button(kind, q(text)));
    at(5, new Button(kind, q(text)))->disableBecause(q("The carrier does not answer"));
    at(6, new Button(kind, q(loading)))->setLoading(true, q(loading));
}

void addFieldRow(QGridLayout *grid, int row)
{
    for (const int column : {1, 4, 5, 7}) {
        auto *field = new QLineEdit(q(column == 7 ? "200 Gbps" : "2 Gbps"));
        field->setFixedWidth(132);
        field->setEnabled(column != 5);
        if (column == 7)
            field->setProperty("refused", true);
        grid->addWidget(field, row, column, Qt::AlignLeft);
    }
}

void addChipRow(QGridLayout *grid, int row)
{
    for (int column = 1; column <= 5; ++column) {
        auto *chip = new FilterChip(q("Azure"));
        chip->setProvider(q("azure"));
        chip->setAttribute(Qt::WA_UnderMouse, column == 2);
        chip->setDown(column == 3);
        chip->setEnabled(column != 5);
        grid->addWidget(chip, row, column, Qt::AlignLeft);
    }
}

QWidget *stateRow()
{
    auto *row = new QWidget;
    auto *line = boxed<QHBoxLayout>(row, {}, 8);
    line->addWidget(new Label(Type::Small, Colour::Ink2, q("Link state")));
    line->addSpacing(40);
    line->addWidget(new Badge(Tone::Ok, q("Up")));
    line->addWidget(new Badge(Tone::Boosted, q("Boosted")));
    line->addWidget(new Badge(Tone::Busy, q("Provisioning")));
    line->addWidget(new Badge(Tone::Warn, q("Last known")));
    line->addWidget(new Badge(Tone::Bad, q("Down")));
    line->addWidget(new Badge(Tone::Neutral, q("Draft")));
    auto *live = new Badge(Tone::Ok, q("Live"));
    live->setDotted(true);
    line->addWidget(live);
    line->addStretch();
    auto *hours = new SegmentedChoice(q("Hours"), SegmentedChoice::Size::Small);
    hours->setChoices({q("1"), q("2"), q("4"), q("8"), q("24")});
    hours->setCurrent(2);
    line->addWidget(hours);
    return row;
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

std::unique_ptr<QWidget> componentsPage()
{
    auto page = std::make_unique<Surface>(Colour::Surface);
    page->setFixedSize(1440, 620);
    auto *column = boxed<QVBoxLayout>(page.get(), {48, 32, 48, 32}, 16);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(13);
    grid->setColumnMinimumWidth(0, 104);
    for (int state = 1; state <= 7; ++state)
        grid->setColumnStretch(state, 1);
    const char *states[] = {"Default", "Hover", "Pressed", "Focus", "Disabled", "Loading", "Error"};
    for (int state = 0; state < 7; ++state)
        grid->addWidget(caption(states[state]), 0, state + 1);
    const char *names[] = {"Primary", "Secondary", "Turbo, flat", "Quiet", "Field", "Filter chip"};
    for (int row = 0; row < 6; ++row)
        grid->addWidget(new Label(Type::Small, Colour::Ink2, q(names[row])), row + 1, 0);
    addButtonRow(grid, 1, ButtonKind::Primary, "Order", "Ordering");
    addButtonRow(grid, 2, ButtonKind::Secondary, "Schedule", "Saving");
    addButtonRow(grid, 3, ButtonKind::Turbo, "Boost", "Starting");
    addButtonRow(grid, 4, ButtonKind::Quiet, "More", "Loading");
    auto *again = new Button(ButtonKind::Danger, q("Try again"));
    again->setGlyph({"circle-alert", 2});
    grid->addWidget(again, 1, 7, Qt::AlignLeft);
    addFieldRow(grid, 5);
    addChipRow(grid, 6);
    column->addLayout(grid);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(stateRow());
    column->addStretch();
    page->show();
    grid->itemAtPosition(1, 4)->widget()->setFocus();
    return page;
}

std::unique_ptr<QWidget> statesPage()
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
