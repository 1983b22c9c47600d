// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/apijob.h"
#include "client/newbundle.h"
#include "domain/orderestimate.h"

#include <vector>

namespace turbolane::client {

/// GET datacentres: where ports are sold, and which.
class DataCentresJob final : public JobOf<std::vector<DataCentre>> {
    Q_OBJECT

public:
    DataCentresJob();
};

/// POST orders/estimate: what a port would cost. Refused where the order would be.
class PortCostJob final : public JobOf<OrderEstimate> {
    Q_OBJECT

public:
    explicit PortCostJob(const NewPort &wanted);
};

/// POST orders: adds a port, or gives one back. Its success means accepted, nothing more: what
/// becomes of it is told by events.
class PlacePortJob final : public JobOf<PlacedPort> {
    Q_OBJECT

public:
    PlacePortJob(const NewPort &wanted, const IdempotencyKey &key);
    PlacePortJob(const PortId &port, const IdempotencyKey &key);
};

} // namespace turbolane::client
