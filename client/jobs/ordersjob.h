// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/order.h"

#include <vector>

namespace turbolane::client {

/// GET orders, newest first; of one connection, or of all where the id is empty.
class OrdersJob final : public JobOf<std::vector<Order>> {
    Q_OBJECT

public:
    explicit OrdersJob(const ConnectionId &connection);
};

} // namespace turbolane::client
