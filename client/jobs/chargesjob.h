// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/charges.h"

namespace turbolane::client {

/// GET charges/current: month to date, to this second.
class ChargesJob final : public JobOf<Charges> {
    Q_OBJECT

public:
    ChargesJob();
};

} // namespace turbolane::client
