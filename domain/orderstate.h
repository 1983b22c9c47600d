// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/life.h"

#include <cstdint>

namespace turbolane {

/// The life of a product order, in the words of Mplify 123.1.
/// Stored in the database and sent on the wire: append only, never renumber.
enum class OrderState : std::uint8_t {
    Acknowledged = 1, ///< received, nothing done yet
    InProgress = 2,
    Rejected = 3,
    Completed = 4,
    Failed = 5,
    Partial = 6, ///< some items completed, some failed
    HeldAssessingCharge = 7,
    PendingAssessingModification = 8,
    AssessingCancellation = 9,
    PendingCancellation = 10,
    Cancelled = 11,
};

inline constexpr std::array orderStateNames{
    StateName<OrderState>{OrderState::Acknowledged, "acknowledged"},
    StateName<OrderState>{OrderState::InProgress, "inProgress"},
    StateName<OrderState>{OrderState::Rejected, "rejected"},
    StateName<OrderState>{OrderState::Completed, "completed"},
    StateName<OrderState>{OrderState::Failed, "failed"},
    StateName<OrderState>{OrderState::Partial, "partial"},
    StateName<OrderState>{OrderState::HeldAssessingCharge, "held.assessingCharge"},
    StateName<OrderState>{OrderState::PendingAssessingModification,
                          "pending.assessingModification"},
    StateName<OrderState>{OrderState::AssessingCancellation, "assessingCancellation"},
    StateName<OrderState>{OrderState::PendingCancellation, "pendingCancellation"},
    StateName<OrderState>{OrderState::Cancelled, "cancelled"},
};

/// The whole life. What is not in this table cannot happen.
inline constexpr std::array orderLife{
    Step<OrderState>{OrderState::Acknowledged, OrderState::InProgress},
    Step<OrderState>{OrderState::Acknowledged, OrderState::Rejected},
    Step<OrderState>{OrderState::InProgress, OrderState::Completed},
    Step<OrderState>{OrderState::InProgress, OrderState::Failed},
    Step<OrderState>{OrderState::InProgress, OrderState::Partial},
    Step<OrderState>{OrderState::InProgress, OrderState::HeldAssessingCharge},
    Step<OrderState>{OrderState::HeldAssessingCharge, OrderState::InProgress},
    Step<OrderState>{OrderState::InProgress, OrderState::PendingAssessingModification},
    Step<OrderState>{OrderState::PendingAssessingModification, OrderState::InProgress},
    Step<OrderState>{OrderState::InProgress, OrderState::AssessingCancellation},
    Step<OrderState>{OrderState::Acknowledged, OrderState::AssessingCancellation},
    Step<OrderState>{OrderState::AssessingCancellation, OrderState::InProgress},
    Step<OrderState>{OrderState::AssessingCancellation, OrderState::PendingCancellation},
    Step<OrderState>{OrderState::PendingCancellation, OrderState::Cancelled},
};

constexpr std::string_view wireName(OrderState state)
{
    return nameIn(orderStateNames, state);
}
constexpr bool mayBecome(OrderState from, OrderState to)
{
    return allows(orderLife, from, to);
}
constexpr bool isTerminal(OrderState state)
{
    return isLast(orderLife, state);
}
constexpr std::optional<OrderState> orderStateNamed(std::string_view name)
{
    return stateIn(orderStateNames, name);
}

static_assert(isTerminal(OrderState::Completed));
static_assert(!mayBecome(OrderState::Completed, OrderState::Cancelled),
              "what is built is removed by a new order");

} // namespace turbolane
