// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/orphantable.h"
#include "domain/finding.h"

namespace turbolane::backend {

/// What it is, and what its two ways out would do; without what they cost.
Finding findingOf(const Orphan &orphan);

} // namespace turbolane::backend
