// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/priceplan.h"

namespace turbolane::client {

/// GET plans: how a connection may be charged.
class PriceChoicesJob final : public JobOf<PriceChoices> {
    Q_OBJECT

public:
    PriceChoicesJob();
};

} // namespace turbolane::client
