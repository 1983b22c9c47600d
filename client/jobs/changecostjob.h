// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/questions.h"
#include "domain/orderestimate.h"

namespace turbolane::client {

/// What a change would cost; changes nothing.
class ChangeCostJob final : public JobOf<OrderEstimate> {
    Q_OBJECT

public:
    explicit ChangeCostJob(const ConnectionChange &change);
};

} // namespace turbolane::client
