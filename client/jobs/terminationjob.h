// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/charges.h"

namespace turbolane::client {

/// GET connections/{id}/termination: what ending it costs, told before.
class TerminationJob final : public JobOf<TerminationCost> {
    Q_OBJECT

public:
    explicit TerminationJob(const ConnectionId &connection);
};

} // namespace turbolane::client
