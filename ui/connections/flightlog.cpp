// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/flightlog.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/steplist.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>

namespace turbolane::ui {

namespace {

QString titleOf(const Order &order)
{
    switch (order.purpose) {
    case OrderPurpose::BoostUp: return FlightLog::tr("Boost, up");
    case OrderPurpose::BoostDown: return FlightLog::tr("Boost, back down");
    case OrderPurpose::Change: break;
    }
    switch (order.action) {
    case OrderAction::Add: return FlightLog::tr("New connection");
    case OrderAction::Modify: return FlightLog::tr("Change");
    case OrderAction::Delete: return FlightLog::tr("End");
    }
    return {};
}

Deed deedOf(const Order &order)
{
    switch (order.purpose) {
    case OrderPurpose::BoostUp: return Deed::Boost;
    case OrderPurpose::BoostDown: return Deed::EndBoost;
    case OrderPurpose::Change: break;
    }
    switch (order.action) {
    case OrderAction::Add: return Deed::Order;
    case OrderAction::Modify: return Deed::Change;
    case OrderAction::Delete: return Deed::Terminate;
    }
    return Deed::Read;
}

QString stateOf(const Order &order)
{
    if (order.failure)
        return FlightLog::tr("failed");
    if (order.state == OrderState::Completed)
        return FlightLog::tr("completed");
    if (order.state == OrderState::Cancelled)
        return FlightLog::tr("cancelled");
    if (order.state == OrderState::Rejected)
        return FlightLog::tr("rejected");
    return order.requestedCompletion && order.state == OrderState::Acknowledged
        ? FlightLog::tr("planned")
        : FlightLog::tr("under way");
}

} // namespace

FlightLog::FlightLog(QWidget *parent)
    : QWidget(parent)
    , m_column(boxed<QVBoxLayout>(this, {}, 14))
{ }

FlightLog::Entry FlightLog::entryFor(const QString &order, int place)
{
    if (const auto known = m_entries.constFind(order); known != m_entries.constEnd())
        return *known;
    Entry entry;
    entry.all = new QWidget(this);
    entry.title = new Label(Type::Strong, Colour::Ink);
    entry.detail = new Label(Type::Small, Colour::Ink2);
    entry.why = new Label(Type::Small, Colour::Bad);
    entry.why->setWordWrap(true);
    entry.steps = new StepList(tr("Flight record of %1").arg(order));
    auto *column = boxed<QVBoxLayout>(entry.all, {}, 2);
    column->addWidget(entry.title);
    column->addWidget(entry.detail);
    column->addWidget(entry.why);
    column->addWidget(entry.steps);
    m_column->insertWidget(place, entry.all);
    m_entries.insert(order, entry);
    return entry;
}

void FlightLog::show(const client::Picture &picture, const ConnectionId &connection, Instant now)
{
    if (connection != m_connection) {
        for (const Entry &entry : std::as_const(m_entries))
            entry.all->deleteLater();
        m_entries.clear();
        m_connection = connection;
    }
    int place = 0;
    for (const Order *order : picture.ordersOf(connection)) {
        const QString id = text::fromStd(order->id.text());
        const Entry entry = entryFor(id, place++);
        entry.title->setText(titleOf(*order));
        entry.detail->setText(
            tr("%1, %2, %3").arg(id, text::moment(order->placedAt, now), stateOf(*order)));
        entry.why->setVisible(order->failure.has_value());
        if (order->failure)
            entry.why->setText(troubleOf(order->failure->code, deedOf(*order)).text());
        entry.steps->setBoosting(order->purpose == OrderPurpose::BoostUp);
        entry.steps->setRows(stepRows(order->steps, now));
        entry.steps->setVisible(!order->steps.empty());
    }
}

} // namespace turbolane::ui
