// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/connectionsjob.h"

#include "client/wire/inventory.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

ConnectionsJob::ConnectionsJob()
    : JobOf({.verb = Verb::Get, .path = {u"connections"_s}}, wire::readConnections)
{ }

} // namespace turbolane::client
