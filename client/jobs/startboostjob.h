// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/questions.h"
#include "domain/boost.h"

#include <optional>

namespace turbolane::client {

/// POST boosts. Refused (PriceMoved) if it would cost more than most.
class StartBoostJob final : public JobOf<Boost> {
    Q_OBJECT

public:
    StartBoostJob(const BoostQuestion &question, const std::optional<Money> &most,
                  const IdempotencyKey &key);
};

} // namespace turbolane::client
