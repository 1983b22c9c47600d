// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/connection.h"

#include <vector>

namespace turbolane::client {

/// GET connections, the terminated ones too.
class ConnectionsJob final : public JobOf<std::vector<Connection>> {
    Q_OBJECT

public:
    ConnectionsJob();
};

} // namespace turbolane::client
