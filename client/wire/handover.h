// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/request.h"
#include "domain/handover.h"

namespace turbolane::client::wire {

// A whole answer.
Result<Handover> readHandover(const Answer &answer);

} // namespace turbolane::client::wire
