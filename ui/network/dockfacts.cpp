// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/dockfacts.h"

#include "ui/connections/acts.h"
#include "ui/connections/connectionmenu.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/glyph.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/network/docktext.h"
#include "ui/plans/planwords.h"
#include "ui/text.h"

#include <QHBoxLayout>

namespace turbolane::ui {

namespace {

enum Fact { Throughput, Committed, Used, RoundTrip, PerHour, Up };

constexpr std::int64_t millionths = 1'000'000;

} // namespace

DockFacts::DockFacts(QWidget *parent)
    : QWidget(parent)
    , m_mark(new ProviderMark)
    , m_name(new Label(Type::Title, Colour::Ink))
    , m_badge(new Badge)
    , m_ends(new Label(Type::Small, Colour::Ink2))
    , m_facts(new FactGrid(3,
                           {{Throughput, tr("Throughput")},
                            {Committed, tr("Committed")},
                            {Used, tr("Used")},
                            {RoundTrip, tr("Round trip")},
                            {PerHour, tr("Price per hour")},
                            {Up, tr("Up, 30 days")}}))
    , m_vlanWord(new Label(Type::Small, Colour::Ink2, tr("VLAN")))
    , m_vlan(new Label(Type::Mono, Colour::Ink))
    , m_way(new Label(Type::Small, Colour::Ink3))
    , m_charging(new Label(Type::Small, Colour::Ink3))
    , m_open(new Button(ButtonKind::Secondary, tr("Open details")))
    , m_schedule(new Button(ButtonKind::Secondary, tr("Schedule boost")))
    , m_more(ConnectionMenu::button())
{
    setGrownWidth(this, columnWidth);
    m_name->setElide(Qt::ElideMiddle);
    m_ends->setElide(Qt::ElideRight);
    m_way->setMostLines(2);
    m_way->setObjectName(QStringLiteral("dockWay"));
    m_charging->setElide(Qt::ElideRight);
    m_charging->setObjectName(QStringLiteral("chargingFacts"));
    m_open->setObjectName(QStringLiteral("openFromDock"));
    m_schedule->setObjectName(QStringLiteral("scheduleFromDock"));
    m_more->setObjectName(QStringLiteral("moreFromDock"));
    auto *identity = boxed<QHBoxLayout>(nullptr, {}, 8);
    identity->addWidget(m_mark);
    identity->addWidget(m_name);
    identity->addWidget(m_badge);
    identity->addStretch();
    auto *wire = boxed<QHBoxLayout>(nullptr, {}, 6);
    wire->addWidget(m_vlanWord, 0, Qt::AlignTop);
    wire->addWidget(m_vlan, 0, Qt::AlignTop);
    wire->addWidget(m_way, 1, Qt::AlignTop);
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 0);
    column->addLayout(identity);
    column->addSpacing(4);
    column->addWidget(m_ends);
    column->addSpacing(12);
    column->addWidget(m_facts);
    column->addSpacing(12);
    column->addLayout(wire);
    column->addSpacing(4);
    column->addWidget(m_charging);
    column->addStretch();
    auto *acts = new FlowLayout(8);
    for (Button *button : {m_open, m_schedule, m_more}) {
        button->setButtonSize(ButtonSize::Small);
        acts->addWidget(button);
    }
    column->addLayout(acts);
    connect(m_open, &QAbstractButton::clicked, this, &DockFacts::openPressed);
    connect(m_schedule, &QAbstractButton::clicked, this, &DockFacts::schedulePressed);
    connect(m_more, &QAbstractButton::clicked, this, [this] { emit morePressed(*m_more); });
}

void DockFacts::tell(const View &view)
{
    tellIdentity(view);
    tellFacts(view);
    tellActs(view);
}

void DockFacts::tellIdentity(const View &view)
{
    const Connection &connection = view.connection;
    const OnRamp *onRamp = view.picture.onRamp(connection.onRamp);
    m_mark->setProvider(onRamp ? text::fromStd(onRamp->provider) : QString());
    m_name->setText(text::fromStd(connection.name));
    const StatePill pill = view.lost ? StatePill{Tone::Warn, tr("Last known")}
                                     : pillOf(connection, view.picture, view.now);
    m_badge->say(pill.tone, pill.word);
    m_badge->setToolTip(connection.activeSince
                            ? tr("In service since %1").arg(text::date(*connection.activeSince))
                            : QString());
    m_ends->setText(endsOf(connection, view.picture));
    m_vlanWord->setVisible(connection.vlan.has_value());
    m_vlan->setVisible(connection.vlan.has_value());
    if (connection.vlan)
        m_vlan->setText(QString::number(connection.vlan->number()));
    m_way->setText(wayOf(connection, view.picture));
}

void DockFacts::tellFacts(const View &view)
{
    const Connection &connection = view.connection;
    const auto &latest = view.latest;
    const bool up = !connection.inForce.isZero();
    m_facts->setValue(Throughput, latest ? text::measured(latest->mean) : QString());
    m_facts->setValue(Committed, up ? text::bandwidth(connection.inForce) : QString());
    const bool hasShare = latest && !latest->committed.isZero();
    m_facts->setValue(Used,
                      hasShare ? text::percent(latest->mean.inKbps(), latest->committed.inKbps())
                               : QString());
    m_facts->setValue(RoundTrip, text::latency(connection.path.roundTrip()));
    m_facts->setValue(PerHour,
                      text::money(hourlyNow(connection, view.picture), text::Decimals::Brief));
    m_facts->setValue(
        Up, view.served ? text::percent(view.served->availabilityPpm, millionths, 3) : QString());
    m_charging->setText(planAndTermOf(connection, view.choices, view.picture.carrier));
}

void DockFacts::tellActs(const View &view)
{
    const QString whyNot = whyNotAsked(view.connection, view.lost);
    if (whyNot.isEmpty())
        m_schedule->enable();
    else
        m_schedule->disableBecause(whyNot);
}

} // namespace turbolane::ui
