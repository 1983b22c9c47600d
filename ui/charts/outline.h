// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"
#include "ui/charts/pyramid.h"

#include <vector>

namespace turbolane::ui {

/// What of a series is drawn: at most two points a pixel column, its lowest and its highest, in
/// the order in which they came.
struct OutlineQuestion {
    Interval time = Interval::between({}, {});
    int pixels = 0;
    Millis gap{0}; ///< nothing for longer than this is not drawn over; zero: never
};

using OutlineRun = std::vector<ChartPoint>; ///< without a gap

std::vector<OutlineRun> outline(const Pyramid &series, const OutlineQuestion &question);

} // namespace turbolane::ui
