// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/connection.h"

namespace turbolane::client {

/// GET connections/{id}.
class ConnectionJob final : public JobOf<Connection> {
    Q_OBJECT

public:
    explicit ConnectionJob(const ConnectionId &connection);
};

} // namespace turbolane::client
