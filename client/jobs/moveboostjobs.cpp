// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/moveboostjobs.h"

#include "client/wire/charging.h"
#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

EstimateMoveJob::EstimateMoveJob(const BoostMove &move)
    : JobOf({.verb = Verb::Post,
             .path = {u"boosts"_s, wire::text(move.boost), u"move"_s, u"estimate"_s},
             .body = wire::body(move, {})},
            wire::readEstimate)
{ }

MoveBoostJob::MoveBoostJob(const BoostMove &move, const std::optional<Money> &most,
                           const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post,
             .path = {u"boosts"_s, wire::text(move.boost), u"move"_s},
             .body = wire::body(move, most),
             .key = key},
            wire::readBoost)
{ }

} // namespace turbolane::client
