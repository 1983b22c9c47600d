// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/connectionjob.h"

#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

ConnectionJob::ConnectionJob(const ConnectionId &connection)
    : JobOf({.verb = Verb::Get, .path = {u"connections"_s, wire::text(connection)}},
            wire::readConnection)
{ }

} // namespace turbolane::client
