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
    std::string kind; ///< smallerRate, laterSlot, otherPath, shorter; open list
    Bandwidth bandwidth;
    std::optional<Instant> from = {};
    std::optional<Instant> until = {};
    std::optional<CandidatePath> candidate = {};
    std::optional<Micros> extraRoundTrip = {};
    std::optional<Money> extraPerHour = {};
    /// The body of an order, a hold (has holdSeconds), a boost, a longer boost or a scene's boosts.
    QJsonObject order = {};
    QString path = {}; ///< where it is posted to
    std::vector<std::string> leavesOut = {}; ///< the fields of the policy that it does not keep to
    std::optional<Seconds> additional = {}; ///< of a longer boost
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
    /// Of policy and latency, the fields that bind: without any of them there is a path, or, where
    /// together, without all of them only.
    std::vector<std::string> clauses = {};
    bool areTogether = false;
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

} // namespace turbolane::client
