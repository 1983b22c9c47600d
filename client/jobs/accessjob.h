// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/wire/access.h"

namespace turbolane::client {

/// GET access: whose token this is, and what it opens. Refused as NotFound by a carrier that does
/// not tell.
class AccessJob final : public JobOf<Access> {
    Q_OBJECT

public:
    AccessJob();
};

} // namespace turbolane::client
