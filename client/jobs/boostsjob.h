// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/boost.h"

#include <vector>

namespace turbolane::client {

/// GET boosts, newest first; of one connection, or of all where the id is empty.
class BoostsJob final : public JobOf<std::vector<Boost>> {
    Q_OBJECT

public:
    explicit BoostsJob(const ConnectionId &connection);
};

} // namespace turbolane::client
