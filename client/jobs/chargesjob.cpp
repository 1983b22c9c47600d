// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/chargesjob.h"

#include "client/wire/charging.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

ChargesJob::ChargesJob()
    : JobOf({.verb = Verb::Get, .path = {u"charges"_s, u"current"_s}}, wire::readCharges)
{ }

} // namespace turbolane::client
