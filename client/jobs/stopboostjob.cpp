// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/stopboostjob.h"

#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

StopBoostJob::StopBoostJob(const BoostId &boost, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Delete, .path = {u"boosts"_s, wire::text(boost)}, .key = key},
            wire::readBoost)
{ }

} // namespace turbolane::client
