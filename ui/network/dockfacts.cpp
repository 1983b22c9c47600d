// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/dockfacts.h"

#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/label.h"
#include "ui/network/docktext.h"
#include "ui/plans/planwords.h"
#include "ui/style/providermark.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr int markSide = 14;
constexpr int gapOfFacts = 14; ///< two grids that read as one

enum Fact { Throughput, Committed, Used, RoundTrip, PerHour, Length, Plan, Term };

} // namespace

/// The provider's shape and colour; its name is in the line below.
class DockFacts::Mark final : public QWidget {
public:
    Mark() { setFixedSize(markSide, markSide); }
    void setProvider(const QString &provider)
    {
        m_provider = provider;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintProviderMark(painter, rect(), m_provider);
    }

private:
    QString m_provider;
};

DockFacts::DockFacts(QWidget *parent)
    : QWidget(parent)
    , m_mark(new Mark)
    , m_name(new Label(Type::Title, Colour::Ink))
    , m_badge(new Badge)
    , m_ends(new Label(Type::Small, Colour::Ink2))
    , m_facts(new FactGrid(3,
                           {{Throughput, tr("Throughput")},
                            {Committed, tr("Committed")},
                            {Used, tr("Used")},
                            {RoundTrip, tr("Round trip")},
                            {PerHour, tr("Price per hour")},
                            {Length, tr("Length")}}))
    , m_charging(new FactGrid(2, {{Plan, tr("Plan")}, {Term, tr("Term")}}))
    , m_vlanWord(new Label(Type::Small, Colour::Ink2, tr("VLAN")))
    , m_vlan(new Label(Type::Mono, Colour::Ink))
    , m_way(new Label(Type::Small, Colour::Ink3))
    , m_open(new Button(ButtonKind::Secondary, tr("Open")))
    , m_terminate(new Button(ButtonKind::Secondary, tr("Terminate…")))
{
    setFixedWidth(columnWidth);
    m_name->setElide(Qt::ElideMiddle);
    m_ends->setElide(Qt::ElideRight);
    m_way->setElide(Qt::ElideRight);
    m_way->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_open->setButtonSize(ButtonSize::Small);
    m_open->setToolTip(tr("Show it in full"));
    m_open->setObjectName(QStringLiteral("openFromDock"));
    m_terminate->setButtonSize(ButtonSize::Small);
    m_charging->setObjectName(QStringLiteral("chargingFacts"));
    m_terminate->setObjectName(QStringLiteral("terminateConnection"));
    auto *identity = boxed<QHBoxLayout>(nullptr, {}, 8);
    identity->addWidget(m_mark);
    identity->addWidget(m_name);
    identity->addWidget(m_badge);
    identity->addStretch();
    auto *wire = boxed<QHBoxLayout>(nullptr, {}, 6);
    wire->addWidget(m_vlanWord);
    wire->addWidget(m_vlan);
    wire->addWidget(m_way, 1);
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 0);
    column->addLayout(identity);
    column->addSpacing(4);
    column->addWidget(m_ends);
    column->addSpacing(12);
    column->addWidget(m_facts);
    column->addSpacing(gapOfFacts);
    column->addWidget(m_charging);
    column->addSpacing(8);
    column->addLayout(wire);
    column->addStretch();
    auto *acts = boxed<QHBoxLayout>(nullptr, {}, 8);
    acts->addWidget(m_open);
    acts->addWidget(m_terminate);
    acts->addStretch();
    column->addLayout(acts);
    connect(m_open, &QAbstractButton::clicked, this, &DockFacts::openPressed);
    connect(m_terminate, &QAbstractButton::clicked, this, &DockFacts::terminatePressed);
    connect(&Theme::current(), &Theme::changed, m_mark, qOverload<>(&QWidget::update));
}

void DockFacts::tell(const View &view)
{
    tellIdentity(view);
    tellFacts(view);
    tellAct(view);
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
    m_facts->setValue(Length, text::distance(connection.path.routeKm));
    const PlanId &plan = connection.plan.isEmpty() ? usualPlan : connection.plan;
    m_charging->setValue(Plan, planTitle(view.choices, plan));
    m_charging->setValue(Term, termOf(view));
}

QString DockFacts::termOf(const View &view)
{
    const Connection &connection = view.connection;
    if (connection.termMonths == 0)
        return tr("None", "term");
    const auto &carrier = view.picture.carrier;
    if (!connection.termEnds || !carrier)
        return termMonthsWords(connection.termMonths);
    const QTimeZone zone(QByteArray::fromStdString(carrier->timeZone));
    return tr("Until %1").arg(text::date(*connection.termEnds, zone));
}

void DockFacts::tellAct(const View &view)
{
    const bool mayEnd = isInService(view.connection.state);
    m_terminate->setVisible(mayEnd);
    if (view.lost)
        m_terminate->disableBecause(tr("The carrier does not answer."));
    else
        m_terminate->enable();
}

} // namespace turbolane::ui
