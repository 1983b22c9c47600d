// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/questions.h"
#include "domain/boost.h"

#include <optional>

namespace turbolane::client {

/// POST boosts/{id}/extend. Refused (PriceMoved) if the added part would cost more than most.
class ExtendBoostJob final : public JobOf<Boost> {
    Q_OBJECT

public:
    ExtendBoostJob(const ExtensionQuestion &question, const std::optional<Money> &most,
                   const IdempotencyKey &key);
};

} // namespace turbolane::client
