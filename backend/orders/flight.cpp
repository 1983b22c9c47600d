// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/orders/flight.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

FlightStep toDo(StepKind kind, StepHolder holder, Millis typical)
{
    return {.kind = kind,
            .holder = holder,
            .state = StepState::ToDo,
            .startedAt = {},
            .endedAt = {},
            .typical = typical};
}

bool isOver(const FlightStep &step)
{
    return step.state == StepState::Done || step.state == StepState::Failed;
}

void end(FlightStep &step, StepState state, Instant at)
{
    step.state = state;
    step.startedAt = step.startedAt.value_or(at);
    step.endedAt = std::max(*step.startedAt, at);
}

} // namespace

Work workOf(const Order &order)
{
    if (order.purpose != OrderPurpose::Change)
        return Work::Boost;
    switch (order.action) {
    case OrderAction::Add: return Work::Build;
    case OrderAction::Modify: return Work::Change;
    case OrderAction::Delete: return Work::Remove;
    }
    return Work::Change;
}

std::vector<FlightStep> flightPlan(const Order &order, const StageTimes &typical)
{
    const bool takesMore =
        order.action != OrderAction::Delete && order.purpose != OrderPurpose::BoostDown;
    std::vector<FlightStep> plan;
    if (takesMore) {
        plan.push_back(toDo(StepKind::PriceLocked, StepHolder::Carrier, Millis(0)));
        plan.push_back(toDo(StepKind::CapacityReserved, StepHolder::Carrier, Millis(0)));
    }
    plan.push_back(toDo(StepKind::EdgesSet, StepHolder::Carrier, typical.edges));
    plan.push_back(toDo(StepKind::CloudAccepted, StepHolder::Cloud, typical.cloud));
    if (order.action != OrderAction::Delete)
        plan.push_back(toDo(StepKind::TestedAtLineRate, StepHolder::Carrier, typical.test));
    if (!takesMore)
        plan.push_back(toDo(StepKind::CapacityFreed, StepHolder::Carrier, typical.test));
    if (order.purpose == OrderPurpose::BoostDown)
        plan.back().typical = Millis(0); // the test before it took the time
    return plan;
}

std::vector<FlightStep> portFlightPlan(OrderAction action, const PortTimes &typical)
{
    if (action == OrderAction::Delete)
        return {toDo(StepKind::PortDark, StepHolder::Carrier, typical.dark),
                toDo(StepKind::CrossConnectRemoved, StepHolder::DataCentre, typical.removal)};
    return {toDo(StepKind::PriceLocked, StepHolder::Carrier, Millis(0)),
            toDo(StepKind::LoaIssued, StepHolder::Carrier, typical.letter),
            toDo(StepKind::CrossConnected, StepHolder::DataCentre, typical.crossConnect),
            toDo(StepKind::PortLit, StepHolder::Carrier, typical.light)};
}

void waitForPort(std::vector<FlightStep> &plan, Millis untilLit)
{
    const auto isBuilt = [](const FlightStep &step) { return step.kind == StepKind::EdgesSet; };
    plan.insert(std::find_if(plan.begin(), plan.end(), isBuilt),
                toDo(StepKind::PortLit, StepHolder::Carrier, untilLit));
}

void beginNextStep(Order &order, Instant at)
{
    for (FlightStep &step : order.steps) {
        if (isOver(step))
            continue;
        if (step.state == StepState::ToDo) {
            step.state = StepState::Now;
            step.startedAt = at;
        }
        return;
    }
}

void settleStep(Order &order, StepKind kind, Instant at)
{
    for (FlightStep &step : order.steps)
        if (step.kind == kind && !isOver(step))
            end(step, StepState::Done, at);
}

void endStep(Order &order, StepKind kind, Instant at)
{
    settleStep(order, kind, at);
    beginNextStep(order, at);
}

void endAllSteps(Order &order, Instant at)
{
    for (FlightStep &step : order.steps)
        if (!isOver(step))
            end(step, StepState::Done, at);
}

void measured(Order &order, const Measurement &measurement)
{
    for (FlightStep &step : order.steps)
        if (step.kind == StepKind::TestedAtLineRate && !isOver(step))
            step.measured = measurement;
}

void failStep(Order &order, Instant at)
{
    for (FlightStep &step : order.steps)
        if (step.state == StepState::Now)
            end(step, StepState::Failed, at);
}

void become(Order &order, OrderState state)
{
    require(mayBecome(order.state, state), "an order takes only the steps of its life");
    order.state = state;
}

void become(Connection &connection, ProductState state)
{
    require(mayBecome(connection.state, state), "a connection takes only the steps of its life");
    connection.state = state;
}

void become(Port &port, ProductState state)
{
    require(mayBecome(port.state, state), "a port takes only the steps of its life");
    port.state = state;
}

void complete(Order &order, Instant at)
{
    endAllSteps(order, at);
    become(order, OrderState::Completed);
    order.completedAt = std::max(at, order.placedAt); // the clock may have been set back
}

void cancel(Order &order, Instant at)
{
    failStep(order, at);
    become(order, OrderState::AssessingCancellation);
    become(order, OrderState::PendingCancellation);
    become(order, OrderState::Cancelled);
}

void fail(Order &order, const Error &why, Instant at)
{
    failStep(order, at);
    become(order, OrderState::Failed);
    order.failure = why;
}

} // namespace turbolane::backend
