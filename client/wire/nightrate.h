// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/request.h"
#include "domain/nightrate.h"
#include "domain/result.h"

namespace turbolane::client::wire {

Result<NightRate> readNightRate(const Answer &answer);

} // namespace turbolane::client::wire
