// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/request.h"
#include "client/wire/fields.h"
#include "domain/boost.h"
#include "domain/bundle.h"
#include "domain/port.h"

namespace turbolane::client::wire {

// One thing. A state whose name is none of ours is kept as foreignState, beside the nearest state
// of ours that the rest of the thing allows: never a last one unless the thing itself says that it
// is over, so that nobody stops looking at it.
Port port(const Fields &fields);
Connection connection(const Fields &fields);
Order order(const Fields &fields);
Boost boost(const Fields &fields);
Bundle bundle(const Fields &fields);
std::optional<PortFees> portFeesIfAny(const Fields &fields); ///< "monthly"

// A whole answer.
Result<std::vector<Port>> readPorts(const Answer &answer);
Result<std::vector<Connection>> readConnections(const Answer &answer);
Result<Connection> readConnection(const Answer &answer);
Result<std::vector<Order>> readOrders(const Answer &answer);
Result<Order> readOrder(const Answer &answer);
Result<PlacedOrder> readPlaced(const Answer &answer);
Result<PlacedPort> readPlacedPort(const Answer &answer);
Result<std::vector<Bundle>> readBundles(const Answer &answer);
Result<Bundle> readBundle(const Answer &answer);
Result<std::vector<Boost>> readBoosts(const Answer &answer);
Result<Boost> readBoost(const Answer &answer);

} // namespace turbolane::client::wire
