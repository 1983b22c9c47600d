// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/hold.h"

namespace turbolane::client {

/// POST holds, as the carrier offered it: bandwidth kept free for a while.
class HoldJob final : public JobOf<Hold> {
    Q_OBJECT

public:
    HoldJob(const QJsonObject &hold, const IdempotencyKey &key);
};

} // namespace turbolane::client
