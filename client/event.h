// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/budget.h"
#include "domain/bundle.h"
#include "domain/connection.h"
#include "domain/costtag.h"
#include "domain/dispute.h"
#include "domain/invoice.h"
#include "domain/maintenance.h"
#include "domain/order.h"
#include "domain/port.h"
#include "domain/scene.h"
#include "domain/schedule.h"

#include <cstdint>
#include <variant>

namespace turbolane::client {

/// The place of an event in a carrier's history; they rise by one.
using EventNumber = std::int64_t;

/// Something changed at the carrier: the whole thing as it then was.
struct Event {
    EventNumber number = 0;
    Instant at{}; ///< by the carrier's clock
    /// monostate: of a type we do not know, kept for its number.
    std::variant<std::monostate, Order, Connection, Boost, Port, Schedule, Scene, Invoice, Budget,
                 BudgetAlert, Dispute, Tagged, Bundle, Maintenance>
        thing;
};

} // namespace turbolane::client
