// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/planner.h"
#include "backend/store/reservationtable.h"
#include "domain/boost.h"
#include "domain/clock.h"
#include "domain/connection.h"

#include <span>
#include <vector>

namespace turbolane::backend {

class BoostLife;
class BoostsAhead;
class Capacity;
class Catalogue;
class Inventory;
class Store;

/// Gives a connection whose path broke another one: under its own rules, where there is room, and
/// what is held for it moves with it in the same moment. Boosts move along where the new path has
/// room for them, and end where it has not.
class Restoration {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        Capacity &capacity;
        BoostLife &boosts;
        const Catalogue &catalogue;
        Planner &planner;
        BoostsAhead &ahead;
        const Clock &clock;
    };
    explicit Restoration(const Parts &parts)
        : m_parts(parts)
    { }

    /// False: there is no such path, and nothing was changed.
    bool reroute(Connection &connection);
    /// What carries it becomes its first path, and in place of the other one, which is lost, it is
    /// given another beside it, under its own rules. False: there is none, and nothing was changed.
    bool protectAnew(Connection &connection);
    /// To the path that it rides now.
    void moveBoosts(Connection &connection);

private:
    /// What is broken has nothing free, so the search needs no word of faults.
    PlanQuestion questionFor(const Connection &connection, Bandwidth need,
                             std::span<const Bandwidth> free) const;
    std::vector<HolderId> holdersOf(const Connection &connection) const;
    Bandwidth raisedRate(const Connection &connection, Bandwidth base) const;
    std::optional<Path> otherPath(const Connection &connection) const;
    void keepApart(PlanQuestion &question, const Connection &connection) const;
    std::vector<Boost> boostsOf(const Connection &connection) const;
    void holdAlong(const Connection &connection, const Path &path);
    void moveBoost(Connection &connection, const Boost &boost);
    void giveUp(Connection &connection, Boost boost);

    Parts m_parts;
};

} // namespace turbolane::backend
