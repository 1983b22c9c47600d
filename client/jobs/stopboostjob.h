// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/boost.h"

namespace turbolane::client {

/// DELETE boosts/{id}: not active yet: cancelled, no charge; active: ends now.
class StopBoostJob final : public JobOf<Boost> {
    Q_OBJECT

public:
    StopBoostJob(const BoostId &boost, const IdempotencyKey &key);
};

} // namespace turbolane::client
