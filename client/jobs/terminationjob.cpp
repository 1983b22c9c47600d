// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/terminationjob.h"

#include "client/wire/charging.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

TerminationJob::TerminationJob(const ConnectionId &connection)
    : JobOf(
        {.verb = Verb::Get, .path = {u"connections"_s, wire::text(connection), u"termination"_s}},
        wire::readTermination)
{ }

} // namespace turbolane::client
