// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/spending.h"
#include "domain/whatif.h"

namespace turbolane::client {

/// POST what-if: what a month would have cost. Changes nothing.
class WhatIfJob final : public JobOf<WhatIf> {
    Q_OBJECT

public:
    explicit WhatIfJob(const WhatIfQuestion &question);
};

} // namespace turbolane::client
