// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/store.h"
#include "domain/bundle.h"
#include "domain/clock.h"

namespace turbolane::backend {

class Inventory;
class OrderLife;
class OrderService;
class PortLife;
class PortService;

/// What becomes of orders that stand or fall together: completed in one moment, once the last is
/// tested, and charged from then on; or, where one part cannot be had, all taken back.
class BundleLife {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        OrderService &orders;
        OrderLife &orderLife;
        PortService &ports;
        PortLife &portLife;
        const Clock &clock;
    };
    explicit BundleLife(const Parts &parts)
        : m_parts(parts)
    { }

    void runDue();
    std::optional<Instant> nextDue() const; ///< now, or nothing

private:
    bool isAnyLost(const Bundle &bundle) const;
    std::optional<Instant> doneAt(const Bundle &bundle) const;
    std::optional<Instant> testedAt(const BundleItem &item) const;
    void complete(Bundle bundle, Instant at);
    void beginTakingBack(Bundle bundle);
    /// Ports after the connections on them.
    void takeBack(const Bundle &bundle);
    bool isGone(const BundleItem &item) const;
    bool canBeTakenBack(const BundleItem &item) const;
    void become(Bundle &bundle, BundleState state);
    std::string reasonOf(const Bundle &bundle) const;

    Parts m_parts;
};

} // namespace turbolane::backend
