// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/life.h"

#include <cstdint>

namespace turbolane {

/// The life of one item of a product order, in the words of Mplify 123.1.
/// Stored in the database and sent on the wire: append only, never renumber.
enum class OrderItemState : std::uint8_t {
    Acknowledged = 1,
    InProgress = 2,
    Rejected = 3,
    RejectedValidated = 4, ///< this item was right, another was not
    RejectedUnassessed = 5, ///< not looked at
    Completed = 6,
    Failed = 7,
    Held = 8,
    Pending = 9,
    Cancelled = 10,
};

inline constexpr std::array orderItemStateNames{
    StateName<OrderItemState>{OrderItemState::Acknowledged, "acknowledged"},
    StateName<OrderItemState>{OrderItemState::InProgress, "inProgress"},
    StateName<OrderItemState>{OrderItemState::Rejected, "rejected"},
    StateName<OrderItemState>{OrderItemState::RejectedValidated, "rejected.validated"},
    StateName<OrderItemState>{OrderItemState::RejectedUnassessed, "rejected.unassessed"},
    StateName<OrderItemState>{OrderItemState::Completed, "completed"},
    StateName<OrderItemState>{OrderItemState::Failed, "failed"},
    StateName<OrderItemState>{OrderItemState::Held, "held"},
    StateName<OrderItemState>{OrderItemState::Pending, "pending"},
    StateName<OrderItemState>{OrderItemState::Cancelled, "cancelled"},
};

/// The whole life. What is not in this table cannot happen.
inline constexpr std::array orderItemLife{
    Step<OrderItemState>{OrderItemState::Acknowledged, OrderItemState::InProgress},
    Step<OrderItemState>{OrderItemState::Acknowledged, OrderItemState::Rejected},
    Step<OrderItemState>{OrderItemState::Acknowledged, OrderItemState::RejectedValidated},
    Step<OrderItemState>{OrderItemState::Acknowledged, OrderItemState::RejectedUnassessed},
    Step<OrderItemState>{OrderItemState::InProgress, OrderItemState::Completed},
    Step<OrderItemState>{OrderItemState::InProgress, OrderItemState::Failed},
    Step<OrderItemState>{OrderItemState::InProgress, OrderItemState::Held},
    Step<OrderItemState>{OrderItemState::Held, OrderItemState::InProgress},
    Step<OrderItemState>{OrderItemState::Held, OrderItemState::Failed},
    Step<OrderItemState>{OrderItemState::InProgress, OrderItemState::Pending},
    Step<OrderItemState>{OrderItemState::Pending, OrderItemState::InProgress},
    Step<OrderItemState>{OrderItemState::Pending, OrderItemState::Cancelled},
    Step<OrderItemState>{OrderItemState::Pending, OrderItemState::Failed},
};

constexpr std::string_view wireName(OrderItemState state)
{
    return nameIn(orderItemStateNames, state);
}
constexpr bool mayBecome(OrderItemState from, OrderItemState to)
{
    return allows(orderItemLife, from, to);
}
constexpr bool isTerminal(OrderItemState state)
{
    return isLast(orderItemLife, state);
}
constexpr std::optional<OrderItemState> orderItemStateNamed(std::string_view name)
{
    return stateIn(orderItemStateNames, name);
}

} // namespace turbolane
