// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapmark.h"

#include <QPointF>

#include <functional>
#include <optional>

namespace turbolane::ui {

/// Right is (1, 0), down is (0, 1); nothing for a key that is not an arrow.
std::optional<QPointF> directionOf(int key);

using MarkFilter = std::function<bool(const MapMark &)>;

/// The nearest mark that way: what lies straight ahead comes before what lies aside. Null if there
/// is none within 60 degrees of the way.
const MapMark *nearestThatWay(const std::vector<MapMark> &marks, QPointF from, QPointF direction,
                              const MarkFilter &filter);

/// The mark nearest to a point of the plane.
const MapMark *nearestTo(const std::vector<MapMark> &marks, QPointF plane,
                         const MarkFilter &filter);

} // namespace turbolane::ui
