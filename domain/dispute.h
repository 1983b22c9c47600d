// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/life.h"
#include "domain/money.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane {

using DisputeId = Id<struct DisputeTag>;

/// Named as MEF names the states of a disputed bill item, where it has a name. Stored and sent.
enum class DisputeState : std::uint8_t {
    Raised = 1,
    Answered = 2, ///< without a credit
    Credited = 3, ///< answered by a credit note
    Closed = 4, ///< the customer is content with the answer
    Withdrawn = 5, ///< by the customer, before an answer
};

inline constexpr std::array disputeStateNames{
    StateName<DisputeState>{DisputeState::Raised, "disputeBeingInvestigated"},
    StateName<DisputeState>{DisputeState::Answered, "answered"},
    StateName<DisputeState>{DisputeState::Credited, "credit"},
    StateName<DisputeState>{DisputeState::Closed, "settled"},
    StateName<DisputeState>{DisputeState::Withdrawn, "withDrawn"},
};
constexpr std::string_view wireName(DisputeState state)
{
    return nameIn(disputeStateNames, state);
}
constexpr std::optional<DisputeState> disputeStateNamed(std::string_view name)
{
    return stateIn(disputeStateNames, name);
}

inline constexpr std::array disputeLife{
    Step<DisputeState>{DisputeState::Raised, DisputeState::Answered},
    Step<DisputeState>{DisputeState::Raised, DisputeState::Credited},
    Step<DisputeState>{DisputeState::Raised, DisputeState::Withdrawn},
    Step<DisputeState>{DisputeState::Answered, DisputeState::Closed},
    Step<DisputeState>{DisputeState::Credited, DisputeState::Closed},
};
constexpr bool mayBecome(DisputeState from, DisputeState to)
{
    return allows(disputeLife, from, to);
}
constexpr bool isTerminal(DisputeState state)
{
    return isLast(disputeLife, state);
}

/// A question about a line of an invoice, and what the carrier says to it.
struct Dispute {
    DisputeId id;
    InvoiceId invoice;
    int item = 0; ///< its number on the invoice
    DisputeState state = DisputeState::Raised;
    std::string text = {}; ///< what the customer says
    std::optional<Money> amount = {}; ///< what the customer thinks is too much
    Instant raisedAt{};
    std::string answer = {};
    std::optional<Instant> answeredAt = {};
    std::optional<Money> credit = {}; ///< given back, before tax
    InvoiceId note = {}; ///< the credit note
    std::optional<Instant> closedAt = {};
    friend bool operator==(const Dispute &, const Dispute &) = default;
};

} // namespace turbolane
