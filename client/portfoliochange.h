// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace turbolane::client {

/// What part of the picture is not what it was.
struct PortfolioChange {
    enum class Subject : std::uint8_t {
        Standing, ///< live or lost, or what the feed is about
        Carrier, ///< carrier(): its facts
        OnRamps,
        Topology,
        Ports,
        Connection,
        Order, ///< without an id: also bundles of them
        Boost,
        Plans, ///< schedules and scenes
        Invoices, ///< without their items
        Charges,
        Telemetry, ///< of the watched connection
        Budgets, ///< what they are, and where they stood when last told
        Disputes,
        Tags, ///< id: of the connection or port
        Maintenance,
    };

    Subject subject = Subject::Standing;
    /// Which one. Empty: any number of them, or the subject has no ids.
    std::string id = {};

    friend bool operator==(const PortfolioChange &, const PortfolioChange &) = default;
};

} // namespace turbolane::client
