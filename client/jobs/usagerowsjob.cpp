// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/usagerowsjob.h"

#include "client/wire/charging.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

UsageRowsJob::UsageRowsJob(const UsageFilter &filter)
    : JobOf({.verb = Verb::Get,
             .path = {u"charges"_s, u"current"_s, u"rows"_s},
             .query = wire::query(filter)},
            wire::readUsageRows)
{ }

} // namespace turbolane::client
