// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/apijob.h"

namespace turbolane::client {

/// GET topology: PoPs and links. knownTag as of OnRampsJob.
class TopologyJob final : public JobOf<Topology> {
    Q_OBJECT

public:
    explicit TopologyJob(const QByteArray &knownTag);
};

} // namespace turbolane::client
