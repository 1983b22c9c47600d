// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/pathsjob.h"

#include "client/wire/catalogue.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

PathsJob::PathsJob(const PathQuestion &question)
    : JobOf({.verb = Verb::Get, .path = {u"paths"_s}, .query = wire::query(question)},
            wire::readPaths)
{ }

} // namespace turbolane::client
