// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/request.h"
#include "client/wire/fields.h"
#include "domain/priceplan.h"

namespace turbolane::client::wire {

Result<PriceChoices> readPriceChoices(const Answer &answer);

} // namespace turbolane::client::wire
