// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/questions.h"
#include "domain/charges.h"

namespace turbolane::client {

/// POST boosts/estimate: the most it can cost, by the code that makes the bill. Changes nothing.
class EstimateBoostJob final : public JobOf<Estimate> {
    Q_OBJECT

public:
    explicit EstimateBoostJob(const BoostQuestion &question);
};

} // namespace turbolane::client
