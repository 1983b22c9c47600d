// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/ordersjob.h"

#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

OrdersJob::OrdersJob(const ConnectionId &connection)
    : JobOf({.verb = Verb::Get, .path = {u"orders"_s}, .query = wire::query(connection)},
            wire::readOrders)
{ }

} // namespace turbolane::client
