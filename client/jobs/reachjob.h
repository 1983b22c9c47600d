// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/path.h"

#include <vector>

namespace turbolane::client {

/// GET ports/{id}/reach: the on-ramps a path reaches from it, nearest first.
class ReachJob final : public JobOf<std::vector<Reach>> {
    Q_OBJECT

public:
    explicit ReachJob(const PortId &port);
};

} // namespace turbolane::client
