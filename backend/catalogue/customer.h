// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/money.h"
#include "domain/port.h"

#include <string>
#include <vector>

namespace turbolane::backend {

/// The demo carrier's one customer: whom it bills, and the ports it starts with.
struct Customer {
    std::string carrierName; ///< "Meridian Exchange"
    std::string name;
    Currency currency;
    std::string timeZone; ///< IANA; hours and months of the bill are cut in it
    std::vector<Port> ports; ///< nothing committed, nothing in use
};

} // namespace turbolane::backend
