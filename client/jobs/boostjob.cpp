// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/boostjob.h"

#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

BoostJob::BoostJob(const BoostId &boost)
    : JobOf({.verb = Verb::Get, .path = {u"boosts"_s, wire::text(boost)}}, wire::readBoost)
{ }

} // namespace turbolane::client
