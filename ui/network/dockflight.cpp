// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network/dockflight.h"

#include "domain/clock.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/steplist.h"
#include "ui/models/tone.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QHBoxLayout>

namespace turbolane::ui {

using namespace std::chrono_literals;

namespace {

Deed deedOf(OrderAction action)
{
    switch (action) {
    case OrderAction::Add: return Deed::Order;
    case OrderAction::Modify: return Deed::Change;
    case OrderAction::Delete: return Deed::Terminate;
    }
    return Deed::Order;
}

} // namespace

DockFlight::DockFlight(const Clock &carrierClock, QWidget *parent)
    : QWidget(parent)
    , m_carrierClock(carrierClock)
    , m_title(new Label(Type::Strong, Colour::Ink))
    , m_number(new Label(Type::Mono, Colour::Ink3))
    , m_steps(new StepList(tr("Steps of the order")))
    , m_failure(new Label(Type::Small, Colour::Bad))
{
    m_failure->setWordWrap(true);
    m_failure->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_number);
    auto *column = boxed<QVBoxLayout>(this, {}, 12);
    column->addLayout(head);
    column->addWidget(m_steps);
    column->addWidget(m_failure);
    column->addStretch();
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &DockFlight::refresh);
}

void DockFlight::tell(const Order &order, const QString &subject)
{
    m_order = order;
    m_title->setText(purposeWord(order));
    m_number->setText(text::fromStd(order.id.text()));
    const bool failed = order.failure.has_value();
    m_failure->setVisible(failed);
    if (failed)
        m_failure->setText(
            troubleOf(order.failure->code, deedOf(order.action), {.connection = subject}).text());
    m_steps->setBoosting(order.purpose == OrderPurpose::BoostUp);
    refresh();
}

void DockFlight::refresh()
{
    m_steps->setRows(stepRows(m_order.steps, m_carrierClock.now()));
    const bool runs = isVisible() && !isTerminal(m_order.state);
    if (runs != m_tick.isActive())
        runs ? m_tick.start() : m_tick.stop();
}

void DockFlight::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DockFlight::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace turbolane::ui
