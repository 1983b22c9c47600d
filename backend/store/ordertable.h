// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"
#include "domain/bandwidth.h"
#include "domain/hourlyrate.h"
#include "domain/order.h"

#include <vector>

namespace turbolane::backend {

/// What a change of bandwidth makes of its connection once it is tested. Price locked.
struct ChangeTarget {
    Bandwidth base;
    Bandwidth turbo;
    HourlyRate price;
};

class OrderTable {
public:
    explicit OrderTable(Database &database)
        : m_database(database)
    { }
    std::vector<Order> all() const; ///< newest first
    std::vector<Order> of(const ConnectionId &connection) const; ///< newest first
    std::vector<Order> of(const PortId &port) const; ///< newest first
    std::optional<Order> byId(const OrderId &id) const;
    std::optional<ChangeTarget> target(const OrderId &id) const;

    void add(std::int64_t number, const Order &order);
    void setTarget(const OrderId &id, const ChangeTarget &target);
    void save(const Order &order);

private:
    std::vector<Order> where(const char *sql, const Values &values) const;
    std::vector<FlightStep> steps(const OrderId &id) const;
    void saveSteps(const Order &order);

    Database &m_database;
};

} // namespace turbolane::backend
