// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/nightrate.h"

namespace turbolane::client {

/// GET plans/night: when boosts cost less.
class NightRateJob final : public JobOf<NightRate> {
    Q_OBJECT

public:
    NightRateJob();
};

} // namespace turbolane::client
