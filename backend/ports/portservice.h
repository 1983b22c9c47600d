// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariffbook.h"
#include "backend/datapath/steptimes.h"
#include "domain/clock.h"
#include "domain/order.h"
#include "domain/orderestimate.h"
#include "domain/port.h"

#include <optional>
#include <string>

namespace turbolane::backend {

class Catalogue;
class Charging;
class Inventory;
class Store;

struct AddPort {
    std::string name;
    DataCentreId dataCentre;
    Bandwidth speed; ///< one the tariff has a price for
    std::string externalId = {};
    BundleId bundle = {}; ///< ordered with others
};

struct PlacedPort {
    Order order;
    Port port;
};

/// Takes orders for ports. Price and order are kept together or not at all; the steps follow.
class PortService {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        Charging &charging;
        const Catalogue &catalogue;
        const TariffBook &tariffs;
        StepTimes times;
        const Clock &clock;
    };
    explicit PortService(const Parts &parts)
        : m_parts(parts)
    { }

    Result<PlacedPort> add(const AddPort &ask);
    /// Refused while it carries a connection. One that is still being made is taken back.
    Result<PlacedPort> remove(const PortId &id);

    /// What it would cost; refused where the order would be.
    Result<OrderEstimate> estimate(const AddPort &ask) const;
    Result<OrderEstimate> estimateRemoval(const PortId &id) const;

    /// The sizes that are sold there, smallest first.
    std::vector<Bandwidth> speedsAt(const DataCentreId &id) const;

private:
    const Tariff &tariffNow() const { return m_parts.tariffs.at(m_parts.clock.now()); }
    Result<Port> draft(const AddPort &ask) const;
    Result<Port> removable(const PortId &id) const;
    Result<HourlyRate> rateOf(const Port &port) const;
    std::string zoneOf(const PopId &pop) const;
    void cancelInFlight(const Port &port);

    Parts m_parts;
};

} // namespace turbolane::backend
