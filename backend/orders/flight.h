// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/datapath.h"
#include "domain/connection.h"
#include "domain/order.h"
#include "domain/port.h"

namespace turbolane::backend {

/// What the datapath has to do for an order.
Work workOf(const Order &order);

/// The flight record of an order that has just been taken, with nothing flown yet.
std::vector<FlightStep> flightPlan(const Order &order, const StageTimes &typical);

/// The same of an order for a port.
std::vector<FlightStep> portFlightPlan(OrderAction action, const PortTimes &typical);
/// Of a connection on a port that is still being made: nothing is built before it is lit.
void waitForPort(std::vector<FlightStep> &plan, Millis untilLit);

/// The first step that is still to do begins.
void beginNextStep(Order &order, Instant at);
/// The step has ended well and the next one begins. Once ended it stays as it is: a datapath that
/// does its work again after a restart rewrites no history.
void endStep(Order &order, StepKind kind, Instant at);
/// The same, and nothing begins: of an order that waits for its date.
void settleStep(Order &order, StepKind kind, Instant at);
/// Every step ends now: the work turned out to be done already, or not to be needed.
void endAllSteps(Order &order, Instant at);
/// What the line-rate test found out. Of a test that is over it stays.
void measured(Order &order, const Measurement &measurement);
/// The step under way has failed.
void failStep(Order &order, Instant at);

/// One step of a life; a step that is not in its table stops the program.
void become(Order &order, OrderState state);
void become(Connection &connection, ProductState state);
void become(Port &port, ProductState state);
void complete(Order &order, Instant at);
void cancel(Order &order, Instant at);
void fail(Order &order, const Error &why, Instant at);

} // namespace turbolane::backend
