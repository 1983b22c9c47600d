// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ports/portview.h"

#include "client/carrierclient.h"
#include "client/jobs/portorderjobs.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/drawing/refusalbox.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/steplist.h"
#include "ui/text.h"
#include "ui/trouble.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace turbolane::ui {

namespace {

enum Fact { Size, Committed, Monthly, CrossConnect, Since, Ordered };

constexpr std::chrono::seconds eachSecond{1};

Tone toneOf(ProductState state)
{
    if (state == ProductState::Active)
        return Tone::Ok;
    return isTerminal(state) ? Tone::Neutral : Tone::Busy;
}

} // namespace

PortView::PortView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new Label(Type::Heading, Colour::Ink, {}, this))
    , m_state(new Badge(Tone::Neutral, {}, this))
    , m_place(new Label(Type::Body, Colour::Ink2, {}, this))
    , m_facts(new FactGrid(2,
                           {{Size, tr("Size")},
                            {Committed, tr("Committed")},
                            {Monthly, tr("Port, a month")},
                            {CrossConnect, tr("Cross connect, a month")},
                            {Since, tr("In service since")},
                            {Ordered, tr("Ordered with")}},
                           this))
    , m_steps(new StepList(tr("Steps of the port's order"), this))
    , m_refusal(new RefusalBox(this))
    , m_note(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_giveBack(new Button(ButtonKind::Danger, tr("Give back"), this))
{
    nameAll();
    arrangeAll();
    connect(&m_beat, &QTimer::timeout, this, &PortView::refresh);
    connect(m_giveBack, &Button::clicked, this, &PortView::giveBack);
}

void PortView::nameAll()
{
    setObjectName(QStringLiteral("portView"));
    m_steps->setObjectName(QStringLiteral("portSteps"));
    m_giveBack->setObjectName(QStringLiteral("giveBackPort"));
    m_note->setObjectName(QStringLiteral("giveBackNote"));
    m_note->setWordWrap(true);
    m_place->setWordWrap(true);
    m_giveBack->setAutoDefault(false);
    m_beat.setInterval(eachSecond);
}

void PortView::arrangeAll()
{
    auto *column = boxed<QVBoxLayout>(this, {}, 12);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    column->addWidget(m_facts);
    column->addWidget(m_steps);
    column->addStretch();
    column->addWidget(m_refusal);
    column->addWidget(m_note);
    column->addWidget(m_giveBack, 0, Qt::AlignLeading);
}

void PortView::show(const PortId &port)
{
    if (port != m_port)
        m_refusal->clear();
    m_port = port;
    refresh();
}

void PortView::refresh()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Port *port = picture.port(m_port);
    if (!port)
        return m_beat.stop();
    m_name->setText(text::fromStd(port->name));
    m_place->setText(tr("%1, %2", "city, data centre")
                         .arg(text::fromStd(port->city), text::fromStd(port->site)));
    m_state->say(toneOf(port->state), words::of(port->state));
    m_facts->setValue(Size, text::bandwidth(port->speed));
    m_facts->setValue(Committed, text::bandwidth(port->committed));
    m_facts->setValue(Monthly, port->fees ? text::money(port->fees->port) : QString());
    m_facts->setValue(CrossConnect, port->fees ? text::money(port->fees->crossConnect) : QString());
    m_facts->setValue(Since, port->activeSince ? text::date(*port->activeSince) : QString());
    const Bundle *bundle = picture.bundle(port->bundle);
    m_facts->setValue(Ordered, bundle ? text::fromStd(bundle->name) : QString());
    showOrder(*port);
    showGivingBack(*port);
}

/// Its steps while it is made or taken down; afterwards they are in Activity.
void PortView::showOrder(const Port &port)
{
    const Order *order = m_desk.portfolio.picture().order(port.lastOrder);
    const bool isUnderWay = order && !isTerminal(order->state);
    m_steps->setVisible(isUnderWay);
    if (!isUnderWay)
        return m_beat.stop();
    m_steps->setRows(stepRows(order->steps, m_desk.clock.now()));
    m_beat.start();
}

QString PortView::whyKept(const Port &port) const
{
    const auto users = m_desk.portfolio.picture().connectionsOf(port.id);
    const auto count = int(std::ranges::count_if(
        users, [](const Connection *each) { return !isTerminal(each->state); }));
    if (count > 0)
        return text::counted(
            tr("%n connection(s) use it. A port is given back when none does.", nullptr, count),
            count);
    if (port.state == ProductState::PendingTerminate)
        return tr("It is being given back.");
    return {};
}

void PortView::showGivingBack(const Port &port)
{
    const QString whyKept = this->whyKept(port);
    const bool isBeingMade = port.state == ProductState::PendingActive;
    m_giveBack->setText(isBeingMade ? tr("Cancel the order, no charge") : tr("Give back"));
    m_note->setText(!whyKept.isEmpty() ? whyKept
                        : isBeingMade  ? tr("Nothing is charged before it is lit.")
                                       : tr("Charging stops as soon as it is switched off; its "
                                             "cross connect is removed."));
    if (m_job)
        return m_giveBack->disableBecause(tr("The carrier is asked."));
    if (whyKept.isEmpty())
        m_giveBack->enable();
    else
        m_giveBack->disableBecause(whyKept);
}

void PortView::giveBack()
{
    if (m_job)
        return;
    m_job = m_desk.carrier.removePort(m_port);
    refresh();
    connect(m_job, &client::ApiJob::succeeded, this, [this] {
        m_job.clear();
        refresh();
    });
    connect(m_job, &client::ApiJob::failed, this, &PortView::refuse);
}

void PortView::refuse(const client::Failure &failure)
{
    m_job.clear();
    refresh();
    Trouble trouble = troubleOf(failure, Deed::Terminate);
    if (failure.code == ErrorCode::WrongState) {
        trouble.what = tr("The port was not given back: something still uses it.");
        trouble.next = tr("End the connections on it first.");
    }
    m_refusal->show(trouble);
}

} // namespace turbolane::ui
