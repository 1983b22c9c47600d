// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/questions.h"
#include "domain/charges.h"

#include <vector>

namespace turbolane::client {

/// GET charges/current/rows: what the charges are made of.
class UsageRowsJob final : public JobOf<std::vector<UsageRow>> {
    Q_OBJECT

public:
    explicit UsageRowsJob(const UsageFilter &filter);
};

} // namespace turbolane::client
