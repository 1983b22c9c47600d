// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/telemetryjob.h"

#include "client/wire/charging.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

TelemetryJob::TelemetryJob(const TelemetryQuestion &question)
    : JobOf({.verb = Verb::Get,
             .path = {u"connections"_s, wire::text(question.connection), u"telemetry"_s},
             .query = wire::query(question)},
            wire::readTelemetry)
{ }

} // namespace turbolane::client
