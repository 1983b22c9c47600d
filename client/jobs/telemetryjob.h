// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/apijob.h"
#include "client/questions.h"

namespace turbolane::client {

/// GET connections/{id}/telemetry: what it carried.
class TelemetryJob final : public JobOf<Telemetry> {
    Q_OBJECT

public:
    explicit TelemetryJob(const TelemetryQuestion &question);
};

} // namespace turbolane::client
