// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/capacity/resource.h"
#include "backend/paths/planner.h"
#include "backend/paths/reasons.h"
#include "domain/interval.h"

#include <vector>

namespace turbolane::backend {

class Capacity;
class Inventory;

/// Two PoPs to be joined, and how.
struct RouteWish {
    PopId from;
    PopId to;
    Bandwidth need = {};
    Interval time = Interval::between({}, {}); ///< free throughout
    PathPolicy policy = {};
    Seek seek = Seek::Latency;
    std::vector<LinkId> links = {}; ///< exactly these, in order; empty: whichever is best
    std::vector<HolderId> besides = {}; ///< what these hold does not stand in its way
};

/// The planner's answers on the network as it is promised just now.
class Routing {
public:
    struct Parts {
        const Inventory &inventory;
        const Capacity &capacity;
        Planner &planner;
    };
    explicit Routing(const Parts &parts)
        : m_parts(parts)
    { }

    /// The best path. NotFound: the policy names what is not there, with its field; NoPath and
    /// AboveCapacity as refusalOf() says; for chosen links as Planner::along() says.
    Result<Plan> path(const RouteWish &wish) const;
    Result<PlanPair> pair(const RouteWish &wish) const;
    /// Why there is none (or no pair), with what is out of service.
    Reasons reasons(const RouteWish &wish, bool isPair = false) const;

    /// The question as the planner takes it; lives with `free`.
    struct Asked {
        std::vector<Bandwidth> free;
        PlanQuestion question;
    };
    /// NotFound as path().
    Result<Asked> asked(const RouteWish &wish) const;
    Planner &planner() const { return m_parts.planner; }

private:
    Reasons reasonsOf(const RouteWish &wish, const PlanQuestion &question, bool isPair) const;
    std::optional<Interval> closedOn(const RouteWish &wish, const LinkId &link) const;
    Error refusalFor(const RouteWish &wish, const PlanQuestion &question, bool isPair) const;
    Error refusalAlong(const RouteWish &wish, Error error) const;

    Parts m_parts;
};

} // namespace turbolane::backend
