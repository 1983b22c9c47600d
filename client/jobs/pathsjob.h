// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/apijob.h"
#include "client/questions.h"

namespace turbolane::client {

/// GET paths: ways from a port to an on-ramp, with their prices.
class PathsJob final : public JobOf<PathOffer> {
    Q_OBJECT

public:
    explicit PathsJob(const PathQuestion &question);
};

} // namespace turbolane::client
