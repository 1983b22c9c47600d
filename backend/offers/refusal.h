// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/reasons.h"
#include "domain/money.h"
#include "domain/obstacle.h"
#include "domain/path.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

/// What would work instead.
struct CounterOffer {
    /// By what it can be had just as it stands.
    enum class Request : std::uint8_t {
        Order = 1,
        Hold = 2,
        Boost = 3,
        Change = 4,
        Extension = 5,
        Scene = 6
    };

    std::string kind; ///< smallerRate, laterSlot, otherPath, shorter
    Request request = Request::Order;
    Bandwidth rate;
    std::optional<Bandwidth> turbo = {}; ///< of an order, where it has to be another one too
    std::optional<Instant> from = {}; ///< of a slot
    std::optional<Instant> until = {};
    std::optional<CandidatePath> candidate = {};
    std::optional<Micros> extraRoundTrip = {}; ///< against what was asked for
    std::optional<Money> extraPerHour = {};
    std::optional<PathPolicy> policy = {}; ///< where it is another one
    bool isUnprotected = false; ///< one path, where two were asked for
    /// The fields of the policy that it does not keep to; none: it keeps to all of it.
    std::vector<std::string> leavesOut = {};
    std::optional<Seconds> additional = {}; ///< of a shorter extension
};

/// A "no" that explains itself.
struct Refusal {
    /// What stands in the way first, and for how long.
    struct Binding {
        std::string kind; ///< link, port, onRamp, policy
        std::string id; ///< of policy: the field
        std::optional<Instant> from = {};
        std::optional<Instant> until = {}; ///< empty: for good, as far as is known
        std::optional<Bandwidth> free = {};
        std::optional<Bandwidth> missing = {};
    };
    Cause cause = Cause::Capacity;
    std::vector<LinkId> cut = {};
    std::vector<std::string> clauses = {}; ///< of Policy and Latency, as in Reasons
    bool areTogether = false;
    PathPolicy without = {}; ///< what is left of the policy without them, where together
    std::optional<Binding> binding = {};
    std::vector<CounterOffer> offers = {}; ///< at most three, each to be had as it stands
};

/// The facts of it, without its offers.
Obstacle obstacleOf(const Refusal &refusal);

} // namespace turbolane::backend
