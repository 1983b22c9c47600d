// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/topologyjob.h"

#include "client/wire/catalogue.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

TopologyJob::TopologyJob(const QByteArray &knownTag)
    : JobOf({.verb = Verb::Get, .path = {u"topology"_s}, .ifNoneMatch = knownTag},
            wire::readTopology)
{ }

} // namespace turbolane::client
