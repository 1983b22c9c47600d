// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/nightratejob.h"

#include "client/wire/nightrate.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

NightRateJob::NightRateJob()
    : JobOf({.verb = Verb::Get, .path = {u"plans"_s, u"night"_s}}, wire::readNightRate)
{ }

} // namespace turbolane::client
