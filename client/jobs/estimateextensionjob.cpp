// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/estimateextensionjob.h"

#include "client/wire/charging.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

EstimateExtensionJob::EstimateExtensionJob(const ExtensionQuestion &question)
    : JobOf({.verb = Verb::Post,
             .path = {u"boosts"_s, u"estimate"_s},
             .body = wire::estimateBody(question)},
            wire::readEstimate)
{ }

} // namespace turbolane::client
