// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"

namespace turbolane::ui {

/// A stretch of boosted time, shaded behind the figures.
struct BoostBand {
    Interval time = Interval::between({}, {});
    bool planned = false; ///< not yet: hatched
    friend bool operator==(const BoostBand &, const BoostBand &) = default;
};

} // namespace turbolane::ui
