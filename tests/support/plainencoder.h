// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/events/event.h"
#include "domain/booststate.h"

namespace turbolane::backend::tests {

/// Events as short lines that a person can read in a failing test.
class PlainEncoder final : public EventEncoder {
public:
    std::string encode(const Connection &connection) const override
    {
        return connection.name + " " + std::string(wireName(connection.state)) + " "
            + connection.inForce.text();
    }
    std::string encode(const Order &order) const override
    {
        return order.id.text() + " " + std::string(wireName(order.state));
    }
    std::string encode(const Boost &boost) const override
    {
        return boost.id.text() + " " + std::string(wireName(boost.state));
    }
    std::string encode(const Fault &fault) const override
    {
        return fault.part + (fault.endedAt ? " is mended" : " is broken");
    }
    std::string encode(const Port &port) const override
    {
        return port.name + " " + std::string(wireName(port.state)) + " " + port.inUse.text();
    }
    std::string encode(const Hold &hold) const override
    {
        return hold.id.text() + " " + std::string(wireName(hold.state));
    }
    std::string encode(const Quote &quote) const override
    {
        return quote.id.text() + " " + std::string(wireName(quote.state));
    }
    std::string encode(const Maintenance &maintenance) const override
    {
        return maintenance.id.text() + " " + std::string(wireName(maintenance.state));
    }
    std::string encode(const Schedule &schedule) const override
    {
        return schedule.name + " " + std::string(wireName(schedule.state));
    }
    std::string encode(const Bundle &bundle) const override
    {
        return bundle.name + " " + std::string(wireName(bundle.state));
    }
    std::string encode(const Scene &scene) const override
    {
        return scene.name + " " + std::to_string(scene.members.size());
    }
    std::string encode(const Invoice &invoice) const override
    {
        return invoice.id.text() + " " + invoice.total.amountText();
    }
    std::string encode(const Budget &budget) const override
    {
        return budget.name + " " + budget.monthly.amountText() + (budget.isRemoved ? " gone" : "");
    }
    std::string encode(const BudgetAlert &alert) const override
    {
        return alert.name + " " + std::to_string(alert.percent) + " %";
    }
    std::string encode(const Dispute &dispute) const override
    {
        return dispute.id.text() + " " + std::string(wireName(dispute.state));
    }
    std::string encode(const SettledFinding &settled) const override
    {
        return settled.id.text() + (settled.wasAdopted ? " adopted" : " cancelled");
    }
    std::string encode(const Tagged &tagged) const override
    {
        return tagged.connection.text() + tagged.port.text() + " "
            + std::to_string(tagged.tags.size());
    }
};

} // namespace turbolane::backend::tests
