// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/hourlyrate.h"
#include "domain/port.h"

#include <optional>

namespace turbolane {

/// What an order would cost, told before it is placed.
struct OrderEstimate {
    HourlyRate now; ///< of the connection as it is; zero where there is none
    HourlyRate then; ///< once the order is done; zero where nothing is left
    Money thirtyDaysThen; ///< 720 hours of then, rounded once to cents
    Money oneOff; ///< for the work itself
    Money earlyTermination;
    bool endsBoost = false;
    std::optional<PortFees> monthly = {}; ///< of a port: what each month costs then
    friend bool operator==(const OrderEstimate &, const OrderEstimate &) = default;
};

} // namespace turbolane
