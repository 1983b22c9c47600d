// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/apijob.h"
#include "client/questions.h"

namespace turbolane::client {

/// POST orders: adds, changes or ends a connection. Its success means accepted, nothing more:
/// what becomes of it is told by events.
class PlaceOrderJob final : public JobOf<PlacedOrder> {
    Q_OBJECT

public:
    PlaceOrderJob(const NewConnection &wanted, const IdempotencyKey &key);
    PlaceOrderJob(const ConnectionChange &change, const IdempotencyKey &key);
    PlaceOrderJob(const Removal &removal, const IdempotencyKey &key);
    /// As the carrier offered it.
    PlaceOrderJob(const QJsonObject &order, const IdempotencyKey &key);
};

} // namespace turbolane::client
