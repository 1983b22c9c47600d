// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/handover.h"

namespace turbolane::client {

/// GET connections/{id}/handover: what both ends have to be set to.
class HandoverJob final : public JobOf<Handover> {
    Q_OBJECT

public:
    explicit HandoverJob(const ConnectionId &connection);
};

} // namespace turbolane::client
