// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/boosts/boostservice.h"
#include "backend/scenes/sceneservice.h"
#include "domain/schedule.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

class Explainer;

/// Where a time of a schedule can be had: as it was asked for, or moved to the nearest start of the
/// same day, by the clocks of the schedule's zone, at which all of it fits.
class Placing {
public:
    struct Parts {
        Inventory &inventory;
        Capacity &capacity;
        BoostService &boosts;
        const SceneService &scenes;
        const Catalogue &catalogue;
        const Network &network;
        const Clock &clock;
        const Explainer &explainer;
    };
    explicit Placing(const Parts &parts)
        : m_parts(parts)
    { }

    /// What to start, and what it costs at most; nothing is changed yet.
    struct Place {
        std::vector<StartBoost> asks;
        Instant startsAt{};
        Money price;
        std::string whyMoved; ///< empty: as asked for
    };
    /// The refusal is that of the time asked for.
    Result<Place> placeFor(const Schedule &schedule, Instant askedFor) const;
    /// The facts behind a refusal for want of room at that time; nothing: it is none.
    std::optional<Obstacle> obstacleAt(const Schedule &schedule, Instant askedFor) const;
    /// Its boosts, wherever they would be placed.
    Result<std::vector<StartBoost>> asksAt(const Schedule &schedule, Instant startsAt) const;

private:
    Result<Place> placeAt(const Schedule &schedule, Instant startsAt) const;
    std::vector<Instant> startsNear(const Schedule &schedule, Instant askedFor) const;
    std::vector<ConnectionId> connectionsOf(const Schedule &schedule) const;
    std::vector<Instant> edgesOf(const ConnectionId &id, Interval time) const;

    Parts m_parts;
};

} // namespace turbolane::backend
