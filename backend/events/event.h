// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/budget.h"
#include "domain/bundle.h"
#include "domain/connection.h"
#include "domain/costtag.h"
#include "domain/dispute.h"
#include "domain/fault.h"
#include "domain/finding.h"
#include "domain/hold.h"
#include "domain/invoice.h"
#include "domain/maintenance.h"
#include "domain/order.h"
#include "domain/port.h"
#include "domain/quote.h"
#include "domain/scene.h"
#include "domain/schedule.h"

#include <cstdint>
#include <string>

namespace turbolane::backend {

/// Something that changed, as it was just after. Never edited once written.
struct Event {
    std::int64_t number = 0; ///< rises by one, without gaps
    std::string type; ///< "turbolane.boost.changed"
    Instant at{};
    std::string subject; ///< id of the thing
    std::string data; ///< the whole thing, encoded by the EventEncoder
};

/// Turns a thing into the bytes kept with its event. Handed in, so that the log knows no wire.
class EventEncoder {
public:
    virtual ~EventEncoder() = default;
    virtual std::string encode(const Connection &connection) const = 0;
    virtual std::string encode(const Order &order) const = 0;
    virtual std::string encode(const Boost &boost) const = 0;
    virtual std::string encode(const Port &port) const = 0;
    virtual std::string encode(const Hold &hold) const = 0;
    virtual std::string encode(const Maintenance &maintenance) const = 0;
    virtual std::string encode(const Quote &quote) const = 0;
    virtual std::string encode(const Schedule &schedule) const = 0;
    virtual std::string encode(const Scene &scene) const = 0;
    virtual std::string encode(const Fault &fault) const = 0;
    virtual std::string encode(const Invoice &invoice) const = 0;
    virtual std::string encode(const Bundle &bundle) const = 0;
    virtual std::string encode(const Budget &budget) const = 0;
    virtual std::string encode(const BudgetAlert &alert) const = 0;
    virtual std::string encode(const Dispute &dispute) const = 0;
    virtual std::string encode(const Tagged &tagged) const = 0;
    virtual std::string encode(const SettledFinding &settled) const = 0;
};

} // namespace turbolane::backend
