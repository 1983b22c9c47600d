// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/events/event.h"

#include <QByteArray>
#include <QJsonObject>

namespace turbolane::backend::http {

/// The things of this API, as they are kept in the event log: one line of JSON each.
class WireEncoder final : public EventEncoder {
public:
    std::string encode(const Connection &connection) const override;
    std::string encode(const Order &order) const override;
    std::string encode(const Boost &boost) const override;
    std::string encode(const Port &port) const override;
    std::string encode(const Hold &hold) const override;
    std::string encode(const Maintenance &maintenance) const override;
    std::string encode(const Quote &quote) const override;
    std::string encode(const Schedule &schedule) const override;
    std::string encode(const Scene &scene) const override;
    std::string encode(const Fault &fault) const override;
    std::string encode(const Invoice &invoice) const override; ///< without its items
    std::string encode(const Bundle &bundle) const override;
    std::string encode(const Budget &budget) const override;
    std::string encode(const BudgetAlert &alert) const override;
    std::string encode(const Dispute &dispute) const override;
    std::string encode(const Tagged &tagged) const override;
    std::string encode(const SettledFinding &settled) const override;
};

/// The CloudEvent as an object, for lists of them.
QJsonObject toJson(const Event &event);

/// "id: N", "event: TYPE" and a CloudEvent 1.0 as data, for Server::publish().
QByteArray eventFrame(const Event &event);

} // namespace turbolane::backend::http
