// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/historyjobs.h"

#include "client/wire/assurance.h"
#include "client/wire/events.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

HistoryJob::HistoryJob(const HistoryQuestion &question)
    : JobOf({.verb = Verb::Get, .path = {u"history"_s}, .query = wire::query(question)},
            wire::readHistory)
{ }

DisturbancesJob::DisturbancesJob(const DisturbancesQuestion &question)
    : JobOf({.verb = Verb::Get, .path = {u"disturbances"_s}, .query = wire::query(question)},
            wire::readDisturbances)
{ }

} // namespace turbolane::client
