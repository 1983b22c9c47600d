// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/flightlog.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/steplist.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QSet>

namespace turbolane::ui {

namespace {

QString titleOf(const Order &order)
{
    switch (order.purpose) {
    case OrderPurpose::BoostUp: return FlightLog::tr("Boost, up");
    case OrderPurpose::BoostDown: return FlightLog::tr("Boost, back down");
    case OrderPurpose::Change: break;
    }
    if (!order.port.isEmpty())
        return order.action == OrderAction::Delete ? FlightLog::tr("Port return")
                                                   : FlightLog::tr("New port");
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
    entry.code = new Label(Type::Mono, Colour::Ink3);
    entry.code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    entry.steps = new StepList(tr("Flight record of %1").arg(order));
    auto *column = boxed<QVBoxLayout>(entry.all, {}, 2);
    column->addWidget(entry.title);
    column->addWidget(entry.detail);
    column->addWidget(entry.why);
    column->addWidget(entry.code);
    column->addSpacing(4);
    column->addWidget(entry.steps);
    m_column->insertWidget(place, entry.all);
    m_entries.insert(order, entry);
    return entry;
}

void FlightLog::show(const std::vector<const Order *> &orders, Instant now)
{
    QSet<QString> kept;
    for (const Order *order : orders)
        kept.insert(text::fromStd(order->id.text()));
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (kept.contains(entry.key())) {
            ++entry;
            continue;
        }
        m_column->removeWidget(entry->all);
        entry->all->hide();
        entry->all->deleteLater();
        entry = m_entries.erase(entry);
    }
    int place = 0;
    for (const Order *order : orders)
        tell(entryFor(text::fromStd(order->id.text()), place++), *order, now);
}

void FlightLog::tell(const Entry &entry, const Order &order, Instant now)
{
    entry.title->setText(titleOf(order));
    entry.detail->setText(tr("%1, %2, %3")
                              .arg(text::fromStd(order.id.text()),
                                   text::moment(order.placedAt, now), stateOf(order)));
    entry.why->setVisible(order.failure.has_value());
    entry.code->setVisible(order.failure.has_value());
    if (order.failure) {
        const Trouble trouble = troubleOf(order.failure->code, deedOf(order));
        entry.why->setText(trouble.text());
        entry.code->setText(trouble.code);
    }
    entry.steps->setBoosting(order.purpose == OrderPurpose::BoostUp);
    entry.steps->setRows(stepRows(order.steps, now));
    entry.steps->setVisible(!order.steps.empty());
}

} // namespace turbolane::ui
