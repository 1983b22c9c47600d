// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/changecostjob.h"

#include "client/wire/charging.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

ChangeCostJob::ChangeCostJob(const ConnectionChange &change)
    : JobOf({.verb = Verb::Post, .path = {u"orders"_s, u"estimate"_s}, .body = wire::body(change)},
            wire::readOrderEstimate)
{ }

} // namespace turbolane::client
