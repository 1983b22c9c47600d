// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/order.h"

namespace turbolane::client {

/// GET orders/{id}.
class OrderJob final : public JobOf<Order> {
    Q_OBJECT

public:
    explicit OrderJob(const OrderId &order);
};

} // namespace turbolane::client
