// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/estimateboostjob.h"

#include "client/wire/charging.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

EstimateBoostJob::EstimateBoostJob(const BoostQuestion &question)
    : JobOf({.verb = Verb::Post,
             .path = {u"boosts"_s, u"estimate"_s},
             .body = wire::body(question, {})},
            wire::readEstimate)
{ }

} // namespace turbolane::client
