// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/life.h"

#include <cstdint>

namespace turbolane {

/// The life of a firm quote, in the words of Mplify 115.1.
/// Stored in the database and sent on the wire: append only, never renumber.
enum class QuoteState : std::uint8_t {
    Acknowledged = 1,
    InProgress = 2,
    InProgressDraft = 3,
    ApprovedOrderable = 4,
    ApprovedOrderableAlternate = 5,
    UnableToProvide = 6,
    Rejected = 7,
    Cancelled = 8,
    Accepted = 9, ///< ordered
    Declined = 10,
    Expired = 11,
};

inline constexpr std::array quoteStateNames{
    StateName<QuoteState>{QuoteState::Acknowledged, "acknowledged"},
    StateName<QuoteState>{QuoteState::InProgress, "inProgress"},
    StateName<QuoteState>{QuoteState::InProgressDraft, "inProgress.draft"},
    StateName<QuoteState>{QuoteState::ApprovedOrderable, "approved.orderable"},
    StateName<QuoteState>{QuoteState::ApprovedOrderableAlternate, "approved.orderableAlternate"},
    StateName<QuoteState>{QuoteState::UnableToProvide, "unableToProvide"},
    StateName<QuoteState>{QuoteState::Rejected, "rejected"},
    StateName<QuoteState>{QuoteState::Cancelled, "cancelled"},
    StateName<QuoteState>{QuoteState::Accepted, "accepted"},
    StateName<QuoteState>{QuoteState::Declined, "declined"},
    StateName<QuoteState>{QuoteState::Expired, "expired"},
};

/// The whole life. What is not in this table cannot happen.
inline constexpr std::array quoteLife{
    Step<QuoteState>{QuoteState::Acknowledged, QuoteState::InProgress},
    Step<QuoteState>{QuoteState::InProgress, QuoteState::InProgressDraft},
    Step<QuoteState>{QuoteState::Acknowledged, QuoteState::ApprovedOrderable},
    Step<QuoteState>{QuoteState::InProgress, QuoteState::ApprovedOrderable},
    Step<QuoteState>{QuoteState::InProgressDraft, QuoteState::ApprovedOrderable},
    Step<QuoteState>{QuoteState::InProgress, QuoteState::ApprovedOrderableAlternate},
    Step<QuoteState>{QuoteState::InProgressDraft, QuoteState::ApprovedOrderableAlternate},
    Step<QuoteState>{QuoteState::InProgress, QuoteState::UnableToProvide},
    Step<QuoteState>{QuoteState::InProgressDraft, QuoteState::UnableToProvide},
    Step<QuoteState>{QuoteState::Acknowledged, QuoteState::Rejected},
    Step<QuoteState>{QuoteState::InProgress, QuoteState::Rejected},
    Step<QuoteState>{QuoteState::InProgress, QuoteState::Cancelled},
    Step<QuoteState>{QuoteState::ApprovedOrderable, QuoteState::Accepted},
    Step<QuoteState>{QuoteState::ApprovedOrderable, QuoteState::Declined},
    Step<QuoteState>{QuoteState::ApprovedOrderable, QuoteState::Expired},
    Step<QuoteState>{QuoteState::ApprovedOrderableAlternate, QuoteState::Accepted},
    Step<QuoteState>{QuoteState::ApprovedOrderableAlternate, QuoteState::Declined},
    Step<QuoteState>{QuoteState::ApprovedOrderableAlternate, QuoteState::Expired},
};

constexpr std::string_view wireName(QuoteState state)
{
    return nameIn(quoteStateNames, state);
}
constexpr bool mayBecome(QuoteState from, QuoteState to)
{
    return allows(quoteLife, from, to);
}
constexpr bool isTerminal(QuoteState state)
{
    return isLast(quoteLife, state);
}
constexpr std::optional<QuoteState> quoteStateNamed(std::string_view name)
{
    return stateIn(quoteStateNames, name);
}

} // namespace turbolane
