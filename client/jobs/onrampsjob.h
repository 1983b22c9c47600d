// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/apijob.h"

namespace turbolane::client {

/// GET onramps. knownTag is the tag of the list already at hand, or empty.
class OnRampsJob final : public JobOf<OnRampList> {
    Q_OBJECT

public:
    explicit OnRampsJob(const QByteArray &knownTag);
};

} // namespace turbolane::client
