// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/port.h"

#include <vector>

namespace turbolane::client {

/// GET ports.
class PortsJob final : public JobOf<std::vector<Port>> {
    Q_OBJECT

public:
    PortsJob();
};

} // namespace turbolane::client
