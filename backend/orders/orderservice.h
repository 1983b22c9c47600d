// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"
#include "domain/order.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane::backend {

struct AddConnection {
    std::string name;
    PortId port;
    OnRampId onRamp;
    Bandwidth base;
    Bandwidth turbo; ///< equal to base: none
    std::optional<Vlan> vlan; ///< empty: the lowest free one
    std::optional<Money> mostHourly; ///< refused with PriceMoved above this
    std::string externalId;
};

/// What is empty stays as it is.
struct ModifyConnection {
    ConnectionId connection;
    std::optional<std::string> name;
    std::optional<Bandwidth> base;
    std::optional<Bandwidth> turbo;
    std::optional<std::int64_t> version; ///< If-Match; Stale where it is not this one any more
};

struct DeleteConnection {
    ConnectionId connection;
    std::optional<std::int64_t> version;
};

struct PlacedOrder {
    Order order;
    Connection connection;
};

/// Takes orders for connections. Price, capacity, VLAN and order are kept together or not at all;
/// the datapath follows later, at its own pace, steered by the reconciler.
class OrderService {
public:
    struct Parts;
    explicit OrderService(const Parts &parts);

    Result<PlacedOrder> add(const AddConnection &ask);
    Result<PlacedOrder> modify(const ModifyConnection &ask);
    /// A running boost is ended first.
    Result<PlacedOrder> remove(const DeleteConnection &ask);

private:
    const Parts &m_parts;
};

} // namespace turbolane::backend
