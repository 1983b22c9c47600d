// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/holdjob.h"

#include "client/wire/plans.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

HoldJob::HoldJob(const QJsonObject &hold, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"holds"_s}, .body = hold, .key = key}, wire::readHold)
{ }

} // namespace turbolane::client
