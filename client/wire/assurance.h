// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/wire/fields.h"
#include "domain/maintenance.h"

namespace turbolane::client::wire {

Maintenance maintenance(const Fields &fields);

} // namespace turbolane::client::wire
