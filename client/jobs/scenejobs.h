// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/plans.h"
#include "domain/boost.h"

namespace turbolane::client {

/// GET scenes.
class ScenesJob final : public JobOf<std::vector<Scene>> {
    Q_OBJECT

public:
    ScenesJob();
};

/// POST scenes: names connections that are boosted together.
class AddSceneJob final : public JobOf<Scene> {
    Q_OBJECT

public:
    explicit AddSceneJob(const NewScene &wanted, const IdempotencyKey &key);
};

/// DELETE scenes/{id}: its boosts go on.
class RemoveSceneJob final : public JobOf<Scene> {
    Q_OBJECT

public:
    explicit RemoveSceneJob(const SceneId &scene, const IdempotencyKey &key);
};

/// POST scenes/{id}/estimate.
class EstimateSceneJob final : public JobOf<SceneEstimate> {
    Q_OBJECT

public:
    explicit EstimateSceneJob(const SceneQuestion &question);
};

/// POST scenes/{id}/boosts: all of them, or none.
class BoostSceneJob final : public JobOf<std::vector<Boost>> {
    Q_OBJECT

public:
    explicit BoostSceneJob(const SceneQuestion &question, const std::optional<Money> &most,
                           const IdempotencyKey &key);
};

/// DELETE scenes/{id}/boosts: ends what is boosted of a scene.
class EndSceneJob final : public JobOf<std::vector<Boost>> {
    Q_OBJECT

public:
    explicit EndSceneJob(const SceneId &scene, const IdempotencyKey &key);
};

} // namespace turbolane::client
