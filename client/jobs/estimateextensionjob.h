// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/questions.h"
#include "domain/charges.h"

namespace turbolane::client {

/// POST boosts/estimate for a running boost: the added part only. Changes nothing.
class EstimateExtensionJob final : public JobOf<Estimate> {
    Q_OBJECT

public:
    explicit EstimateExtensionJob(const ExtensionQuestion &question);
};

} // namespace turbolane::client
