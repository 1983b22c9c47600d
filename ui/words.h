// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/charges.h"
#include "domain/cloudaccount.h"
#include "domain/connection.h"
#include "domain/order.h"

#include <QString>

/// States, steps and kinds in a person's words. A carrier's own word for a state that is none of
/// ours is shown as it came.
namespace turbolane::ui::words {

/// "Up", "Being built", "Ended".
QString of(ProductState state);
QString stateOf(const Connection &connection);
/// "Starting", "Boosted", "Going back".
QString of(BoostState state);
QString stateOf(const Boost &boost);
QString of(OrderState state);
QString stateOf(const Order &order);
/// "Price locked", "Setting both edges".
QString of(StepKind kind);
QString stepOf(const FlightStep &step);
/// "carrier", "cloud", "you": who has to move before a step can end.
QString of(StepHolder holder);
/// "Base", "Boost".
QString of(ChargeKind kind);
/// "All day", "Day", "Night".
QString of(RateBand band);
QString of(DistanceClass distance);
/// "AWS account", "Pairing key": what the cloud is told of who is coming.
QString of(CloudAccountKind kind);

} // namespace turbolane::ui::words
