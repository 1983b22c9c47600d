// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/onrampsjob.h"

#include "client/wire/catalogue.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

OnRampsJob::OnRampsJob(const QByteArray &knownTag)
    : JobOf({.verb = Verb::Get, .path = {u"onramps"_s}, .ifNoneMatch = knownTag}, wire::readOnRamps)
{ }

} // namespace turbolane::client
