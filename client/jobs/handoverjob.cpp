// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/handoverjob.h"

#include "client/wire/handover.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

HandoverJob::HandoverJob(const ConnectionId &connection)
    : JobOf({.verb = Verb::Get, .path = {u"connections"_s, wire::text(connection), u"handover"_s}},
            wire::readHandover)
{ }

} // namespace turbolane::client
