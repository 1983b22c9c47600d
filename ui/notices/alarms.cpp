// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/alarms.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/models/tone.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <utility>

namespace turbolane::ui {

namespace {

constexpr std::chrono::seconds eachSecond{1};

bool isLost(OrderState state)
{
    return state == OrderState::Failed || state == OrderState::Rejected
        || state == OrderState::Partial;
}

} // namespace

Alarms::Alarms(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_tick.setInterval(eachSecond);
    connect(&m_tick, &QTimer::timeout, this, &Alarms::tick);
    connect(&desk.portfolio, &client::Portfolio::changed, this, &Alarms::follow);
    m_tick.start();
    if (desk.portfolio.isLoaded())
        lookAtAll();
}

/// One that changed is looked at alone: there may be ten thousand.
void Alarms::follow(const client::PortfolioChange &change)
{
    using Subject = client::PortfolioChange::Subject;
    const client::Picture &picture = m_desk.portfolio.picture();
    if (!m_isKnown || change.id.empty()) {
        if (change.subject == Subject::Maintenance || m_isKnown)
            lookAtAll(); // a whole picture was read: that is told last of it
        return;
    }
    if (change.subject == Subject::Boost) {
        if (const Boost *boost = picture.boost(BoostId(change.id)))
            look(*boost);
    } else if (change.subject == Subject::Order) {
        if (const Order *order = picture.order(OrderId(change.id)))
            look(*order);
    } else if (change.subject == Subject::Connection) {
        if (const Connection *connection = picture.connection(ConnectionId(change.id)))
            look(*connection);
    }
}

void Alarms::lookAtAll()
{
    if (!m_desk.portfolio.isLoaded())
        return;
    const client::Picture &picture = m_desk.portfolio.picture();
    for (const Boost &boost : picture.boosts())
        look(boost);
    for (const Order &order : picture.orders())
        look(order);
    for (const Connection &connection : picture.connections())
        look(connection);
    m_isKnown = true;
}

void Alarms::tick()
{
    if (!m_isKnown)
        return;
    for (const Boost &boost : m_desk.portfolio.picture().boosts())
        if (boost.state == BoostState::Active)
            look(boost);
}

void Alarms::look(const Boost &boost)
{
    const bool isNew = !m_boosts.contains(boost.id);
    Watched &watched = m_boosts[boost.id];
    const BoostState before = std::exchange(watched.state, boost.state);
    if (boost.state == BoostState::Active)
        count(boost, watched);
    if (!m_isKnown || before == boost.state)
        return;
    if (boost.state == BoostState::Ended && !isNew)
        tellEnd(boost);
    if (boost.state == BoostState::Failed)
        tellFailure(boost);
}

void Alarms::count(const Boost &boost, Watched &watched)
{
    const Millis left = boost.endsAt - m_desk.clock.now();
    if (watched.endsAt != boost.endsAt) {
        watched.endsAt = boost.endsAt;
        watched.isSoonTold = left <= soon;
        watched.calls.start(left);
        return;
    }
    if (const QString call = watched.calls.call(left); !call.isEmpty())
        emit called(boost.connection,
                    tr("%1: %2", "connection, what").arg(nameOf(boost.connection), call));
    if (left > soon || left <= Millis(0) || std::exchange(watched.isSoonTold, true))
        return;
    tellSoon(boost, left);
}

/// A clock that leaps may leave less than the five minutes.
void Alarms::tellSoon(const Boost &boost, Millis left)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    const QString in =
        text::counted(tr("%1 goes back in %n minute(s)", nullptr, int(minutes)), minutes);
    raise(
        AlarmKind::EndsSoon, boost.connection, in.arg(nameOf(boost.connection)),
        tr("%1 until %2, then %3 again.", "bandwidth, time, bandwidth")
            .arg(text::bandwidth(boost.to), text::time(boost.endsAt), text::bandwidth(boost.from)));
}

void Alarms::tellEnd(const Boost &boost)
{
    const QString name = nameOf(boost.connection);
    const QString title = tr("%1 is back at %2").arg(name, text::bandwidth(boost.from));
    if (boost.reason == "budget")
        return raise(AlarmKind::Failed, boost.connection, title,
                     tr("The budget is used up: its boosts have ended. The connection goes on."));
    if (boost.reason == "faulted")
        return raise(AlarmKind::Failed, boost.connection, title,
                     tr("A fault took the capacity of its boost. The connection goes on."));
    raise(
        AlarmKind::Ended, boost.connection, title,
        boost.activeAt && boost.endedAt
            ? tr("It was boosted to %1 for %2.", "bandwidth, duration")
                  .arg(text::bandwidth(boost.to), text::duration(*boost.endedAt - *boost.activeAt))
            : tr("Nothing was charged."));
}

void Alarms::tellFailure(const Boost &boost)
{
    raise(AlarmKind::Failed, boost.connection,
          tr("%1 is not boosted").arg(nameOf(boost.connection)),
          tr("It still runs at %1. Nothing was charged.").arg(text::bandwidth(boost.from)));
}

void Alarms::look(const Order &order)
{
    const auto [known, isNew] = m_orders.try_emplace(order.id, order.state);
    const OrderState before = std::exchange(known->second, order.state);
    if (!m_isKnown || order.purpose != OrderPurpose::Change || !isLost(order.state)
        || (!isNew && isLost(before)))
        return;
    const QString name =
        order.connection.isEmpty() ? text::fromStd(order.port.text()) : nameOf(order.connection);
    const Deed deed = order.action == OrderAction::Add ? Deed::Order
        : order.action == OrderAction::Modify          ? Deed::Change
                                                       : Deed::Terminate;
    raise(AlarmKind::Failed, order.connection,
          tr("%1: %2 failed", "name, order").arg(name, purposeWord(order)),
          troubleOf(order.failure ? order.failure->code : ErrorCode::Internal, deed).text());
}

void Alarms::look(const Connection &connection)
{
    const bool isServed = isInService(connection.state);
    const Riding riding = isServed ? connection.riding : Riding::Working;
    const auto [known, isNew] = m_ridings.try_emplace(connection.id, riding);
    const Riding before = std::exchange(known->second, riding);
    if (!m_isKnown || isNew || before == riding || riding != Riding::Nothing)
        return;
    raise(AlarmKind::Down, connection.id, tr("%1 is down").arg(nameOf(connection.id)),
          tr("Nothing carries it just now. It is not charged while it is down; the carrier looks "
             "for another path."));
}

void Alarms::raise(AlarmKind kind, const ConnectionId &connection, const QString &title,
                   const QString &text)
{
    emit raised({.kind = kind, .title = title, .text = text, .connection = connection});
}

QString Alarms::nameOf(const ConnectionId &connection) const
{
    const Connection *known = m_desk.portfolio.picture().connection(connection);
    return text::fromStd(known ? known->name : connection.text());
}

} // namespace turbolane::ui
