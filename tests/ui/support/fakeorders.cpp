// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/extendboostjob.h"
#include "client/jobs/placeorderjob.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "domain/priceplan.h"
#include "fakeanswer.h"

#include <algorithm>

namespace turbolane::test {

using namespace turbolane::client;

namespace {

std::vector<FlightStep> stepsOf(OrderAction action)
{
    const auto step = [](StepKind kind, StepHolder holder, int typical) {
        return FlightStep{.kind = kind,
                          .holder = holder,
                          .state = StepState::ToDo,
                          .startedAt = {},
                          .endedAt = {},
                          .typical = Millis(typical)};
    };
    if (action == OrderAction::Delete)
        return {step(StepKind::EdgesSet, StepHolder::Carrier, 1'500),
                step(StepKind::CapacityFreed, StepHolder::Carrier, 500)};
    return {step(StepKind::PriceLocked, StepHolder::Carrier, 400),
            step(StepKind::CapacityReserved, StepHolder::Carrier, 600),
            step(StepKind::EdgesSet, StepHolder::Carrier, 1'500),
            step(StepKind::CloudAccepted, StepHolder::Cloud, 2'000),
            step(StepKind::TestedAtLineRate, StepHolder::Carrier, 1'500)};
}

Order *underWay(std::vector<Order> &orders)
{
    const auto found = std::ranges::find_if(
        orders, [](const Order &order) { return order.state == OrderState::InProgress; });
    return found == orders.end() ? nullptr : &*found;
}

auto stepUnderWay(Order &order)
{
    return std::ranges::find_if(
        order.steps, [](const FlightStep &step) { return step.state == StepState::Now; });
}

} // namespace

Order FakeCarrier::orderFor(const ConnectionId &connection, OrderAction action) const
{
    Order order;
    order.id = OrderId("o-" + std::to_string(m_world.orders.size() + 1));
    order.action = action;
    order.state = OrderState::InProgress;
    order.connection = connection;
    order.placedAt = m_world.now;
    order.steps = stepsOf(action);
    order.steps.front().state = StepState::Now;
    order.steps.front().startedAt = m_world.now;
    return order;
}

void FakeCarrier::tell(const Order &order)
{
    m_feed.tell(order, m_world.now);
    if (Connection *connection = m_world.connection(order.connection)) {
        ++connection->version;
        m_feed.tell(*connection, m_world.now);
    }
}

bool FakeCarrier::flyOneStep()
{
    Order *order = underWay(m_world.orders);
    if (!order)
        return false;
    const auto step = stepUnderWay(*order);
    step->state = StepState::Done;
    step->endedAt = m_world.now;
    if (step + 1 == order->steps.end()) {
        complete(*order);
    } else {
        (step + 1)->state = StepState::Now;
        (step + 1)->startedAt = m_world.now;
    }
    tell(*order);
    return true;
}

void FakeCarrier::failTheFlight()
{
    Order *order = underWay(m_world.orders);
    require(order != nullptr, "an order is under way");
    const auto step = stepUnderWay(*order);
    step->state = StepState::Failed;
    step->endedAt = m_world.now;
    order->state = OrderState::Failed;
    order->completedAt = m_world.now;
    order->failure = Error{ErrorCode::Unavailable, "the cloud side did not answer in 30 s"};
    if (Connection *connection = m_world.connection(order->connection)) {
        connection->state =
            order->action == OrderAction::Add ? ProductState::Cancelled : ProductState::Active;
        if (order->purpose == OrderPurpose::BoostUp)
            endBoost(*connection, BoostState::Failed);
    }
    tell(*order);
}

void FakeCarrier::completeHalf(const Order &order, Connection &connection)
{
    if (order.purpose == OrderPurpose::BoostDown)
        return endBoost(connection,
                        boostOf(connection).activeAt ? BoostState::Ended : BoostState::Cancelled);
    Boost &boost = boostOf(connection);
    boost.state = BoostState::Active;
    boost.activeAt = m_world.now;
    connection.state = ProductState::Active;
    connection.inForce = boost.to;
    m_feed.tell(boost, m_world.now);
}

void FakeCarrier::endBoost(Connection &connection, BoostState as)
{
    Boost &boost = boostOf(connection);
    boost.state = as;
    boost.endedAt = m_world.now;
    connection.boost = {};
    connection.state = ProductState::Active;
    connection.inForce = connection.base;
    m_feed.tell(boost, m_world.now);
}

Boost &FakeCarrier::boostOf(const Connection &connection)
{
    return *std::ranges::find(m_world.boosts, connection.boost, &Boost::id);
}

void FakeCarrier::complete(Order &order)
{
    order.state = OrderState::Completed;
    order.completedAt = m_world.now;
    Connection &connection = *m_world.connection(order.connection);
    if (order.purpose != OrderPurpose::Change)
        return completeHalf(order, connection);
    if (order.action == OrderAction::Delete) {
        connection.state = ProductState::Terminated;
        connection.terminatedAt = m_world.now;
        connection.inForce = {};
        return;
    }
    const auto change = m_changes.find(order.id);
    if (change != m_changes.end()) {
        connection.base = change->second.base.value_or(connection.base);
        connection.turbo = change->second.turbo.value_or(connection.turbo);
        connection.basePrice = m_world.price(connection.path, connection.base);
    }
    connection.state = ProductState::Active;
    connection.inForce = connection.base;
    if (!connection.activeSince)
        connection.activeSince = m_world.now;
}

PlaceOrderJob *FakeCarrier::addConnection(const NewConnection &wanted)
{
    m_lastWanted = wanted;
    auto *job = new PlaceOrderJob(wanted, nextKey());
    const bool isTaken = std::ranges::any_of(m_world.connections, [&](const Connection &other) {
        return other.name == wanted.name && !isTerminal(other.state);
    });
    if (isTaken)
        return later(job, Result<PlacedOrder>(Error{ErrorCode::NameTaken, "taken", "/name"}));
    if (m_mute || m_refusals.contains("turbolane::client::PlaceOrderJob"))
        return later(job, Result<PlacedOrder>(Error{ErrorCode::Internal, "not reached"}));
    const std::string number = std::to_string(m_world.connections.size() + 1);
    const Path path =
        *m_world.way(m_world.port(wanted.port).pop, m_world.onRamp(wanted.onRamp).pop);
    Connection connection{.id = ConnectionId("c-" + number),
                          .name = wanted.name,
                          .state = ProductState::PendingActive,
                          .port = wanted.port,
                          .onRamp = wanted.onRamp,
                          .vlan = wanted.vlan ? wanted.vlan : *Vlan::of(1'431),
                          .base = wanted.base,
                          .turbo = wanted.turbo,
                          .inForce = {},
                          .path = path,
                          .basePrice =
                              m_world.price(path, wanted.base, wanted.plan, wanted.termMonths),
                          .activeSince = {},
                          .terminatedAt = {},
                          .lastOrder = {},
                          .boost = {}};
    connection.plan = wanted.plan.isEmpty() ? usualPlan : wanted.plan;
    connection.termMonths = wanted.termMonths;
    connection.cloudAccount = wanted.cloudAccount;
    const Order order = orderFor(connection.id, OrderAction::Add);
    m_world.connections.push_back(connection);
    m_world.orders.insert(m_world.orders.begin(), order);
    tell(order);
    return later(job, Result<PlacedOrder>(PlacedOrder{order, connection}));
}

PlaceOrderJob *FakeCarrier::changeConnection(const ConnectionChange &change)
{
    m_lastChange = change;
    auto *job = new PlaceOrderJob(change, nextKey());
    Connection &connection = *m_world.connection(change.connection);
    if (m_refusals.contains("turbolane::client::PlaceOrderJob"))
        return later(job, PlacedOrder{orderFor(connection.id, OrderAction::Modify), connection});
    connection.name = change.name.value_or(connection.name);
    Order order = orderFor(connection.id, OrderAction::Modify);
    if (!change.base && !change.turbo) {
        order.steps.clear();
        order.state = OrderState::Completed;
    } else {
        connection.state = ProductState::ActivePendingChange;
    }
    m_changes[order.id] = change;
    m_world.orders.insert(m_world.orders.begin(), order);
    tell(order);
    return later(job, PlacedOrder{order, connection});
}

PlaceOrderJob *FakeCarrier::removeConnection(const Removal &removal)
{
    auto *job = new PlaceOrderJob(removal, nextKey());
    Connection &connection = *m_world.connection(removal.connection);
    const Order order = orderFor(connection.id, OrderAction::Delete);
    if (m_refusals.contains("turbolane::client::PlaceOrderJob"))
        return later(job, PlacedOrder{order, connection});
    connection.state = ProductState::PendingTerminate;
    m_world.orders.insert(m_world.orders.begin(), order);
    tell(order);
    return later(job, PlacedOrder{order, connection});
}

StartBoostJob *FakeCarrier::startBoost(const BoostQuestion &question,
                                       const std::optional<Money> &most)
{
    Connection &connection = *m_world.connection(question.connection);
    m_lastBoost = question;
    m_lastMost = most;
    auto *job = new StartBoostJob(question, most, nextKey());
    Boost boost{.id = BoostId("b-" + std::to_string(m_world.boosts.size() + 1)),
                .connection = question.connection,
                .state = BoostState::Activating,
                .from = connection.base,
                .to = question.to,
                .placedAt = m_world.now,
                .startsAt = m_world.now,
                .endsAt = m_world.now + question.lasting,
                .activeAt = {},
                .endedAt = {},
                .shownPrice = most.value_or(euros(0)),
                .extra = m_world.price(connection.path, question.to.minus(connection.base)),
                .upOrder = {},
                .downOrder = {},
                .reason = {}};
    if (m_mute || m_refusals.contains("turbolane::client::StartBoostJob"))
        return later(job, boost);
    if (question.startsAt && *question.startsAt > m_world.now) {
        boost.state = BoostState::Scheduled;
        boost.startsAt = *question.startsAt;
        boost.endsAt = boost.startsAt + question.lasting;
        m_world.boosts.insert(m_world.boosts.begin(), boost);
        m_feed.tell(boost, m_world.now);
        return later(job, boost);
    }
    Order up = orderFor(connection.id, OrderAction::Modify);
    up.purpose = OrderPurpose::BoostUp;
    boost.upOrder = up.id;
    m_world.orders.insert(m_world.orders.begin(), up);
    m_world.boosts.insert(m_world.boosts.begin(), boost);
    connection.boost = boost.id;
    connection.state = ProductState::ActivePendingChange;
    m_feed.tell(boost, m_world.now);
    tell(up);
    return later(job, boost);
}

ExtendBoostJob *FakeCarrier::extendBoost(const ExtensionQuestion &question,
                                         const std::optional<Money> &most)
{
    Boost &boost = *std::ranges::find(m_world.boosts, question.boost, &Boost::id);
    auto *job = new ExtendBoostJob(question, most, nextKey());
    if (m_mute || m_refusals.contains("turbolane::client::ExtendBoostJob"))
        return later(job, boost);
    boost.endsAt += question.additional;
    boost.shownPrice = *boost.shownPrice.plus(most.value_or(euros(0)));
    m_feed.tell(boost, m_world.now);
    return later(job, boost);
}

StopBoostJob *FakeCarrier::stopBoost(const BoostId &id)
{
    Boost &boost = *std::ranges::find(m_world.boosts, id, &Boost::id);
    auto *job = new StopBoostJob(id, nextKey());
    if (m_mute || m_refusals.contains("turbolane::client::StopBoostJob"))
        return later(job, boost);
    Connection &connection = *m_world.connection(boost.connection);
    if (boost.state == BoostState::Scheduled) {
        boost.state = BoostState::Cancelled;
        m_feed.tell(boost, m_world.now);
        return later(job, boost);
    }
    if (Order *up = underWay(m_world.orders); up && up->id == boost.upOrder) {
        up->state = OrderState::Cancelled;
        m_feed.tell(*up, m_world.now);
    }
    Order down = orderFor(connection.id, OrderAction::Modify);
    down.purpose = OrderPurpose::BoostDown;
    m_world.orders.insert(m_world.orders.begin(), down);
    boost.state = BoostState::Reverting;
    boost.endsAt = std::min(boost.endsAt, m_world.now);
    boost.downOrder = down.id;
    connection.state = ProductState::ActivePendingChange;
    m_feed.tell(boost, m_world.now);
    tell(down);
    return later(job, boost);
}

} // namespace turbolane::test
