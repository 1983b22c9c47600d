// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/boostsjob.h"

#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

BoostsJob::BoostsJob(const ConnectionId &connection)
    : JobOf({.verb = Verb::Get, .path = {u"boosts"_s}, .query = wire::query(connection)},
            wire::readBoosts)
{ }

} // namespace turbolane::client
