// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapmark.h"

#include <QSizeF>

#include <functional>

namespace turbolane::ui {

/// Makes room for the names of ports. Where marks stand all around a port, those on the side that
/// costs the fewest on-ramps join it, as if they were too close; zooming in separates them again.
/// Other ports and used cities are never moved. Depends on the scale alone, so that nothing comes
/// and goes while the map is panned.
std::vector<MapMark> withRoomForNames(std::vector<MapMark> marks, double pixelsPerDegree,
                                      const std::function<QSizeF(const QString &)> &nameSize);

} // namespace turbolane::ui
