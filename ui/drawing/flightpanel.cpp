// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/flightpanel.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/drawing/drawingview.h"
#include "ui/drawing/refusalbox.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/steplist.h"
#include "ui/models/onrampsmodel.h"
#include "ui/models/tone.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace turbolane::ui {

FlightPanel::FlightPanel(const Desk &desk, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_title(new Label(Type::Title, Colour::Ink, {}, this))
    , m_badge(new Badge(this))
    , m_ends(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_steps(new StepList(tr("Steps of the order"), this))
    , m_number(new Label(Type::Mono, Colour::Ink3, {}, this))
    , m_note(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_refusal(new RefusalBox(this))
    , m_back(new Button(ButtonKind::Primary, tr("Back to the form"), this))
    , m_close(new Button(ButtonKind::Secondary, tr("Close, building goes on"), this))
{
    setObjectName(QStringLiteral("flightPanel"));
    setAccessibleName(tr("Flight record"));
    auto *column = boxed<QVBoxLayout>(this, {}, 0);
    addHeader(*column);
    auto *body = boxed<QVBoxLayout>(nullptr, {16, 16, 16, 16}, 12);
    for (Label *label : {m_ends, m_note})
        label->setWordWrap(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ends, m_steps, m_number, m_note, m_refusal})
        body->addWidget(part);
    body->addStretch();
    column->addLayout(body, 1);
    addFooter(*column);
    m_beat.setInterval(std::chrono::milliseconds(200));
    connect(&m_beat, &QTimer::timeout, this, &FlightPanel::refresh);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this, [this] {
        if (isFlying())
            refresh();
    });
}

void FlightPanel::addHeader(QLayout &column)
{
    auto *header = new QWidget(this);
    auto *row = boxed<QHBoxLayout>(header, {16, 14, 16, 14}, 8);
    m_title->setElide(Qt::ElideMiddle);
    row->addWidget(m_title, 1);
    row->addWidget(m_badge);
    column.addWidget(header);
    column.addWidget(new Hairline(Qt::Horizontal, this));
}

void FlightPanel::addFooter(QLayout &column)
{
    auto *footer = new QWidget(this);
    auto *buttons = boxed<QVBoxLayout>(footer, {16, 16, 16, 16}, 8);
    m_close->setObjectName(QStringLiteral("closeFlight"));
    m_back->setObjectName(QStringLiteral("backToForm"));
    for (Button *button : {m_back, m_close})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buttons->addWidget(m_back);
    buttons->addWidget(m_close);
    column.addWidget(new Hairline(Qt::Horizontal, this));
    column.addWidget(footer);
    connect(m_back, &Button::clicked, this, &FlightPanel::backPressed);
    connect(m_close, &Button::clicked, this, &FlightPanel::closePressed);
}

void FlightPanel::follow(const OrderId &order, const ConnectionId &connection)
{
    m_order = order;
    m_connection = connection;
    m_number->setText(text::fromStd(order.text()));
    m_number->setAccessibleName(tr("Order %1").arg(m_number->text()));
    m_note->setText(tr("Charged from the passed test on, never before."));
    m_note->show();
    m_refusal->clear();
    m_back->hide();
    m_close->setText(tr("Close, building goes on"));
    m_steps->setFocus(); // not a button: an Enter too many would close it
    m_beat.start();
    refresh();
}

void FlightPanel::refresh()
{
    showEnds();
    const Order *order = m_desk.portfolio.picture().order(m_order);
    if (!order)
        return; // accepted, but the event has not come yet
    showSteps(*order);
    if (isTerminal(order->state))
        end(*order);
}

void FlightPanel::showSteps(const Order &order)
{
    m_badge->say(toneOf(order.state), words::stateOf(order));
    m_steps->setRows(stepRows(order.steps, m_desk.clock.now()));
}

void FlightPanel::showEnds()
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Connection *connection = picture.connection(m_connection);
    if (!connection)
        return;
    const QString name = text::fromStd(connection->name);
    m_title->setText(name);
    const Port *port = picture.port(connection->port);
    const OnRamp *onRamp = picture.onRamp(connection->onRamp);
    if (port && onRamp)
        m_ends->setText(tr("%1 to %2, %3, %4")
                            .arg(text::fromStd(port->name), providerAndRegion(*onRamp),
                                 text::fromStd(onRamp->city), text::bandwidth(connection->base)));
}

void FlightPanel::end(const Order &order)
{
    const client::Picture &picture = m_desk.portfolio.picture();
    const Connection *connection = picture.connection(m_connection);
    if (order.state == OrderState::Completed) {
        if (!connection || !isInService(connection->state))
            return; // the connection's own event is on its way
        m_beat.stop();
        emit landed(m_connection);
        return;
    }
    m_beat.stop();
    const ErrorCode code = order.failure ? order.failure->code : ErrorCode::Internal;
    const Trouble trouble = besides(picture, troubleOf(code, Deed::Order));
    m_refusal->show(trouble);
    m_note->hide();
    m_back->show();
    m_close->setText(tr("Close"));
    m_back->setFocus();
    emit crashed(trouble.what);
}

} // namespace turbolane::ui
