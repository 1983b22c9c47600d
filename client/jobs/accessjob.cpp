// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/accessjob.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

AccessJob::AccessJob()
    : JobOf({.verb = Verb::Get, .path = {u"access"_s}}, wire::readAccess)
{ }

} // namespace turbolane::client
