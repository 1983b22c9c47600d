// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/apijob.h"

namespace turbolane::client {

/// GET carrier: who answers, its clock, and the number of its last event.
class CarrierFactsJob final : public JobOf<CarrierFacts> {
    Q_OBJECT

public:
    CarrierFactsJob();
};

} // namespace turbolane::client
