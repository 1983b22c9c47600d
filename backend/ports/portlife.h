// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariffbook.h"
#include "domain/clock.h"
#include "domain/order.h"
#include "domain/port.h"

#include <optional>

namespace turbolane::backend {

class Catalogue;
class Charging;
class Inventory;
class Store;

/// What becomes of an order for a port: a letter, hands in a data centre, light. Each step takes as
/// long as it typically does, by the times in its record: a carrier that was down in between finds
/// it done, or goes on where it was.
class PortLife {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        Charging &charging;
        const Catalogue &catalogue;
        const TariffBook &tariffs;
        const Clock &clock;
    };
    explicit PortLife(const Parts &parts)
        : m_parts(parts)
    { }

    /// Ends the steps that are over, and what they were the last of.
    void runDue();
    std::optional<Instant> nextDue() const;
    /// In service, and charged from then on.
    void lit(Port port, Order order, Instant at);
    /// From then on, by the price list of its order.
    void charge(const Port &port, Instant from);

private:
    void fly(const Port &port);
    void landed(Port port, Order order);
    void release(const Port &port, Instant at);
    bool waitsForOthers(const Port &port) const;

    Parts m_parts;
};

/// When its last step ended; nothing while one has not.
std::optional<Instant> flownAt(const Order &order);

} // namespace turbolane::backend
