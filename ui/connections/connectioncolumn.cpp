// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/connectioncolumn.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/connections/acts.h"
#include "ui/connections/changedialog.h"
#include "ui/connections/enddialog.h"
#include "ui/connections/flightlog.h"
#include "ui/connections/nameeditor.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/models/onrampsmodel.h"
#include "ui/models/tone.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace turbolane::ui {

namespace {

enum Fact { Base, Turbo, InForce, RoundTrip, PerHour, VlanNumber, Since, Length };

} // namespace

ConnectionColumn::ConnectionColumn(const Desk &desk, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_title(new Label(Type::Heading, Colour::Ink))
    , m_state(new Badge)
    , m_ends(new Label(Type::Body, Colour::Ink2))
    , m_facts(new FactGrid(2,
                           {{Base, tr("Base bandwidth")},
                            {Turbo, tr("Turbo profile")},
                            {InForce, tr("In force")},
                            {RoundTrip, tr("Round trip")},
                            {PerHour, tr("Base price")},
                            {VlanNumber, tr("VLAN")},
                            {Since, tr("In service since")},
                            {Length, tr("Path length")}}))
    , m_name(new NameEditor(desk))
    , m_open(new Button(ButtonKind::Secondary, tr("Open")))
    , m_map(new Button(ButtonKind::Secondary, tr("Show on map")))
    , m_change(new Button(ButtonKind::Secondary, tr("Change bandwidth or plan")))
    , m_end(new Button(ButtonKind::Quiet, tr("End it")))
    , m_flights(new FlightLog)
    , m_content(content())
    , m_none(new EmptyState)
{
    setObjectName(QStringLiteral("connectionColumn"));
    setGrownWidth(this, 384);
    m_none->showMessage({.icon = "cable",
                         .title = tr("No connection is chosen"),
                         .text = tr("Choose one in the table to see it in full.")});
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // what is inside takes it
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = boxed<QVBoxLayout>(this, {}, 0);
    all->addWidget(scroll, 1);
    all->addWidget(m_none, 1);
    connect(m_open, &Button::clicked, this, &ConnectionColumn::openWanted);
    connect(m_map, &Button::clicked, this, &ConnectionColumn::onMapWanted);
    connect(m_change, &Button::clicked, this, &ConnectionColumn::openChange);
    connect(m_end, &Button::clicked, this, &ConnectionColumn::askToEnd);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, [this] {
        if (isVisible()) // of what nobody looks at nothing is built: there may be many orders
            refresh();
    });
    refresh();
}

QWidget *ConnectionColumn::content()
{
    auto *all = new Surface;
    m_open->setObjectName(QStringLiteral("openConnection"));
    m_map->setObjectName(QStringLiteral("showOnMap"));
    m_change->setObjectName(QStringLiteral("changeConnection"));
    m_end->setObjectName(QStringLiteral("endConnection"));
    m_title->setElide(Qt::ElideMiddle);
    m_ends->setWordWrap(true);
    auto *column = boxed<QVBoxLayout>(all, {24, 20, 24, 24}, 14);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_ends);
    column->addWidget(m_facts);
    auto *acts = new FlowLayout(8);
    for (Button *button : {m_open, m_map, m_change, m_end}) {
        button->setButtonSize(ButtonSize::Small);
        acts->addWidget(button);
    }
    column->addLayout(acts);
    column->addWidget(m_name);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(new Label(Type::Title, Colour::Ink, tr("Orders")));
    column->addWidget(m_flights);
    column->addStretch();
    return all;
}

void ConnectionColumn::show(const ConnectionId &connection)
{
    m_connection = connection;
    refresh();
}

void ConnectionColumn::showEvent(QShowEvent *event)
{
    refresh();
    Surface::showEvent(event);
}

void ConnectionColumn::refresh()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Connection *connection = picture.connection(m_connection);
    m_content->parentWidget()->parentWidget()->setVisible(connection != nullptr);
    m_none->setVisible(connection == nullptr);
    if (connection == nullptr)
        return;
    const Port *port = picture.port(connection->port);
    const OnRamp *onRamp = picture.onRamp(connection->onRamp);
    const Boost *boost = picture.runningBoost(m_connection);
    const bool isBoosted = boost != nullptr && boost->state == BoostState::Active;
    m_title->setText(text::fromStd(connection->name));
    m_state->say(toneOf(connection->state, isBoosted),
                 isBoosted ? words::of(boost->state) : words::stateOf(*connection));
    if (port != nullptr && onRamp != nullptr)
        m_ends->setText(tr("%1, %2 to %3, %4")
                            .arg(text::fromStd(port->name), text::fromStd(port->city),
                                 providerAndRegion(*onRamp), text::fromStd(onRamp->city)));
    showFacts(*connection);
    showActs(*connection);
    m_name->show(*connection);
    m_flights->show(picture.ordersOf(m_connection), m_desk.clock.now());
}

void ConnectionColumn::showFacts(const Connection &connection)
{
    const bool hasTurbo = connection.turbo > connection.base;
    m_facts->setValue(Base, text::bandwidth(connection.base));
    m_facts->setValue(Turbo, hasTurbo ? text::bandwidth(connection.turbo) : tr("None"));
    m_facts->setValue(
        InForce, connection.inForce.isZero() ? tr("None") : text::bandwidth(connection.inForce));
    m_facts->setValue(RoundTrip, text::latency(connection.path.roundTrip()));
    m_facts->setValue(PerHour, text::rate(connection.basePrice));
    m_facts->setValue(
        VlanNumber, connection.vlan ? QString::number(connection.vlan->number()) : tr("Untagged"));
    m_facts->setValue(Since,
                      connection.activeSince
                          ? text::moment(*connection.activeSince, m_desk.clock.now())
                          : QString());
    m_facts->setValue(Length, text::distance(connection.path.routeKm));
}

void ConnectionColumn::showActs(const Connection &connection)
{
    const auto allow = [](Button *button, const QString &whyNot) {
        if (whyNot.isEmpty())
            button->enable();
        else
            button->disableBecause(whyNot);
    };
    allow(m_change, whyNotChanged(connection, m_desk.portfolio.picture(), isLost()));
    allow(m_end, whyNotAsked(connection, isLost()));
}

bool ConnectionColumn::isLost() const
{
    return m_desk.portfolio.standing() == client::Portfolio::Standing::Lost;
}

void ConnectionColumn::openChange()
{
    if (const Connection *connection = m_desk.portfolio.picture().connection(m_connection))
        ChangeDialog(m_desk, *connection, this).exec();
}

void ConnectionColumn::askToEnd()
{
    const Connection *connection = m_desk.portfolio.picture().connection(m_connection);
    if (connection != nullptr && whyNotAsked(*connection, isLost()).isEmpty())
        EndDialog(m_desk, *connection, this).exec();
}

void ConnectionColumn::editName()
{
    m_name->edit();
}

} // namespace turbolane::ui
