// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/questions.h"
#include "domain/boost.h"
#include "domain/charges.h"

#include <optional>

namespace turbolane::client {

/// POST boosts/{id}/move/estimate: what the whole boost would cost at another time. Changes
/// nothing.
class EstimateMoveJob final : public JobOf<Estimate> {
    Q_OBJECT

public:
    explicit EstimateMoveJob(const BoostMove &move);
};

/// POST boosts/{id}/move: all of it or nothing. Refused (PriceMoved) if it would cost more than
/// most, WrongState once it has begun.
class MoveBoostJob final : public JobOf<Boost> {
    Q_OBJECT

public:
    MoveBoostJob(const BoostMove &move, const std::optional<Money> &most,
                 const IdempotencyKey &key);
};

} // namespace turbolane::client
