// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/boost.h"

namespace turbolane::client {

/// GET boosts/{id}.
class BoostJob final : public JobOf<Boost> {
    Q_OBJECT

public:
    explicit BoostJob(const BoostId &boost);
};

} // namespace turbolane::client
