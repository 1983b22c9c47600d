// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/access.h"
#include "client/request.h"
#include "domain/result.h"

namespace turbolane::client::wire {

// A whole answer.
Result<Access> readAccess(const Answer &answer);

} // namespace turbolane::client::wire
