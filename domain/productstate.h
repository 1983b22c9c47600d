// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/life.h"

#include <cstdint>

namespace turbolane {

/// The life of a product in the inventory (a connection, a port), in the words of Mplify 116.1.
/// Stored in the database and sent on the wire: append only, never renumber.
enum class ProductState : std::uint8_t {
    PendingActive = 1, ///< ordered, being built
    Active = 2, ///< in service
    Cancelled = 3, ///< never came to be
    ActivePendingChange = 4, ///< in service, being changed
    Suspended = 5,
    PendingTerminate = 6, ///< being taken down
    SuspendedPendingTerminate = 7,
    Terminated = 8,
};

inline constexpr std::array productStateNames{
    StateName<ProductState>{ProductState::PendingActive, "pendingActive"},
    StateName<ProductState>{ProductState::Active, "active"},
    StateName<ProductState>{ProductState::Cancelled, "cancelled"},
    StateName<ProductState>{ProductState::ActivePendingChange, "active.pendingChange"},
    StateName<ProductState>{ProductState::Suspended, "suspended"},
    StateName<ProductState>{ProductState::PendingTerminate, "pendingTerminate"},
    StateName<ProductState>{ProductState::SuspendedPendingTerminate, "suspendedPendingTerminate"},
    StateName<ProductState>{ProductState::Terminated, "terminated"},
};

/// The whole life. What is not in this table cannot happen.
inline constexpr std::array productLife{
    Step<ProductState>{ProductState::PendingActive, ProductState::Active},
    Step<ProductState>{ProductState::PendingActive, ProductState::Cancelled},
    Step<ProductState>{ProductState::Active, ProductState::ActivePendingChange},
    Step<ProductState>{ProductState::ActivePendingChange, ProductState::Active},
    Step<ProductState>{ProductState::Active, ProductState::Suspended},
    Step<ProductState>{ProductState::Suspended, ProductState::Active},
    Step<ProductState>{ProductState::Active, ProductState::PendingTerminate},
    Step<ProductState>{ProductState::ActivePendingChange, ProductState::PendingTerminate},
    Step<ProductState>{ProductState::PendingTerminate, ProductState::Terminated},
    Step<ProductState>{ProductState::Suspended, ProductState::SuspendedPendingTerminate},
    Step<ProductState>{ProductState::SuspendedPendingTerminate, ProductState::Terminated},
};

constexpr std::string_view wireName(ProductState state)
{
    return nameIn(productStateNames, state);
}
constexpr bool mayBecome(ProductState from, ProductState to)
{
    return allows(productLife, from, to);
}
constexpr bool isTerminal(ProductState state)
{
    return isLast(productLife, state);
}
constexpr std::optional<ProductState> productStateNamed(std::string_view name)
{
    return stateIn(productStateNames, name);
}

/// In service, whether or not a change is under way.
constexpr bool isInService(ProductState state)
{
    return state == ProductState::Active || state == ProductState::ActivePendingChange;
}

} // namespace turbolane
