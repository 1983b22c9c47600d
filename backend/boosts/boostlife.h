// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/order.h"

#include <optional>
#include <string>

namespace turbolane::backend {

class Capacity;
class Charging;
class Inventory;
class Store;

/// Why a boost went back: its own words on the wire.
namespace reason {
inline constexpr const char *time = "time";
inline constexpr const char *stopped = "stopped";
inline constexpr const char *cancelled = "cancelled";
inline constexpr const char *terminated = "terminated";
inline constexpr const char *failed = "failed";
inline constexpr const char *faulted = "faulted"; ///< its path broke; no room on the other one
} // namespace reason

/// What becomes of a boost after it was accepted. It is raised when the datapath says so, goes back
/// at its shown end by the carrier's clock, and lets its capacity go when it is back.
class BoostLife {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        Capacity &capacity;
        Charging &charging;
        const Clock &clock;
    };
    explicit BoostLife(const Parts &parts)
        : m_parts(parts)
    { }

    /// The raise passed its line-rate test at that instant.
    void raised(Connection &connection, Instant tested);
    /// The raise was given up by the datapath.
    void notRaised(Connection &connection, const Error &why);
    /// The datapath is back at the base rate, or nothing is left of the connection.
    void reverted(Connection &connection, Instant at);

    /// Begins to go back. Charged until `end` at most; not at all if it never was active.
    void revert(Connection &connection, const char *reason, Instant end);

    /// Sends back whatever has reached its end.
    void runDue();
    std::optional<Instant> nextDue() const;

private:
    void closeUpOrder(const Boost &boost, const std::optional<Error> &failure);
    void startDownOrder(const Boost &boost);
    void goBack(Connection &connection, Boost &boost, const std::optional<Error> &failure);

    Parts m_parts;
};

} // namespace turbolane::backend
