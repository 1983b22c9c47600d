// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/planner.h"

#include <string>
#include <vector>

namespace turbolane::backend {

/// Why there is no path, the first of these that holds.
enum class Cause : std::uint8_t {
    Cut = 1, ///< no links join the two, or all that do are down
    Policy = 2, ///< where everything is free there is none either, under this policy
    Latency = 3, ///< there is one, but not that quick
    Capacity = 4, ///< there are some, but none with so much free
    Pair = 5 ///< there is one, but no second one beside it, were everything free
};
std::string_view wireName(Cause cause);

struct Reasons {
    Cause cause = Cause::Cut;
    /// What is closed, down or too full, and would join the two if it were not: every way between
    /// them needs at least one of these. Empty where that is not what is missing.
    std::vector<LinkId> cut = {};
    std::optional<Planner::Widest> widest = {}; ///< of Capacity: the most there is, and what binds
    bool isOfPair = false; ///< Capacity for two paths, where there is enough for one
    std::optional<LinkId> closed = {}; ///< a link that would do if it were not out of service
    std::string clause = {}; ///< of Policy and Latency: the field of the policy that binds first
    PathPolicy without = {}; ///< ... and what is left of the policy without it
    /// Of Policy and Latency: every field without which alone there is a path; where there is none
    /// without a single one, those that have to be left out together.
    std::vector<std::string> clauses = {};
    bool areTogether = false;
};

/// Why planner.best(question) has found nothing.
Reasons reasonsFor(Planner &planner, const PlanQuestion &question);
/// Why planner.pair(question) has found nothing where there is a path.
Reasons pairReasonsFor(Planner &planner, const PlanQuestion &question);

/// In one sentence: NoPath, or AboveCapacity with the link that binds, what it lacks, and the most
/// that could be had.
Error refusalOf(const Planner &planner, const PlanQuestion &question, const Reasons &reasons);

/// Every policy that leaves out one of the conditions of this one, and the condition's field; what
/// asks for little first.
std::vector<std::pair<std::string, PathPolicy>> relaxations(const PathPolicy &policy);

} // namespace turbolane::backend
