// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/sofarcard.h"

#include "ui/billing/splitbar.h"
#include "ui/kit/badge.h"
#include "ui/kit/figure.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QBoxLayout>

namespace turbolane::ui {

namespace {

/// Of the lines whose kind is of this sort.
Money roundedSum(const Charges &charges, bool (*isOfSort)(ChargeKind))
{
    Money sum = Money::zero(charges.total.currency());
    for (const BillLine &line : charges.lines)
        if (isOfSort(line.kind))
            if (const auto more = sum.plus(line.rounded))
                sum = *more;
    return sum;
}

constexpr bool isBoost(ChargeKind kind)
{
    return kind == ChargeKind::Boost;
}

/// Whatever a plan charges for: the three parts are the whole.
constexpr bool isBase(ChargeKind kind)
{
    return !isBoost(kind) && !isOfPort(kind);
}

/// A word with its colour's square, over an amount.
Label *addPart(QBoxLayout &row, const QString &word, Colour colour, const char *name)
{
    auto *column = new QVBoxLayout;
    auto *head = new QHBoxLayout;
    auto *square = new Surface(colour);
    square->setFixedSize(9, 9);
    head->setSpacing(8);
    head->addWidget(square);
    head->addWidget(new Label(Type::Small, Colour::Ink2, word));
    head->addStretch();
    auto *amount = new Label(Type::Strong, Colour::Ink);
    amount->setObjectName(QLatin1String(name));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(amount);
    row.addLayout(column, 1);
    return amount;
}

} // namespace

SoFarCard::SoFarCard(QWidget *parent)
    : Card(parent)
    , m_total(new MoneyLabel(Type::Hero, tr("This month so far")))
    , m_standing(new Badge)
    , m_pace(new Label(Type::Small, Colour::Ink2))
    , m_split(new SplitBar)
{
    m_pace->setWordWrap(true);
    m_standing->setObjectName(QStringLiteral("usageStanding"));
    setObjectName(QStringLiteral("soFarCard"));
    m_total->setObjectName(QStringLiteral("monthToDate"));
    auto *column = boxed<QVBoxLayout>(this, {20, 14, 20, 12}, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(Type::Small, Colour::Ink2, tr("This month so far")));
    head->addStretch();
    head->addWidget(m_standing);
    column->addLayout(head);
    column->addWidget(m_total, 0, Qt::AlignLeft);
    column->addWidget(m_pace);
    column->addSpacing(12);
    column->addWidget(m_split);
    column->addSpacing(9);
    auto *parts = new QHBoxLayout;
    m_base = addPart(*parts, tr("Base"), Colour::Blue, "baseSoFar");
    m_ports = addPart(*parts, tr("Ports"), Colour::Control, "portsSoFar");
    m_boosts = addPart(*parts, tr("Boosts"), Colour::Turbo, "boostsSoFar");
    column->addLayout(parts);
    column->addStretch();
}

void SoFarCard::show(const client::Portfolio &portfolio, Seconds behind)
{
    const bool answers = portfolio.standing() == client::Portfolio::Standing::Live;
    const bool live = answers && behind == Seconds(0);
    const auto &charges = portfolio.picture().charges;
    if (!charges) {
        const bool isLost = portfolio.standing() == client::Portfolio::Standing::Lost;
        m_standing->say(isLost ? Tone::Warn : Tone::Neutral,
                        isLost ? tr("No answer") : tr("Waiting for usage"));
        m_total->setFigure({QStringLiteral("\u2013"), {}});
        return;
    }
    m_standing->setDotted(live);
    if (live)
        m_standing->say(Tone::Ok, tr("Live"));
    else if (answers)
        m_standing->say(Tone::Warn, tr("%1 behind", "time").arg(text::duration(behind)));
    else
        m_standing->say(Tone::Warn, tr("Usage up to %1").arg(text::timeWithSeconds(charges->asOf)));
    showSum(*charges, live);
    if (answers && !live)
        m_pace->setText(tr("Counted to %1. It catches up by itself; connections are not affected.")
                            .arg(text::timeWithSeconds(charges->asOf)));
}

void SoFarCard::showSum(const Charges &charges, bool live)
{
    m_total->setMoney(charges.total);
    if (!live)
        m_total->setStopped();
    const auto perSecond = charges.perHour.times(1, 3'600, Rounding::HalfUp);
    m_pace->setText(
        tr("%1, %2 each second")
            .arg(text::perHour(charges.perHour),
                 text::money(perSecond ? *perSecond : charges.perHour, text::Decimals::Brief)));
    const Money base = roundedSum(charges, isBase);
    const Money ports = roundedSum(charges, isOfPort);
    const Money boosts = roundedSum(charges, isBoost);
    const auto tell = [](Label *label, const QString &word, Money amount) {
        label->setText(text::money(amount));
        label->setAccessibleName(tr("%1, %2", "what for, amount").arg(word, label->text()));
    };
    tell(m_base, tr("Base"), base);
    tell(m_ports, tr("Ports"), ports);
    tell(m_boosts, tr("Boosts"), boosts);
    m_split->setParts({{Colour::Blue, base.inMicros()},
                       {Colour::Control, ports.inMicros()},
                       {Colour::Turbo, boosts.inMicros()}});
}

} // namespace turbolane::ui
