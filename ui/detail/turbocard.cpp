// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/turbocard.h"

#include "ui/editors/linkbutton.h"
#include "ui/kit/label.h"
#include "ui/models/tone.h"
#include "ui/network/dockflight.h"
#include "ui/text.h"

#include <QBoxLayout>

namespace turbolane::ui {

namespace {

/// How long all its steps took, and usually take.
QString summaryOf(const Order &order)
{
    Millis taken{0};
    Millis typical{0};
    for (const FlightStep &step : order.steps) {
        typical += step.typical;
        if (step.startedAt && step.endedAt)
            taken += *step.endedAt - *step.startedAt;
    }
    return TurboCard::tr("%1: %2, usually %3", "order, time it took, typical time")
        .arg(purposeWord(order), text::duration(taken), text::duration(typical));
}

} // namespace

const Order *latestFlight(const ConnectionId &connection, const client::Picture &picture)
{
    if (const Order *underWay = picture.orderUnderWay(connection))
        return underWay;
    for (const Order *order : picture.ordersOf(connection))
        if (!order->steps.empty() && order->steps.front().startedAt)
            return order;
    return nullptr;
}

TurboCard::TurboCard(const Desk &desk, Beat &beat, QWidget *parent)
    : Card(parent)
    , m_turbo(new TurboPanel(beat, desk.clock, nullptr, TurboPanel::Form::Tall))
    , m_line(new Hairline(Qt::Horizontal))
    , m_flight(new DockFlight(desk.clock))
    , m_summary(new Label(Type::Small, Colour::Ink2))
    , m_toggle(new LinkButton(tr("Show steps")))
    , m_flow(desk, *m_turbo)
{
    setObjectName(QStringLiteral("turboCard"));
    m_flight->setObjectName(QStringLiteral("detailFlight"));
    m_toggle->setObjectName(QStringLiteral("showSteps"));
    m_summary->setElide(Qt::ElideRight);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    arrange();
    connect(m_turbo, &TurboPanel::announced, this, &TurboCard::announced);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { showSteps(!m_wantsSteps); });
}

void TurboCard::arrange()
{
    auto *column = boxed<QVBoxLayout>(this, {}, 0);
    column->addWidget(m_turbo);
    column->addWidget(m_line);
    auto *steps = boxed<QVBoxLayout>(nullptr, {24, 10, 24, 10}, 8);
    auto *told = boxed<QHBoxLayout>(nullptr, {}, 8);
    told->addWidget(m_summary, 1);
    told->addWidget(m_toggle);
    steps->addLayout(told);
    steps->addWidget(m_flight);
    column->addLayout(steps);
}

TurboCard::~TurboCard() = default;

void TurboCard::focusTurbo()
{
    m_turbo->focusTurbo();
}

void TurboCard::showSteps(bool wanted)
{
    m_wantsSteps = wanted;
    m_flight->setVisible(wanted);
    m_toggle->setText(wanted ? tr("Hide steps") : tr("Show steps"));
}

void TurboCard::show(const DetailSight &sight)
{
    const Order *order = latestFlight(sight.connection.id, sight.picture);
    const bool isDone = order != nullptr && isTerminal(order->state) && !order->failure.has_value();
    m_line->setVisible(order != nullptr);
    m_summary->setVisible(isDone);
    m_toggle->setVisible(isDone);
    m_flight->setVisible(order != nullptr && (!isDone || m_wantsSteps));
    if (order == nullptr)
        return;
    m_flight->tell(*order, text::fromStd(sight.connection.name));
    if (isDone)
        m_summary->setText(summaryOf(*order));
}

} // namespace turbolane::ui
