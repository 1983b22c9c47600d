// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/countingcard.h"

#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/models/tone.h"
#include "ui/text.h"

#include <QGridLayout>

namespace turbolane::ui {

namespace {

constexpr int textColumn = 680;

/// A step's name before its sentence.
Label *addStep(QGridLayout &grid, const QString &name, const QString &sentence = {})
{
    const int row = grid.rowCount();
    auto *text = new Label(Type::Body, Colour::Ink2, sentence);
    text->setWordWrap(true);
    setGrownMaximumWidth(text, textColumn);
    text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *word = new Label(Type::Strong, Colour::Ink, name);
    word->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    grid.addWidget(word, row, 0, Qt::AlignTop);
    grid.addWidget(text, row, 1);
    return text;
}

} // namespace

CountingCard::CountingCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("countingCard"));
    auto *column = boxed<QVBoxLayout>(this, {20, 18, 20, 18}, 10);
    column->addWidget(new Label(Type::Title, Colour::Ink, tr("How it is counted")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 10'000); // as wide as its column may be, the rest stays empty
    grid->setColumnStretch(2, 1);
    addStep(*grid, tr("Seconds"),
            tr("A connection is charged from its passed line-rate test until it has ended, a boost "
               "while it is up, never after its shown end."));
    addStep(*grid, tr("Usage rows"),
            tr("Rate times seconds, rounded once to a millionth. A new row begins with each hour, "
               "and where a rate changes."));
    m_lines = addStep(*grid, tr("Lines"));
    m_month = addStep(*grid, tr("Month"));
    column->addLayout(grid);
    column->addStretch();
}

void CountingCard::show(const Charges &charges, const QTimeZone &carrierZone)
{
    m_lines->setText(tr("One for each connection and kind of charge: its rows added, then rounded "
                        "once, %1, to cents. Every sum above adds lines.")
                         .arg(roundingWord(charges.rounding)));
    m_month->setText(tr("From %1 %2 in the carrier's time zone, %3; counted up to %4.")
                         .arg(text::date(charges.month.from(), carrierZone),
                              text::time(charges.month.from(), carrierZone),
                              QString::fromUtf8(carrierZone.id()),
                              text::timeWithSeconds(charges.asOf)));
}

} // namespace turbolane::ui
