// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"

#include <QString>

#include <vector>

namespace turbolane::ui {

struct ValueTick {
    Bandwidth value;
    QString label; ///< without its unit
};

/// The upright axis of a bandwidth chart: from nought to a round figure.
struct ValueAxis {
    QString unit;
    Bandwidth top;
    std::vector<ValueTick> ticks; ///< the first is nought, the last is top
};

/// Steps of 1, 2 or 5 times a power of ten, as many as have room; at least one.
ValueAxis valueAxis(Bandwidth highest, int mostSteps);

} // namespace turbolane::ui
