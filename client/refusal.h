// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/budget.h"
#include "domain/instant.h"
#include "domain/path.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace turbolane::client {

/// The first thing that stood in the way.
struct Binding {
    std::string kind; ///< link, port, onRamp, policy; open list
    std::string id;
    std::optional<Instant> from;
    std::optional<Instant> until;
    std::optional<Bandwidth> free;
    std::optional<Bandwidth> missing;
    friend bool operator==(const Binding &, const Binding &) = default;
};

/// What would be taken instead, as a request that can be sent as it stands.
struct WayOut {
    std::string kind; ///< smallerRate, laterSlot, otherPath; open list
    Bandwidth bandwidth;
    std::optional<Instant> from = {};
    std::optional<Instant> until = {};
    std::optional<CandidatePath> candidate = {};
    std::optional<Micros> extraRoundTrip = {};
    std::optional<Money> extraPerHour = {};
    QJsonObject order = {}; ///< the body of an order, a hold (has holdSeconds) or a boost
    friend bool operator==(const WayOut &, const WayOut &) = default;
};

/// The budget that stood in the way.
struct BudgetBinding {
    BudgetId id;
    std::string name;
    Money left; ///< of OverBudget; of ApprovalNeeded what may be spent without one
    Money price;
    friend bool operator==(const BudgetBinding &, const BudgetBinding &) = default;
};

/// Why the carrier said no, and what it would say yes to.
struct Refusal {
    std::string cause; ///< cut, capacity, policy, latency, pair, budget, approvalNeeded; open
    std::vector<LinkId> cut; ///< without these it cannot be reached
    std::optional<Binding> binding;
    std::vector<WayOut> offers; ///< three at most
    std::optional<BudgetBinding> budget = {}; ///< of the causes budget and approvalNeeded
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

} // namespace turbolane::client
