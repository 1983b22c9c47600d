// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/reachjob.h"

#include "client/wire/catalogue.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

ReachJob::ReachJob(const PortId &port)
    : JobOf({.verb = Verb::Get, .path = {u"ports"_s, wire::text(port), u"reach"_s}},
            wire::readReach)
{ }

} // namespace turbolane::client
