// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/boosts/boostservice.h"
#include "domain/scene.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

class Store;

struct NewScene {
    std::string name;
    std::vector<SceneMember> members; ///< 1 to 32, each connection once
};

struct BoostScene {
    SceneId scene;
    Seconds duration{0}; ///< 60 s to 7 days
    std::optional<Money> most = {}; ///< for all of them together
    std::optional<Instant> startsAt = {}; ///< empty: now
    ScheduleId schedule = {}; ///< that asks for it
    std::string approvedBy = {}; ///< as of StartBoost
    std::optional<Instant> endsBy = {}; ///< as of StartBoost
};

inline constexpr std::size_t mostMembers = 32;

/// Connections that are raised together, all of them or none. What one of them takes of a link that
/// they share is not there for the others.
class SceneService {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        BoostService &boosts;
        const Catalogue &catalogue;
    };
    explicit SceneService(const Parts &parts)
        : m_parts(parts)
    { }

    Result<Scene> create(const NewScene &ask);
    /// Its boosts go on. WrongState while a schedule is to boost it.
    Result<Scene> remove(const SceneId &id);

    Result<SceneEstimate> estimate(const BoostScene &ask) const;
    Result<std::vector<Boost>> boost(const BoostScene &ask);
    /// What runs of it, and what was pressed to start later; a schedule's times to come stay.
    Result<std::vector<Boost>> end(const SceneId &id);

    /// A boost for each member.
    Result<std::vector<StartBoost>> asksFor(const BoostScene &ask) const;

private:
    Result<Done> isGood(const NewScene &ask) const;

    Parts m_parts;
};

} // namespace turbolane::backend
