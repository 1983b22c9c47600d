// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/portsjob.h"

#include "client/wire/inventory.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

PortsJob::PortsJob()
    : JobOf({.verb = Verb::Get, .path = {u"ports"_s}}, wire::readPorts)
{ }

} // namespace turbolane::client
