// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/whatifjob.h"

#include "client/wire/charging.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

WhatIfJob::WhatIfJob(const WhatIfQuestion &question)
    : JobOf({.verb = Verb::Post, .path = {u"what-if"_s}, .body = wire::body(question)},
            wire::readWhatIf)
{ }

} // namespace turbolane::client
