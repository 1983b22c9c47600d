// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/scenejobs.h"

#include "client/wire/plans.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

ScenesJob::ScenesJob()
    : JobOf({.verb = Verb::Get, .path = {u"scenes"_s}}, wire::readScenes)
{ }

AddSceneJob::AddSceneJob(const NewScene &wanted, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"scenes"_s}, .body = wire::body(wanted), .key = key},
            wire::readScene)
{ }

RemoveSceneJob::RemoveSceneJob(const SceneId &scene, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Delete, .path = {u"scenes"_s, wire::text(scene)}, .key = key},
            wire::readScene)
{ }

EstimateSceneJob::EstimateSceneJob(const SceneQuestion &question)
    : JobOf({.verb = Verb::Post,
             .path = {u"scenes"_s, wire::text(question.scene), u"estimate"_s},
             .body = wire::body(question, {})},
            wire::readSceneEstimate)
{ }

BoostSceneJob::BoostSceneJob(const SceneQuestion &question, const std::optional<Money> &most,
                             const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post,
             .path = {u"scenes"_s, wire::text(question.scene), u"boosts"_s},
             .body = wire::body(question, most),
             .key = key},
            wire::readSceneBoosts)
{ }

EndSceneJob::EndSceneJob(const SceneId &scene, const IdempotencyKey &key)
    : JobOf(
        {.verb = Verb::Delete, .path = {u"scenes"_s, wire::text(scene), u"boosts"_s}, .key = key},
        wire::readSceneBoosts)
{ }

} // namespace turbolane::client
